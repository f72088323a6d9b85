import { z } from 'zod'
import { maybe } from './desk.ts'
import type { Moment } from './ids.ts'
import { commandTo } from './live-forms.ts'
import { oneLine } from './words.ts'

/** Somebody who waits to be heard, as everybody sees it: for which group, never who. */
export interface QueueLine {
  /** The hand, or the reference of what was sent in. */
  id: string
  /** The name of the group, or "a parent". */
  who: string
  /** They are there; otherwise what they sent in is read out. */
  present: boolean
  /** How long the turn may take. */
  seconds: number
}
/** Who speaks, since when; and whom the chair called although somebody else came first, with the reason. */
export interface SpeakingLine extends QueueLine {
  since: Moment
  /** Empty when it was their turn. */
  reason: string
}
export interface ChosenLine {
  id: string
  who: string
  reason: string
  at: Moment
}
/** The speaking queue of the item that is on. */
export interface LiveQueueCard {
  thing: 'queue'
  id: 'queue'
  speaking: SpeakingLine | null
  /** In the order in which they come, if nobody else comes. */
  waiting: QueueLine[]
  /** Whom the chair called out of turn in this meeting, the last first. */
  chosen: ChosenLine[]
}

/** So many are shown; the others wait unseen, and come nearer. */
export const MOST_WAITING_SHOWN = 50
export const MOST_CHOSEN_SHOWN = 20

export const RaiseHandForm = z.object({ command: commandTo('hand') })
export const LowerHandForm = z.object({ command: commandTo('down') })
export const CallNextForm = z.object({
  command: commandTo('call'),
  /** Empty: whoever comes next. */
  hand: maybe(z.string().trim().max(60, 'Choose somebody who waits')),
  reason: z.preprocess((value) => value ?? '', oneLine({ maxChars: 200 })),
})
export const EndTurnForm = z.object({ command: commandTo('turn') })
