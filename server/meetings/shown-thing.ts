import type { MeetingId } from '#app/contract/ids.ts'
import type { LiveCard, LiveEvent } from '#app/contract/live-meeting.ts'
import type { Db } from '#db/database.ts'
import type { RecordTable } from '#db/record/schema.ts'

/** A kind of thing that everybody who follows a meeting sees. */
export interface ShownThing {
  /** A meeting has one of it. */
  isOne?: true
  /** Whether a row of the meeting's record tells of it. */
  isToldBy: (row: Pick<RecordTable, 'name' | 'about'>) => boolean
  /** What such a row tells, as it stands now: a card, or that the thing is gone. `about`: what the row is about. */
  news: (db: Db, meetingId: MeetingId, about: string) => Promise<Pick<LiveEvent, 'card' | 'gone'>>
  /** Every card of it in a meeting, as it stands now. */
  cards: (db: Db, meetingId: MeetingId) => Promise<LiveCard[]>
}

/** A thing of which a meeting has one. */
export const shownOnce = (isToldBy: ShownThing['isToldBy'], cardOf: (db: Db, meetingId: MeetingId) => Promise<LiveCard>): ShownThing => ({
  isOne: true,
  isToldBy,
  news: async (db, meetingId) => ({ card: await cardOf(db, meetingId) }),
  cards: async (db, meetingId) => [await cardOf(db, meetingId)],
})
