import type { ReactNode } from 'react'
import type { Day } from '#app/contract/ids.ts'
import type { MeetingPageView, MeetingsView, SeriesDeskView } from '#app/contract/meeting-views.ts'
import { MeetingDeskPage } from '#app/meetings/meeting-desk-page.tsx'
import { MeetingPage } from '#app/meetings/meeting-page.tsx'
import { MeetingsDeskPage } from '#app/meetings/meetings-desk-page.tsx'
import { MeetingsPage } from '#app/meetings/meetings-page.tsx'
import { NextMeeting } from '#app/meetings/next-meeting.tsx'
import { SeriesDeskPage } from '#app/meetings/series-desk-page.tsx'
import * as views from './views.ts'

const AREA = 'wyrefield'
const { may } = views.deskArea('')

const joining = (text: string) => ({ room: text, roomNotes: text, videoUrl: `https://${text}`, dialIn: text, guests: true })

/** A meeting whose every word is this text. */
export const meeting = (text: string, state: 'planned' | 'cancelled' = 'planned'): MeetingPageView['meeting'] => ({
  ref: 'MT-7Q2M4X',
  title: text,
  about: text,
  startsAt: views.AT,
  minutes: 90,
  state,
  cancelReason: text,
  holiday: text,
  room: true,
  video: true,
  phone: true,
  joining: joining(text),
  joinCode: '482913',
})

const series = (text: string): SeriesDeskView['series'] => ({
  ref: 'MS-7Q2M4X',
  title: text,
  about: text,
  recurrence: { often: 'monthly', every: 1, weekday: 'TU', which: '2' },
  times: ['10:00', '18:30'],
  endedAt: null,
  startsOn: views.DAY as Day,
  minutes: 90,
  joining: joining(text),
})

const page = (text: string, state: 'planned' | 'cancelled' = 'planned'): MeetingPageView => ({
  meeting: meeting(text, state),
  series: series(text),
  steps: [{ step: 'papers', dueAt: views.AT, passed: true }],
  access: ['creche'],
})

const list = (text: string): MeetingsView => ({
  next: [meeting(text)],
  past: [meeting(text, 'cancelled')],
  olderAfter: undefined,
  series: [series(text)],
})

const again = (text: string, form: string) => ({
  errors: { title: text, room: text },
  typed: {
    do: form,
    title: text,
    about: text,
    room: text,
    roomNotes: text,
    videoUrl: text,
    dialIn: text,
    reason: text,
    day: text,
    firstAt: text,
  },
})

/** Meetings, for everybody and for those who plan them. */
export const MEETING_PLACES: Record<string, (text: string) => ReactNode> = {
  'list of meetings': (text) => <MeetingsPage area={AREA} view={list(text)} older={false} />,
  meeting: (text) => (
    <>
      <MeetingPage area={AREA} baseUrl="https://example.org" view={page(text)} />
      <NextMeeting area={AREA} meeting={meeting(text)} />
    </>
  ),
  'meeting that is called off': (text) => <MeetingPage area={AREA} baseUrl="https://example.org" view={page(text, 'cancelled')} />,
  'meetings at the desk': (text) => <MeetingsDeskPage area={AREA} may={may} view={list(text)} form={undefined} answer={undefined} />,
  'meeting being planned': (text) => (
    <MeetingsDeskPage area={AREA} may={may} view={list(text)} form="meeting" answer={again(text, 'meeting')} />
  ),
  'meeting at the desk': (text) => (
    <MeetingDeskPage area={AREA} may={may} view={page(text)} at="" answer={{ errors: { '': text }, typed: {} }} done={text} />
  ),
  'meeting being called off': (text) => (
    <MeetingDeskPage area={AREA} may={may} view={page(text)} at="cancel" answer={again(text, 'cancel')} done={undefined} />
  ),
  'series of meetings': (text) => (
    <SeriesDeskPage
      area={AREA}
      may={may}
      view={{ series: series(text), coming: [{ day: views.DAY as Day, time: '18:30', holiday: text, planned: true }] }}
      changing={false}
      answer={{ errors: { months: text }, typed: { months: text } }}
      done={text}
    />
  ),
  'series being changed': (text) => (
    <SeriesDeskPage area={AREA} may={may} view={{ series: series(text), coming: [] }} changing answer={again(text, 'change')} done={text} />
  ),
}
