import type { Level } from './participation.ts'

/** What can be in place so that people can take part. */
export const ACCESS_KINDS = ['creche', 'interpreter', 'breaks', 'quiet', 'captions', 'easy_read', 'travel', 'other'] as const
export type AccessKind = (typeof ACCESS_KINDS)[number]
export const ACCESS_TITLES: Record<AccessKind, string> = {
  creche: 'Somebody looks after children',
  interpreter: 'An interpreter',
  breaks: 'Breaks',
  quiet: 'Quiet mode: no need to speak, or to be seen',
  captions: 'Words on the screen as they are spoken',
  easy_read: 'Papers in Easy Read',
  travel: 'Help with getting there, or with what it costs',
  other: 'Something else',
}

/** What a forum that is invited answers. */
export const INVITE_ANSWERS = ['coming', 'apologies', 'input'] as const
export type InviteAnswer = (typeof INVITE_ANSWERS)[number]
export const INVITE_ANSWER_TITLES: Record<InviteAnswer, string> = {
  coming: 'We are coming',
  apologies: 'We cannot come',
  input: 'We send what we want to say instead',
}

/** What follows from the date of a meeting. `answers_due` is counted in working days, the others in days. */
export const TIMELINE_STEPS = [
  'agenda_call',
  'papers',
  'window_opens',
  'pre_meet',
  'meeting',
  'plain_summary',
  'window_closes',
  'answers_due',
] as const
export type TimelineStep = (typeof TIMELINE_STEPS)[number]
export const TIMELINE_TITLES: Record<TimelineStep, string> = {
  agenda_call: 'Forums are asked what must be on the agenda',
  papers: 'Papers are here, in plain words',
  window_opens: 'Everybody can say something on each item',
  pre_meet: 'Representatives meet on their own',
  meeting: 'The meeting',
  plain_summary: 'What it means for families, in plain words',
  window_closes: 'Last moment to say something',
  answers_due: 'Everybody who said something has a written answer',
}
/** Days before (less than 0) or after the day of the meeting. */
export const TIMELINE_DAYS: Record<Exclude<TimelineStep, 'meeting' | 'answers_due'>, number> = {
  agenda_call: -14,
  papers: -10,
  window_opens: -7,
  pre_meet: -1,
  plain_summary: 5,
  window_closes: 7,
}
/** So many working days after the meeting every question has its written answer. */
export const ANSWERS_WITHIN_WORKING_DAYS = 10

/** What puts itself forward for the next agenda. */
export const PUT_FORWARD_KINDS = ['late_answer', 'late_action', 'unanswered_question', 'unfinished_item', 'proposed_decision'] as const
export type PutForwardKind = (typeof PUT_FORWARD_KINDS)[number]
export const PUT_FORWARD_TITLES: Record<PutForwardKind, string> = {
  late_answer: 'An answer that is late',
  late_action: 'An action that is late',
  unanswered_question: 'A question of last time without an answer',
  unfinished_item: 'Not finished last time',
  proposed_decision: 'Proposed and not yet decided',
}

export interface StandardItem {
  key: string
  title: string
  about: string
  minutes: number
  level: Level
}
/** The agenda with which every meeting begins; each line can be changed or left out. */
export const STANDARD_AGENDA: readonly StandardItem[] = [
  { key: 'welcome', title: 'Welcome, and what people need today', about: '', minutes: 5, level: 'inform' },
  {
    key: 'ground_rules',
    title: 'How we talk with each other',
    about: 'One voice at a time. No names. Plain words. It is fine to leave and come back.',
    minutes: 3,
    level: 'inform',
  },
  { key: 'apologies', title: 'Who cannot be here, and conflicts of interest', about: '', minutes: 2, level: 'inform' },
  {
    key: 'matters_arising',
    title: 'What became of last time’s actions',
    about: 'Each one: done, late, do families feel it?',
    minutes: 10,
    level: 'engage',
  },
  { key: 'said_did', title: 'You said, we did', about: 'What was answered since last time.', minutes: 10, level: 'inform' },
  {
    key: 'work',
    title: 'Working on it together',
    about: 'One or two questions to which we find the answer together.',
    minutes: 30,
    level: 'co_produce',
  },
  {
    key: 'questions',
    title: 'Questions that were sent in',
    about: 'By people who are here, and by people who are not.',
    minutes: 15,
    level: 'engage',
  },
  { key: 'decisions', title: 'Decisions, and where we disagree', about: '', minutes: 10, level: 'co_produce' },
  { key: 'forward', title: 'What will be decided when', about: '', minutes: 3, level: 'inform' },
  { key: 'check_out', title: 'How was it? Four questions', about: '', minutes: 2, level: 'consult' },
]

/** Where a meeting stands. */
export const MEETING_STATES = ['draft', 'planned', 'live', 'held', 'cancelled'] as const
export type MeetingState = (typeof MEETING_STATES)[number]
export const MEETING_STATE_TITLES: Record<MeetingState, string> = {
  draft: 'Draft, not public',
  planned: 'Planned',
  live: 'On now',
  held: 'Held',
  cancelled: 'Cancelled',
}
