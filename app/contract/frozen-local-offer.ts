import type { AnswerView } from './answers.ts'
import type { Channel, LocalOfferHead, Voice } from './feedback.ts'
import type { FrozenProof, FrozenQuote } from './frozen-pack.ts'
import type { Day, Moment } from './ids.ts'
import type { ExclusionReason } from './reports.ts'

/** An answer with what it intends; what families said stands in the comments. */
export type FrozenResponse = Pick<
  AnswerView,
  'ref' | 'kind' | 'partOf' | 'title' | 'whatWouldChange' | 'passedTo' | 'byDay' | 'untilDay' | 'by' | 'answeredOn' | 'action'
> & { words: string }

/** How many of a kind were heard; null where so few could point to somebody. */
export interface HeardPart<Name extends string> {
  name: Name
  count: number | null
}

/** A yearly report of comments on the local offer (regulation 56) as it was frozen. */
export interface FrozenLocalOffer {
  format: 1
  kind: 'local_offer'
  ref: string
  title: string
  address: string
  area: { slug: string; name: string; council: string }
  from: Day
  until: Day
  frozenOn: Day
  frozenAt: Moment
  /** The four heads in their order, each with its comments, the earliest first, and the references of the answers to each. */
  heads: { head: LocalOfferHead; comments: (FrozenQuote & { answers: string[] })[] }[]
  /** Every answer to one of these comments, the earliest first. */
  responses: FrozenResponse[]
  /** Comments that are neither published nor answered: how many, in words that do not tell it exactly, and in which roles it was decided. */
  excluded: { reason: ExclusionReason; count: string; decided: string[]; reviewed: string[] }[]
  /** Decisions that nobody has looked at a second time. */
  excludedWithoutReview: string
  heard: { voices: HeardPart<Voice>[]; channels: HeardPart<Channel>[] }
  before: { ref: string; title: string; frozenOn: Day; hash: string } | null
  proof: FrozenProof | null
}
