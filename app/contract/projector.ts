import type { Moment } from './ids.ts'
import type { LiveStateCard } from './live-meeting.ts'
import type { LivePeopleCard } from './live-people.ts'
import type { LivePollCard } from './live-polls.ts'
import type { LiveQuestionCard } from './live-questions.ts'
import type { LiveQueueCard } from './live-queue.ts'
import type { LiveItemView } from './live-views.ts'

/** What stands on the screen in the room: nothing in it is about one reader. */
export interface ProjectorView {
  meeting: { ref: string; title: string; startsAt: Moment; joinCode: string | undefined }
  items: LiveItemView[]
  position: number
  at: Moment
  state: LiveStateCard | undefined
  people: LivePeopleCard | undefined
  /** Undefined before and after the meeting. */
  queue: LiveQueueCard | undefined
  /** The question that comes next: the first in order that was not answered. */
  question: LiveQuestionCard | undefined
  /** The poll that is open, or that was closed last while this item is on; with what was answered in words. */
  poll: { card: LivePollCard; answers: LiveQuestionCard[] } | undefined
}
