import type { ReactNode } from 'react'
import type { DeskPointOpenView, DeskSubmissionView } from '#app/contract/submission-desk-views.ts'
import type { PointView, StatementView, SubmissionView } from '#app/contract/submission-views.ts'
import { DatePage } from '#app/submissions/date-page.tsx'
import { DeliveryPage } from '#app/submissions/delivery-page.tsx'
import { DeskPage } from '#app/submissions/desk-page.tsx'
import { DraftForm } from '#app/submissions/draft-form.tsx'
import { FillPage } from '#app/submissions/fill-page.tsx'
import { OwnStatementForm } from '#app/submissions/own-statement-form.tsx'
import { SubmissionList } from '#app/submissions/submission-list.tsx'
import { SubmissionPage } from '#app/submissions/submission-page.tsx'
import * as views from './views.ts'

const AREA = 'wyrefield'
const REF = 'SU-7Q2M4X'
const due = { day: views.DAY, late: true, lateDays: 3, moved: true }
const counts = { points: 1, answered: 0, late: 1 }
const html = (text: string) => views.spoken(text).html
const statement = (text: string): StatementView => ({
  html: html(text),
  by: text,
  writtenOn: views.DAY,
  earlier: [{ number: 1, title: text, html: html(text), writtenOn: views.DAY }],
})
const point = (text: string): PointView => ({
  number: 1,
  state: 'shown',
  because: undefined,
  ref: views.REF,
  html: html(text),
  language: 'en',
  status: 'waiting',
  themes: views.themes(text),
  owner: text,
  due,
  answeredOn: null,
  answers: [views.answer(text)],
})
const backpack = (text: string) => ({
  recipient: text,
  atLeast: 10,
  deliveredOn: views.DAY,
  acknowledgeBy: views.DAY,
  acknowledgedOn: null,
  late: true,
  shown: true,
  messages: [{ number: 1, html: html(text), language: 'en', young: true }],
})
const letter = (text: string): SubmissionView => ({
  ref: REF,
  kind: 'letter',
  forum: text,
  title: text,
  language: 'en',
  standing: 'shown',
  because: undefined,
  byCouncil: true,
  givenOn: views.DAY,
  enteredOn: views.DAY,
  workingDays: 20,
  group: statement(text),
  council: statement(text),
  points: [point(text)],
  counts,
  backpack: null,
  release: views.released(text),
  may: { changeStatement: true, putMessages: true, atDesk: true },
})
const suggestions = (text: string) => views.item(text).suggestions
const openPoint = (text: string): DeskPointOpenView => ({
  number: 1,
  ref: views.REF,
  opening: text,
  language: 'en',
  state: 'waiting',
  themes: views.themes(text),
  organisation: null,
  owner: text,
  status: 'waiting',
  due,
  safe: false,
  words: text,
  suggestions: suggestions(text),
  themeChoices: [{ slug: 'school-transport', title: text, chosen: true }],
  clock: ['pause', 'extend'],
  previous: null,
  next: 2,
})
const atDesk = (text: string, more: Partial<DeskSubmissionView>): DeskSubmissionView => ({
  ref: REF,
  kind: 'letter',
  forum: text,
  byCouncil: true,
  givenOn: views.DAY,
  language: 'en',
  standing: 'waiting',
  reason: null,
  recipient: text,
  written: { words: text, suggestions: suggestions(text), unread: true, writtenAt: views.AT },
  title: text,
  council: { words: text, by: text, writtenOn: views.DAY },
  points: [openPoint(text)],
  open: null,
  organisations: [{ id: 'organisation_1', name: text }],
  release: views.releaseAtDesk(text),
  may: { publish: true, hide: true, run: true, speakForCouncil: true, answer: true, readQueue: true },
  ...more,
})
const { may } = views.deskArea('')
const typed = (text: string, does: string) => ({
  errors: { also: text, reason: text, words: text },
  typed: { do: does, also: text, reason: text, words: text, days: text },
})

/** Every place in which a page of letters, clocks or backpacks shows what somebody has written. */
export const LETTER_PLACES: Record<string, (text: string) => ReactNode> = {
  letters: (text) => (
    <SubmissionList
      area={AREA}
      view={{
        rows: [
          { ref: REF, kind: 'letter', forum: text, title: text, language: 'en', givenOn: views.DAY, counts, backpack: null },
          {
            ref: 'SU-7Q2M4Y',
            kind: 'backpack',
            forum: text,
            title: text,
            language: 'en',
            givenOn: views.DAY,
            counts,
            backpack: backpack(text),
          },
        ],
        after: REF,
      }}
    />
  ),
  'letter in points': (text) => <SubmissionPage area={AREA} council={text} view={letter(text)} />,
  backpack: (text) => <SubmissionPage area={AREA} council={text} view={{ ...letter(text), kind: 'backpack', backpack: backpack(text) }} />,
  'letter being corrected': (text) => (
    <DraftForm
      view={{
        ref: REF,
        kind: 'letter',
        forum: text,
        byCouncil: true,
        title: text,
        givenOn: views.DAY,
        opening: text,
        points: [text],
        today: views.DAY,
      }}
      answer={{ errors: { 'points.0': text }, typed: { title: text, opening: text, givenOn: text, points: [text] } }}
    />
  ),
  'statement of a group': (text) => (
    <OwnStatementForm view={{ ref: REF, kind: 'letter', title: text, opening: text, unread: true }} answer={undefined} />
  ),
  'date with its reckoning': (text) => (
    <DatePage
      date={{
        due: {
          start: views.DAY,
          workingDays: 21,
          day: views.DAY,
          steps: [{ day: views.DAY, counted: null, why: 'bank_holiday', title: text }],
        },
        baseDays: 20,
        events: [{ kind: 'extend', on: views.DAY, days: 1, reason: text, by: text }],
        answeredOn: null,
        late: true,
        lateDays: 3,
        may: ['pause', 'extend'],
      }}
      began="The letter was given"
      openDataHref="/api/v1"
      answer={typed(text, 'clock')}
    />
  ),
  'letter in points at the desk': (text) => <DeskPage area={AREA} may={may} view={atDesk(text, {})} answer={typed(text, 'publish')} />,
  'point at the desk': (text) => (
    <DeskPage area={AREA} may={may} view={atDesk(text, { open: openPoint(text) })} answer={typed(text, 'clock')} />
  ),
  'message at the desk': (text) => (
    <DeskPage area={AREA} may={may} view={atDesk(text, { kind: 'backpack', open: openPoint(text) })} answer={typed(text, 'safe')} />
  ),
  'backpack being filled': (text) => (
    <FillPage
      view={{
        ref: REF,
        forum: text,
        title: text,
        recipient: text,
        submission: '0'.repeat(32),
        messages: 2,
        ready: 1,
        waiting: 1,
        delivered: null,
        deliveries: [],
        whyNotDeliver: text,
        may: { putMessages: true, deliver: true, sendAgain: false },
      }}
      answer={{ errors: { messages: text }, typed: { messages: text } }}
      added={1}
    />
  ),
  'backpack delivered': (text) => (
    <DeliveryPage
      view={{
        state: 'open',
        area: text,
        forum: text,
        recipient: text,
        title: text,
        opening: html(text),
        language: 'en',
        messages: backpack(text).messages,
        acknowledgeBy: views.DAY,
        acknowledgedOn: null,
      }}
      sent={false}
    />
  ),
}
