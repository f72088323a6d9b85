import { z } from 'zod'
import type { SpeakAs } from './say.ts'

/** How somebody takes part in a meeting: with an account, for a forum, or without an account. */
export const PARTICIPANT_KINDS = ['member', 'representative', 'guest'] as const
export type ParticipantKind = (typeof PARTICIPANT_KINDS)[number]

/** How many people take part, in words that point to nobody, and for how many groups. */
export interface LivePeopleCard {
  thing: 'people'
  id: 'people'
  /** `none`, `fewer than 10`, or exactly how many. */
  people: string
  groups: number
}

/** Takes part for oneself, or for a forum: its id. */
export const JoinForm = z.object({
  as: z.preprocess((value) => value || 'me', z.string({ error: 'Choose for whom you are here' }).max(60, 'Choose for whom you are here')),
})

/** How this reader takes part, and how they can. */
export interface MyPartView {
  joined: ParticipantKind | undefined
  /** The name of the forum for which they are here. */
  forum: string | undefined
  /** The forums for which they can be here. */
  speakAs: SpeakAs[]
  /** Why they cannot join now. */
  whyNotJoin: string | undefined
}
