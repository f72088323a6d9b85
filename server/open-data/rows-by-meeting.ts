import type { z } from 'zod'
import type { AreaId, Moment } from '#app/contract/ids.ts'
import type { OpenAttendance, OpenPollLine } from '#app/contract/open-data-outcomes.ts'
import { optionInWords } from '#app/contract/poll-words.ts'
import type { Db } from '#db/database.ts'
import { meetingFrom } from '#db/meetings/list-queries.ts'
import type { MeetingTable } from '#db/meetings/schema.ts'
import { forumsAtMeeting } from '../meetings/forums-at-meeting.ts'
import { pollCards } from '../meetings/poll-cards.ts'

export type AttendanceRow = z.infer<typeof OpenAttendance>
export type PollRow = z.infer<typeof OpenPollLine>
type Row = { [column: string]: unknown }

/** Which groups were invited, answered and were there, meeting by meeting and by name, after one of them. */
export const attendanceRows = byMeeting<AttendanceRow>(placeOfAttendanceRow, async (db, meeting, now) => {
  const { forums, alsoPresent, begun } = await forumsAtMeeting(db, meeting, now)
  const own = { meeting: meeting.ref }
  return [
    ...forums.map(({ forum, answer, present }) => ({ ...own, group: forum, invited: true, answer, present: begun ? present : null })),
    ...alsoPresent.map((group) => ({ ...own, group, invited: false, answer: null, present: true })),
  ]
})
export function placeOfAttendanceRow({ meeting, group }: Row) {
  return `${meeting}|${group}`
}

/** What came of polls that are closed, as far as it is shown to everybody, meeting by meeting, after one row. */
export const pollRows = byMeeting<PollRow>(placeOfPollRow, async (db, meeting) => {
  const closed = (await pollCards(db, meeting.id)).filter(({ state }) => state === 'closed')
  return closed.flatMap((card): PollRow[] => {
    const { id, itemRef, kind, question, figures, options } = card
    const asked = { meeting: meeting.ref, item: itemRef, poll: id, kind, question }
    if (figures.length === 0) return [{ ...asked, whose: null, voters: '', number: null, answer: '', count: null, first: null }]
    return figures.flatMap(({ whose, voters, tally, leads }) =>
      options.map((_, at) => ({
        ...{ ...asked, whose, voters, number: at + 1, answer: optionInWords(card, at) },
        ...{ count: tally?.counts[at] ?? null, first: leads.length > 0 ? leads.includes(at) : null },
      })),
    )
  })
})
export function placeOfPollRow({ meeting, poll, whose, number }: Row) {
  return `${meeting}|${poll}|${whose ?? ''}|${String(number ?? 0).padStart(2, '0')}`
}

/** Rows in the order of their places: those of one meeting after those of the other. A place begins with the reference of the meeting. */
function byMeeting<Of extends Row>(placeOf: (row: Of) => string, rowsOf: (db: Db, meeting: MeetingTable, now: Moment) => Promise<Of[]>) {
  return async (db: Db, areaId: AreaId, after: string, limit: number, now: Moment): Promise<Of[]> => {
    const rows: Of[] = []
    let [ref, withIt] = [after.split('|')[0] ?? '', true]
    while (rows.length < limit) {
      const meeting = await meetingFrom(db, areaId, ref, withIt)
      if (!meeting) break
      const own = (await rowsOf(db, meeting, now)).map((row) => ({ row, place: placeOf(row) })).filter(({ place }) => place > after)
      rows.push(...own.sort((a, b) => (a.place < b.place ? -1 : 1)).map(({ row }) => row))
      ;[ref, withIt] = [meeting.ref, false]
    }
    return rows.slice(0, limit)
  }
}
