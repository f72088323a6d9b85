import type { MeetingId } from '#app/contract/ids.ts'
import type { LiveStateCard } from '#app/contract/live-meeting.ts'
import type { EventName } from '#app/contract/record.ts'
import type { Db } from '#db/database.ts'
import { liveStateOf } from '#db/meetings/live-queries.ts'
import { meetingById } from '#db/meetings/queries.ts'
import { shownOnce } from './shown-thing.ts'

/** What moves a meeting on, for whoever follows it. */
const STATE_EVENTS: ReadonlySet<EventName> = new Set([
  'meetings.started',
  'meetings.item_opened',
  'meetings.break_begun',
  'meetings.reactions_off',
  'meetings.reactions_on',
  'meetings.ended',
  'meetings.cancelled',
])

/** Where a meeting is. */
export const shownState = shownOnce(({ name }) => STATE_EVENTS.has(name), stateCard)

async function stateCard(db: Db, meetingId: MeetingId): Promise<LiveStateCard> {
  const meeting = await meetingById(db, meetingId)
  const now = await liveStateOf(db, meetingId)
  return {
    thing: 'state',
    id: 'state',
    startedAt: meeting?.startedAt ?? null,
    endedAt: meeting?.endedAt ?? null,
    cancelled: Boolean(meeting?.cancelledAt),
    itemRef: now?.itemRef ?? null,
    itemSince: now?.itemSince ?? null,
    breakUntil: now?.breakUntil ?? null,
    reactionsOff: now?.reactionsOff === 1,
  }
}
