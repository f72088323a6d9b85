import type { z } from 'zod'
import type { AreaId } from '#app/contract/ids.ts'
import type { OpenMeeting } from '#app/contract/open-data-meeting.ts'
import type { Db } from '#db/database.ts'
import { openMeetings, stepsOfMeetings } from '#db/meetings/list-queries.ts'
import { meetingStateOf } from '../meetings/meeting-lines.ts'

export type MeetingRow = z.infer<typeof OpenMeeting>

/** Public meetings in the order of their references, after one of them. */
export async function meetingRows(db: Db, areaId: AreaId, after: string, limit: number): Promise<MeetingRow[]> {
  const rows = await openMeetings(db, areaId, after, limit)
  const steps = await stepsOfMeetings(
    db,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => ({
    ref: row.ref,
    title: row.title,
    series: row.seriesRef,
    state: meetingStateOf(row) as MeetingRow['state'],
    startsAt: row.startsAt,
    minutes: row.minutes,
    room: row.room,
    video: row.videoUrl !== '',
    phone: row.dialIn !== '',
    guests: row.guests === 1,
    steps: steps.filter(({ meetingId }) => meetingId === row.id).map(({ step, dueAt }) => `${step} ${dueAt}`),
    cancelReason: row.cancelReason,
  }))
}
