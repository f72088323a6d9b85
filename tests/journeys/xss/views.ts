import type { AnswerView } from '#app/contract/answers.ts'
import type { AnswerableView, DeskAreaView, DeskItemView, EscalationView, QueueView } from '#app/contract/desk-views.ts'
import type { FrameView } from '#app/contract/frame.ts'
import type { Day, Moment, Ref } from '#app/contract/ids.ts'
import type { ReleaseAtDeskView, ReleaseView } from '#app/contract/release.ts'
import type { SayPageView } from '#app/contract/say.ts'
import type { ReplyView, SpokenView, ThreadView } from '#app/contract/thread.ts'
import type { ThreadRowView } from '#app/contract/threads.ts'
import type { StoryView } from '#app/contract/trace.ts'
import { EXCERPT_READS_CHARS, excerptOf } from '#server/feedback/excerpt.ts'
import { shownWords } from '#server/feedback/shown-words.ts'
import { identifiersIn } from '#server/moderation/identifiers.ts'
import { openingOf } from '#server/moderation/opening.ts'

/** What pages are given, with one text wherever somebody outside can have written it; made ready by what makes it ready in the product. */
const AT = '2026-03-03T09:00:00.000Z' as Moment
const DAY = '2026-03-03' as Day
const REF = 'CT-7Q2M4X' as Ref
const themes = (text: string) => [{ slug: 'school-transport', title: text }]
const beginning = (text: string) => excerptOf(text.slice(0, EXCERPT_READS_CHARS))
const YES = { publish: true, keepPrivate: true, hold: true, decline: true, hide: true, tag: true, escalate: true, answer: true }

export const spoken = (text: string): SpokenView => ({
  ref: REF,
  speaker: 'family',
  by: 'A parent or carer',
  saidOn: DAY,
  html: shownWords(text),
  language: 'en',
  meToos: 2,
  meTooSaid: false,
  changed: true,
  may: { reply: true, meToo: true },
})
export const reply = (text: string): ReplyView => ({
  ...spoken(text),
  shape: 'reply',
  by: text,
  answers: [answer(text)],
  replies: [],
  size: 0,
  waiting: false,
})
export const answer = (text: string): AnswerView => ({
  ref: 'AN-7Q2M4X',
  kind: 'cannot',
  partOf: false,
  title: text,
  said: text,
  html: shownWords(text),
  whatWouldChange: text,
  passedTo: text,
  byDay: null,
  untilDay: null,
  by: text,
  answeredOn: DAY,
  contributions: 3,
  themes: themes(text),
})
export const thread = (text: string): ThreadView => ({
  actions: [{ ref: 'AC-7Q2M4X', title: text }],
  head: spoken(text),
  kind: 'concern',
  status: 'answered',
  excerpt: beginning(text),
  themes: themes(text),
  answers: [answer(text), { ...answer(text), kind: 'wrong_body' }],
  replies: { area: 'wyrefield', ref: REF, position: 3, count: 1, branches: [reply(text)], waiting: false, readWithinDays: 1 },
  about: { kind: 'finding', ref: 'PL-7Q2M4X', title: text, part: 'finding_1' },
  isReply: false,
  following: false,
  may: { follow: true },
})
export const row = (text: string): ThreadRowView => ({
  ref: REF,
  kind: 'idea',
  status: 'waiting',
  excerpt: beginning(text),
  language: 'en',
  by: text,
  saidOn: DAY,
  replies: 2,
  meToos: 1,
  themes: themes(text),
  isReply: false,
})
export const frame = (text: string): FrameView => ({
  area: { slug: 'wyrefield', name: text, council: text, demonstration: true },
  contacts: [{ kind: 'sendiass', title: text, name: text, phone: '01234 567890', web: '', hours: text }],
})
export const sayPage = (text: string): SayPageView => ({
  about: {
    theme: themes(text)[0],
    answer: { ref: 'AN-7Q2M4X', title: text },
    parent: { ref: REF, excerpt: beginning(text), language: 'en', own: false },
  },
  readBy: DAY,
  answerBy: DAY,
  themes: themes(text),
  speakAs: [{ forumId: 'forum_1', name: text }],
  signedIn: true,
  maySayForOthers: true,
})
export const story = (text: string): StoryView => ({
  ref: REF,
  area: { slug: 'wyrefield', name: text },
  words: text,
  language: 'en',
  channel: 'web',
  onBehalf: false,
  broughtTo: { item: text, ref: 'AI-7Q2M4X', meeting: { ref: 'MT-7Q2M4X', title: text, day: DAY } },
  reply: false,
  isPublic: true,
  meToos: 1,
  stillHappening: 0,
  steps: [
    { step: 'said', at: AT },
    { step: 'tagged', at: AT, themes: themes(text), byYou: false },
    { step: 'published', at: AT, takenOut: [{ kind: 'phone', count: 1 }] },
    { step: 'answered', at: AT, workingDays: 2, answer: answer(text) },
    {
      ...{ step: 'decided', at: AT },
      decision: { ref: 'DE-7Q2M4X', words: text, decider: text, meeting: { ref: 'MT-7Q2M4X', title: text, day: DAY } },
    },
  ],
  next: [],
  felt: undefined,
  tell: undefined,
  may: { stillHappening: true, wrongBox: true, reply: true, takeBack: true, feel: true, tellByAccount: true },
  told: { stillHappening: false, wrongBox: false },
  whyNotTakeBack: undefined,
})

export const deskArea = (text: string): DeskAreaView => ({
  slug: 'wyrefield',
  name: text,
  waiting: 1,
  held: 0,
  oldestSaidAt: AT,
  escalations: 1,
  may: {
    readQueue: true,
    moderate: true,
    answer: true,
    keepMeasures: true,
    makeSurveys: true,
    makePlans: true,
    planMeetings: true,
    seeActions: true,
    seeEscalations: true,
    editRules: true,
    seeLedger: true,
    administer: true,
  },
})
export const queue = (text: string): QueueView => ({
  area: deskArea(text),
  part: 'waiting',
  lines: [
    {
      ref: REF,
      opening: openingOf(text),
      language: 'en',
      voice: 'family',
      channel: 'web',
      saidAt: AT,
      mayShow: true,
      read: false,
      isReply: false,
    },
  ],
  total: 1,
  dealtWithToday: 2,
})
/** As at the desk: what could point to somebody is marked, and the last of it was decided to stay. */
export function item(text: string): DeskItemView {
  const found = identifiersIn(text)
  return {
    id: 'contribution_1',
    ref: REF,
    state: 'public',
    reason: null,
    kind: 'concern',
    channel: 'web',
    voice: 'family',
    language: 'en',
    onBehalf: false,
    localOfferHead: null,
    saidAt: AT,
    readAt: AT,
    mayShow: true,
    wrongBox: true,
    forum: text,
    spokenAs: text,
    under: { ref: REF, opening: openingOf(text), language: 'en' },
    about: { kind: 'theme', title: text, address: '/wyrefield/themes/school-transport' },
    words: text,
    shown: { words: text, takenOut: [{ kind: 'name', count: 1 }] },
    suggestions: found.map(({ start, end, kind, shownAs }, at) => ({
      number: at + 1,
      start,
      end,
      kind,
      what: text.slice(start, end),
      shownAs: at === 0 ? text.slice(0, 80) : shownAs,
      take: at < found.length - 1 || at === 0,
    })),
    themes: [{ slug: 'school-transport', title: text, chosen: true, why: [text] }],
    routes: ['sendiass'],
    organisations: [{ id: 'organisation_1', name: text, chosen: true }],
    earlier: [{ number: 2, writtenAt: AT, words: text }],
    steps: [{ stepId: 'step_1', name: 'published', at: AT, role: 'moderator', by: text, reason: null, undone: false }],
    undo: 'step_1',
    answers: [{ ref: 'AN-7Q2M4X', kind: 'did', title: text, answeredAt: AT }],
    previous: REF,
    next: REF,
    may: { ...YES, replyOfficially: true },
  }
}
export const escalation = (text: string): EscalationView => ({
  id: 'escalation_1',
  labels: [text],
  at: AT,
  dueAt: AT,
  passedAt: null,
  acknowledgedAt: null,
  closedAt: null,
  overdue: true,
  mayRead: true,
  ref: REF,
  words: text,
  language: 'en',
  channel: 'web',
  voice: 'family',
  saidAt: AT,
  mayShow: true,
  steps: [{ done: text, by: text, at: AT }],
})
export const answerable = (text: string): AnswerableView => ({
  ref: REF,
  opening: openingOf(text),
  language: 'en',
  state: 'public',
  saidAt: AT,
  waitingDays: 3,
  themes: [text],
})
export { AT, DAY, REF, themes }

/** A release in steps that somebody has overridden. */
export const released = (text: string): ReleaseView => ({
  steps: [
    { step: 'families', opensAt: AT, openedAt: null, told: undefined },
    { step: 'press', opensAt: AT, openedAt: AT, told: text },
  ],
  overrides: [{ step: 'press', what: 'before_others', reason: text, on: DAY, by: text }],
  plannedAs: text,
})
export const releaseAtDesk = (text: string): ReleaseAtDeskView => ({
  release: released(text),
  today: DAY,
  may: { plan: false, open: true },
})
