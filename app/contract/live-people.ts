import { z } from 'zod'
import { commandTo } from './live-forms.ts'
import type { SpeakAs } from './say.ts'

/** How somebody takes part in a meeting: with an account, for a forum, or without an account. */
export const PARTICIPANT_KINDS = ['member', 'representative', 'guest'] as const
export type ParticipantKind = (typeof PARTICIPANT_KINDS)[number]

/** How many people take part, in words that point to nobody, and for how many groups. */
export interface LivePeopleCard {
  thing: 'people'
  id: 'people'
  /** People with an account and representatives: `none`, `fewer than 10`, or exactly how many. */
  people: string
  /** How many take part without an account, in the same way; undefined: nobody. */
  guests?: string | undefined
  groups: number
  /** How many came only when it was over, in the same way; undefined: nobody. */
  late?: string | undefined
}

/** Takes part for oneself, or for a forum: its id. */
export const JoinForm = z.object({
  as: z.preprocess((value) => value || 'me', z.string({ error: 'Choose for whom you are here' }).max(60, 'Choose for whom you are here')),
})

/** Why somebody is removed from a meeting, as they are told. */
export const REMOVE_REASONS = ['talks_over', 'hurts', 'names', 'not_them'] as const
export type RemoveReason = (typeof REMOVE_REASONS)[number]
export const REMOVE_REASON_SENTENCES: Record<RemoveReason, string> = {
  talks_over: 'Others could not be heard.',
  hurts: 'What was said hurt or threatened somebody.',
  names: 'Children, families or workers were named again and again.',
  not_them: 'This seat is for somebody else.',
}
/** Removes whoever raised a hand, or asked or answered something: nobody is named. `whose`: the hand or the question. */
export const RemoveForm = z.object({
  command: commandTo('remove'),
  whose: z.string({ error: 'Choose who it is' }).trim().min(1, 'Choose who it is').max(60, 'Choose who it is'),
  reason: z.enum(REMOVE_REASONS, { error: 'Choose a reason. They are told it' }),
})

/** How this reader takes part, and how they can. */
export interface MyPartView {
  joined: ParticipantKind | undefined
  /** Why they were removed; undefined when they were not. */
  removed: RemoveReason | undefined
  /** The name of the forum for which they are here. */
  forum: string | undefined
  /** The forums for which they can be here. */
  speakAs: SpeakAs[]
  /** Why they cannot join now. */
  whyNotJoin: string | undefined
}
