import { z } from 'zod'
import { maybe } from './desk.ts'
import { commandTo } from './live-forms.ts'
import { submissionId } from './say.ts'
import { oneLine, words } from './words.ts'

export const POLL_KINDS = ['choice', 'several', 'scale', 'rank', 'text'] as const
export type PollKind = (typeof POLL_KINDS)[number]
export const POLL_KIND_TITLES: Record<PollKind, string> = {
  choice: 'Choose one',
  several: 'Choose as many as you like',
  scale: 'A scale from 1 to 5',
  rank: 'Put in order',
  text: 'Answer in words',
}
export const MOST_OPTIONS = 10
export const MOST_RANKED = 7
export const SCALE = ['1', '2', '3', '4', '5']

/**
 * With whom a vote is counted: people with an account and representatives together, people without an account apart, and both again for
 * those who answered after the meeting. `forums`: by forum, each once.
 */
export const POLL_WHOSE = ['members', 'guests', 'late', 'late_guests'] as const
export type PollWhose = (typeof POLL_WHOSE)[number]

/** What a group of votes comes to. */
export interface PollTally {
  voters: number
  /** For each option how many chose it; for an order, its points (see `tallyOf`). */
  counts: number[]
  /** For an order: how many put it first. Otherwise empty. */
  first: number[]
}
/** What is shown of a group of votes. */
export interface PollFigures {
  whose: PollWhose | 'forums'
  /** `none`, `fewer than 10`, or exactly how many. */
  voters: string
  /** The numbers; null where they could point to somebody. */
  tally: PollTally | null
  /** The options that came first, where that can be said without numbers; empty where it cannot. */
  leads: number[]
}
/** A poll that everybody in the meeting can see. */
export interface LivePollCard {
  thing: 'poll'
  id: string
  itemRef: string | null
  kind: PollKind
  question: string
  options: string[]
  low: string
  high: string
  repsOnly: boolean
  late: boolean
  state: 'open' | 'closed'
  /** What is shown of the result. While the poll is open it stays behind what was voted. */
  figures: PollFigures[]
}
/** A poll that is being prepared, for those who run the meeting. */
export type PollDraftView = Pick<LivePollCard, 'id' | 'itemRef' | 'kind' | 'question' | 'options' | 'low' | 'high' | 'repsOnly' | 'late'>
/** What this reader did in a poll. */
export interface MyVoteView {
  poll: string
  /** What they chose: numbers of options, for an order the first first; null when they looked at the result without answering. */
  answer: number[] | null
}
/** The polls of a meeting as one reader sees them. */
export interface PollsView {
  mine: MyVoteView[]
  /** What is being prepared, for those who run the meeting; undefined for everybody else. */
  preparing: PollDraftView[] | undefined
  /** Polls that can be answered after the meeting, by whoever has not answered nor looked yet: their results are hidden from them. */
  answerFirst: string[]
  /** Polls in words that can be answered after the meeting too, now. */
  openInWords: string[]
  /** The results of such polls for whoever has answered or looked. */
  results: { poll: string; figures: PollFigures[] }[]
}

const poll = z.string({ error: 'Choose a poll' }).max(60)
const list = z.preprocess(
  (value) => (value === undefined || value === null ? [] : [value].flat()),
  z.array(z.string().max(20), { error: 'Choose an answer' }).max(MOST_OPTIONS, 'Choose an answer'),
)

export const PreparePollForm = z.object({
  command: commandTo('prepare'),
  item: maybe(z.string().trim().max(20, 'Choose an item')),
  kind: z.enum(POLL_KINDS, { error: 'Choose how it is answered' }),
  question: z.preprocess((value) => value ?? '', oneLine({ maxChars: 300, empty: 'Write the question' })),
  /** One on a line. */
  options: z.preprocess((value) => value ?? '', words({ maxChars: 2000 })),
  low: z.preprocess((value) => value ?? '', oneLine({ maxChars: 160 })),
  high: z.preprocess((value) => value ?? '', oneLine({ maxChars: 160 })),
  who: z.preprocess((value) => value || 'all', z.enum(['all', 'representatives'], { error: 'Choose who can answer' })),
  late: maybe(z.literal('yes', { error: 'Tick it or leave it' })),
})
export const OpenPollForm = z.object({ command: commandTo('open'), poll })
export const ClosePollForm = z.object({ command: commandTo('close'), poll })
export const DropPollForm = z.object({ command: commandTo('drop'), poll })
/** `choice`: numbers of options, from 0. `rank`: for each option its place, from 1. `as`: for whom somebody answers after the meeting. */
export const VoteForm = z.object({
  command: maybe(submissionId),
  poll,
  choice: list,
  rank: list,
  as: z.preprocess((value) => value || 'me', z.string({ error: 'Choose for whom you answer' }).max(60, 'Choose for whom you answer')),
})
export const AnswerPollForm = z.object({
  command: submissionId,
  poll,
  words: z.preprocess((value) => value ?? '', words({ maxChars: 1000, empty: 'Write your answer' })),
})
export const LookAtPollForm = z.object({ poll })
