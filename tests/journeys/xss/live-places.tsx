import type { ReactNode } from 'react'
import type { LiveCard, LiveStateCard } from '#app/contract/live-meeting.ts'
import type { LiveQuestionCard } from '#app/contract/live-questions.ts'
import type { LivePageView } from '#app/contract/live-views.ts'
import type { ProjectorView } from '#app/contract/projector.ts'
import type { ReplayLine, ReplayView } from '#app/contract/replay-views.ts'
import { LiveChair } from '#app/meetings/live-chair.tsx'
import { LiveHeld } from '#app/meetings/live-held.tsx'
import { OutcomesChair } from '#app/meetings/live-outcomes-chair.tsx'
import { LivePage } from '#app/meetings/live-page.tsx'
import { PollsChair } from '#app/meetings/live-polls-chair.tsx'
import { LiveQuestions } from '#app/meetings/live-questions.tsx'
import { Projector } from '#app/meetings/projector-page.tsx'
import { ReplayPage } from '#app/meetings/replay-page.tsx'
import * as views from './views.ts'

const REF = 'MT-7Q2M4X'
const ITEM = 'AI-7Q2M4X'

const cards = (text: string): LiveCard[] => [
  {
    ...{ thing: 'state', id: 'state', startedAt: views.AT, endedAt: null, cancelled: false, itemRef: ITEM, itemSince: views.AT },
    breakUntil: null,
    reactionsOff: false,
  },
  {
    thing: 'queue',
    id: 'queue',
    speaking: { id: 'hand_1', who: text, present: true, seconds: 120, since: views.AT, reason: text },
    waiting: [{ id: 'hand_2', who: text, present: false, seconds: 120 }],
    chosen: [{ id: 'hand_1', who: text, reason: text, at: views.AT }],
  },
  { thing: 'people', id: 'people', people: '12', groups: 3 },
  { thing: 'note', id: 'note_1', kind: 'note', itemRef: ITEM, words: text, by: text, at: views.AT },
  { thing: 'held', id: 'held', reading: 2, points: 1 },
  {
    ...{ thing: 'question', id: 'question_1', ref: 'CT-7Q2M4X', itemRef: ITEM, poll: null, words: text, language: 'en', by: text },
    ...{ support: 3, groups: 2, answered: false },
  },
  { thing: 'outcome', kind: 'decision', id: 'decision_1', ref: 'DE-7Q2M4X', words: text, item: text, state: 'proposed' },
  {
    ...{ thing: 'outcome', kind: 'action', id: 'task_1', ref: 'MA-7Q2M4X', words: text, item: text, state: 'open' },
    ...{ who: text, dueOn: '2030-01-01' },
  },
  ...(['open', 'closed'] as const).map(
    (state): LiveCard => ({
      ...{ thing: 'poll', id: `poll_${state}`, itemRef: ITEM, kind: 'choice', question: text, options: [text, `${text} too`] },
      ...{ low: text, high: text, repsOnly: false, late: true, state },
      figures: [{ whose: 'members', voters: '12', tally: { voters: 12, counts: [7, 5], first: [] }, leads: [0] }],
    }),
  ),
]
const projector = (text: string, poll: 'open' | 'closed'): ProjectorView => {
  const all = cards(text)
  const question = all.find((card) => card.thing === 'question')
  const card = all.find((one) => one.thing === 'poll' && one.state === poll)
  return {
    meeting: { ref: REF, title: text, startsAt: views.AT, joinCode: '482913' },
    ...{ items: page(text).items, position: 4, at: views.AT },
    state: all.find((card) => card.thing === 'state'),
    people: all.find((card) => card.thing === 'people'),
    queue: all.find((card) => card.thing === 'queue'),
    question,
    poll: card?.thing === 'poll' && question ? { card, answers: [question] } : undefined,
  }
}
const page = (text: string): LivePageView => ({
  meeting: { ref: REF, title: text, joinCode: '482913' },
  items: [{ ref: ITEM, number: '1', title: text, minutes: 10, level: 'engage' }],
  position: 4,
  cards: cards(text),
  at: views.AT,
  may: { run: true },
  questions: {
    order: ['question_1'],
    mine: [],
    supported: [],
    held: [{ id: 'question_2', ref: 'CT-8Q2M4X', words: text, language: 'en', why: 'points', by: text }],
  } as LivePageView['questions'],
  polls: {
    mine: [],
    preparing: [
      {
        ...{ id: 'poll_2', itemRef: ITEM, kind: 'scale', question: text, options: [text], low: text, high: text },
        ...{ repsOnly: false, late: false },
      },
    ],
    answerFirst: [],
    openInWords: [],
    results: [],
  },
  me: { joined: 'representative', removed: undefined, forum: text, speakAs: [{ forumId: 'forum_1', name: text }], whyNotJoin: undefined },
  hand: undefined,
  command: '0123456789abcdef0123456789abcdef',
})

const replay = (text: string): ReplayView => {
  const { polls, me, command } = page(text)
  const all = cards(text)
  const answers = all.filter((card): card is LiveQuestionCard => card.thing === 'question')
  const lines = all.flatMap((card): ReplayLine[] => {
    const at = { id: card.id, at: views.AT }
    if (card.thing === 'note') return [{ ...at, kind: 'caption', words: text, by: text, language: undefined }]
    if (card.thing === 'poll') return [{ ...at, kind: 'poll', card, answers }]
    return card.thing === 'outcome' ? [{ ...at, kind: 'outcome', card }] : []
  })
  const asked: ReplayLine = { id: 'question_1', kind: 'question', words: text, by: text, language: 'en', at: undefined }
  return {
    meeting: { ref: REF, title: text },
    ...{ startedAt: views.AT, endedAt: views.AT, sealed: false, command },
    chapters: [{ of: 'item', itemRef: ITEM, number: '1', title: text, openedAt: views.AT, lines: [...lines, asked] }],
    polls: { ...polls, answerFirst: ['poll_closed'], preparing: undefined },
    me: { ...me, joined: undefined },
  }
}
const stateOf = (text: string) => cards(text).find((card): card is LiveStateCard => card.thing === 'state')
const guest = (text: string): LivePageView => {
  const { questions, polls, ...seen } = page(text)
  return { ...seen, may: { run: false }, questions: { ...questions, held: undefined }, polls: { ...polls, preparing: [] } }
}
/** What was sent by a form, and what was wrong at one of its fields. */
const refused = (wrong: string, typed: Record<string, string>) => ({ errors: { [wrong]: typed[wrong] ?? '' }, typed })

/**
 * Where words stand on the page of a meeting that is on: titles, lines, questions, groups, and what was typed and refused. What only the
 * chair sees stands alone: two hundred pages with all its forms, one under the other, keep a browser busy for minutes.
 */
export const LIVE_PLACES: Record<string, (text: string) => ReactNode> = {
  'meeting that is on': (text) => <LivePage area="wyrefield" baseUrl="https://example.org" view={guest(text)} answer={undefined} />,
  'screen in the room': (text) => <Projector area="wyrefield" baseUrl="https://example.org" view={projector(text, 'open')} />,
  'poll that is closed, on the screen in the room': (text) => (
    <Projector area="wyrefield" baseUrl="https://example.org" view={projector(text, 'closed')} />
  ),
  'meeting caught up with': (text) => <ReplayPage area="wyrefield" view={replay(text)} chapter={1} answer={undefined} />,
  'poll answered first and refused': (text) => (
    <ReplayPage
      area="wyrefield"
      view={replay(text)}
      chapter={1}
      answer={{ errors: { choice: text, as: text, '': text }, typed: { do: 'vote', poll: 'poll_closed', choice: text, as: text } }}
    />
  ),
  'questions that are held': (text) => <LiveHeld held={page(text).questions.held ?? []} answer={undefined} />,
  'line typed for everybody and refused': (text) => (
    <LiveChair view={page(text)} state={stateOf(text)} answer={refused('words', { do: 'note', words: text })} />
  ),
  'decision proposed and refused': (text) => <OutcomesChair view={page(text)} answer={refused('words', { do: 'propose', words: text })} />,
  'action noted and refused': (text) => (
    <OutcomesChair view={page(text)} answer={refused('who', { do: 'log', words: text, who: text, dueOn: text })} />
  ),
  'poll prepared and refused': (text) => (
    <PollsChair view={page(text)} answer={refused('question', { do: 'prepare', question: text, options: text, low: text, high: text })} />
  ),
  'question asked and refused': (text) => <LiveQuestions view={page(text)} answer={refused('words', { do: 'ask', words: text })} />,
}
