import { z } from 'zod'
import type { AnswerView } from './answers.ts'
import type { TakenOut } from './desk.ts'
import type { Channel } from './feedback.ts'
import { FELT, type Felt } from './felt.ts'
import type { Day, Moment, Ref } from './ids.ts'
import type { FromMeeting } from './outcome-views.ts'
import type { ContactKind } from './people.ts'
import type { ActionLink } from './plan-views.ts'
import { emailAddress } from './say.ts'
import type { ThemeLink } from './threads.ts'

export const FeltForm = z.object({ felt: z.enum(FELT, { error: 'Choose yes, partly or not yet' }) })

/** How its author wants to hear of it: by e-mail, where their account is, or not at all. */
export const TellForm = z.discriminatedUnion('how', [
  z.object({ how: z.literal('email'), tell: emailAddress }),
  z.object({ how: z.literal('account') }),
  z.object({ how: z.literal('stop') }),
])

/** One thing that happened to a contribution. What its author did is dated to the hour, what was done to it to the moment. */
export type StoryStep =
  | { step: 'said'; at: Moment }
  | { step: 'read'; at: Moment }
  | { step: 'tagged'; at: Moment; themes: ThemeLink[]; byYou: boolean }
  | { step: 'published'; at: Moment; takenOut: TakenOut[] }
  | { step: 'held'; at: Moment }
  | { step: 'kept_private'; at: Moment; why: 'as_you_asked' | 'safeguarding' | 'by_the_desk' }
  | { step: 'declined' | 'hidden'; at: Moment; reason: string }
  | { step: 'shown_where_to_turn'; at: Moment; contacts: ContactKind[] }
  | { step: 'answered'; at: Moment; workingDays: number; answer: AnswerView }
  | { step: 'discussed'; at: Moment; replies: number }
  /** A decision of a meeting rests on it. */
  | { step: 'decided'; at: Moment; decision: { ref: string; words: string; decider: string; meeting: FromMeeting['meeting'] } }
  | ActionStep
  | { step: 'still_happening'; at: Moment; times: number }
  | { step: 'felt'; at: Moment; felt: Felt }
  | { step: 'taken_back'; at: Moment }

/** What became of it in the plan: an action was agreed, its date moved to a later one, it was dropped with a reason, it was done. */
export type ActionStep =
  | { step: 'action'; at: Moment; action: ActionLink }
  | { step: 'action_slipped'; at: Moment; action: ActionLink; from: Day; to: Day; reason: string }
  | { step: 'action_dropped'; at: Moment; action: ActionLink; reason: string }
  /** `voices`: how many are behind it that everybody can read, with every “me too”. */
  | { step: 'action_done'; at: Moment; action: ActionLink; voices: number }

/**
 * What comes next, and by which day. Late when the day has passed. `action`: what an action of the plan promises. `feel`: once the work has
 * begun, they are asked whether they feel it.
 */
export type NextStep =
  | { what: 'read' | 'answer'; by: Day; late: boolean }
  | { what: 'action'; by: Day; late: boolean; action: ActionLink }
  | { what: 'feel' }

/** The story of one contribution, for its author. Read from the record, tags, versions and answers; nothing of it is stored. */
export interface StoryView {
  ref: Ref
  area: { slug: string; name: string }
  /** The words as they were written; undefined when they were taken back. */
  words: string | undefined
  language: string
  channel: Channel
  onBehalf: boolean
  /** The item of a meeting to which it was said. */
  broughtTo?: { item: string; ref: string; meeting: { ref: string; title: string; day: Day } } | undefined
  /** Said under another contribution. */
  reply: boolean
  isPublic: boolean
  meToos: number
  stillHappening: number
  steps: StoryStep[]
  next: NextStep[]
  felt: Felt | undefined
  tell: 'email' | 'account' | undefined
  may: {
    stillHappening: boolean
    wrongBox: boolean
    reply: boolean
    takeBack: boolean
    feel: boolean
    tellByAccount: boolean
  }
  /** What was done already and need not be done again today. */
  told: { stillHappening: boolean; wrongBox: boolean }
  /** Why it cannot be taken back just now, where that needs saying. */
  whyNotTakeBack: string | undefined
}

/** Everything that a code, or an account, opens; what was said first comes first. */
export interface TraceView {
  stories: StoryView[]
  today: Day
  /** Under which one more thing can be added once. */
  submission: string
}
