import type { HandId, Moment } from './ids.ts'
import type { LiveCard } from './live-meeting.ts'
import type { MyPartView } from './live-people.ts'
import type { PollsView } from './live-polls.ts'
import type { QuestionsView } from './live-questions.ts'
import type { Level } from './participation.ts'

/** An item as the live page lists it. */
export interface LiveItemView {
  ref: string
  number: string
  title: string
  minutes: number
  level: Level
}
/** The live page of a meeting, as it is drawn. */
export interface LivePageView {
  meeting: { ref: string; title: string; joinCode: string | undefined }
  items: LiveItemView[]
  /** How everything stands, at this position. */
  position: number
  cards: LiveCard[]
  /** When it was drawn, by the server's clock. */
  at: Moment
  may: { run: boolean }
  questions: QuestionsView
  polls: PollsView
  /** How this reader takes part. */
  me: MyPartView
  /** Their hand that is up: it is one of the queue. */
  hand: HandId | undefined
  /** Makes sure that what is sent twice counts once; a new one for each page that is drawn. */
  command: string
}
