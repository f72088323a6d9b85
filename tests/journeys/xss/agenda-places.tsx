import type { ReactNode } from 'react'
import type { AgendaAtDeskView, AgendaItemView, ItemSaysView, PaperView, ProposalView } from '#app/contract/agenda-views.ts'
import type { MeetingSaidView, SaidPageView } from '#app/contract/meeting-said.ts'
import { AboutLine } from '#app/feedback/about-line.tsx'
import { AgendaDeskPage } from '#app/meetings/agenda-desk-page.tsx'
import { BriefPage } from '#app/meetings/brief-page.tsx'
import { MeetingAgenda } from '#app/meetings/meeting-agenda.tsx'
import { MeetingSaid } from '#app/meetings/meeting-said.tsx'
import { PaperPage } from '#app/meetings/paper-page.tsx'
import { ProposePage } from '#app/meetings/propose-page.tsx'
import { SaidPage } from '#app/meetings/said-page.tsx'
import { shownWords } from '#server/feedback/shown-words.ts'
import * as views from './views.ts'

const AREA = 'wyrefield'
const REF = 'MT-7Q2M4X'
const meeting = (text: string) => ({ ref: REF, title: text, isPublic: true, day: views.DAY })

const says = (text: string): ItemSaysView => ({
  ref: 'AI-7Q2M4X',
  title: text,
  about: text,
  html: shownWords(text),
  minutes: 10,
  level: 'engage',
  presenter: text,
  themes: views.themes(text),
  proposedBy: text,
  reason: text,
  carriedReason: text,
})
const item = (text: string): AgendaItemView => ({
  ...says(text),
  number: '1',
  depth: 0,
  first: false,
  last: false,
  under: undefined,
  putForward: { kind: 'late_action', ref: 'AC-7Q2M4X', path: 'actions/AC-7Q2M4X', words: text, language: 'en' },
  papers: [{ id: 'paper_1', title: text, file: { title: 'PDF', sizeBytes: 1200 } }],
})
const proposal = (text: string, declined = false): ProposalView => ({
  ...says(text),
  ref: declined ? 'AI-8Q2M4X' : 'AI-9Q2M4X',
  proposedOn: views.DAY,
  declinedOn: declined ? views.DAY : null,
})
const agenda = (text: string): AgendaAtDeskView => ({
  items: [item(text)],
  minutes: 100,
  meetingMinutes: 90,
  waiting: [proposal(text)],
  declined: [proposal(text, true)],
  moreLate: 2,
  proposeUntil: views.DAY,
  takesProposals: true,
  may: { edit: true, propose: true },
  meeting: meeting(text),
  themes: views.themes(text),
  usesTemplate: false,
})
const paper = (text: string): PaperView => ({
  ...item(text).papers[0]!,
  html: shownWords(text),
  addedOn: views.DAY,
  addedAs: text,
  item: { ref: 'AI-7Q2M4X', title: text },
  meeting: meeting(text),
})
const again = (text: string) => ({
  errors: { title: text, about: text, presenter: text, words: text, reason: text },
  typed: { title: text, about: text, minutes: text, presenter: text, words: text, reason: text },
})
const desk = (text: string, at: string, ref = 'AI-7Q2M4X'): ReactNode => (
  <AgendaDeskPage
    area={AREA}
    may={views.deskArea('').may}
    agenda={agenda(text)}
    asked={{ at, item: ref }}
    answer={at ? again(text) : undefined}
    done={undefined}
  />
)

const saidTo: MeetingSaidView = {
  opensOn: views.DAY,
  closesOn: views.DAY,
  answersBy: views.DAY,
  whyNot: undefined,
  said: 2,
  answered: 1,
  late: 1,
}
const saidPage = (text: string): SaidPageView => ({
  ...saidTo,
  meeting: {
    ref: REF,
    title: text,
    startsAt: views.AT,
    minutes: 90,
    state: 'planned',
    cancelReason: '',
    holiday: undefined,
    room: true,
    video: false,
    phone: false,
  },
  items: [
    {
      ref: 'AI-7Q2M4X',
      title: text,
      count: 2,
      rows: [
        { ...views.row(text), status: 'waiting', answers: [], dueOn: views.DAY, late: true },
        { ...views.row(text), ref: 'CT-9K2M4P', status: 'answered', answers: [views.answer(text)], dueOn: views.DAY, late: false },
      ],
    },
  ],
  goesOnAfter: 'CT-9K2M4P',
})

/** Where agendas stand: on the page of the meeting, at the desk with each form, as papers, proposals and briefs. */
export const AGENDA_PLACES: Record<string, (text: string) => ReactNode> = {
  agenda: (text) => <MeetingAgenda area={AREA} meeting={REF} agenda={agenda(text)} />,
  'agenda whose items can be answered': (text) => (
    <>
      <MeetingAgenda area={AREA} meeting={REF} agenda={agenda(text)} takesWords />
      <MeetingSaid area={AREA} meeting={REF} view={saidTo} />
    </>
  ),
  'said to a meeting': (text) => <SaidPage area={AREA} view={saidPage(text)} />,
  'about an item of a meeting': (text) => (
    <AboutLine
      about={{
        theme: undefined,
        answer: undefined,
        parent: undefined,
        line: { kind: 'item', ref: 'AI-7Q2M4X', title: text, meeting: { ref: REF, title: text, day: views.DAY } },
      }}
    />
  ),
  'agenda at the desk': (text) => desk(text, ''),
  'item of an agenda being changed': (text) => desk(text, 'item'),
  'proposal being decided': (text) => desk(text, 'decide', 'AI-9Q2M4X'),
  'paper being added': (text) => desk(text, 'paper'),
  paper: (text) => <PaperPage area={AREA} paper={paper(text)} />,
  'proposing an item': (text) => (
    <ProposePage
      area={AREA}
      sent
      answer={again(text)}
      view={{
        meeting: meeting(text),
        groups: [
          { forumId: 'forum_1', name: text },
          { forumId: 'forum_2', name: text },
        ],
        signedIn: true,
        proposeUntil: views.DAY,
        takesProposals: true,
        themes: views.themes(text),
        own: [proposal(text), proposal(text, true)],
      }}
    />
  ),
  'brief before an item': (text) => (
    <BriefPage
      area={AREA}
      brief={{
        meeting: meeting(text),
        item: item(text),
        said: [views.row(text)],
        moreSaid: true,
        themes: [
          {
            ...views.themes(text)[0]!,
            said: 2,
            answered: 1,
            byMonth: [{ month: '2026-03', count: 2 }],
            quotes: [views.row(text)],
            answers: [views.answer(text)],
            rating: undefined,
            measures: [],
          },
        ],
      }}
    />
  ),
}
