import type { AtMeetingView } from '#app/contract/exception-views.ts'
import type { AreaId, Day } from '#app/contract/ids.ts'
import type { Db } from '#db/database.ts'
import { type WaitingAtMeeting, waitingAtMeetings } from '#db/meetings/said-queries.ts'
import { areas } from '#db/people/area-queries.ts'
import { noteOnce } from '#db/plan/clock-queries.ts'
import { workingDaysBetween } from '../calendar/working-days.ts'
import { moment, today } from '../clock.ts'
import { threadRows } from '../feedback/thread-rows.ts'
import { startOf } from '../plan/said-window.ts'
import type { Tools } from '../tools.ts'
import { answersDue } from './answer-clock.ts'

export interface LateAtMeeting extends WaitingAtMeeting {
  dueOn: Day
}

/** What was said to items of an area's meetings and has no written answer though its day has passed, the oldest meeting first. */
export async function lateAtMeetings(db: Db, areaId: AreaId, day: Day): Promise<LateAtMeeting[]> {
  const waiting = await waitingAtMeetings(db, areaId, startOf(day))
  const due = await answersDue(db, waiting)
  return waiting.flatMap((row) => {
    const dueOn = due.get(row.id)
    return dueOn && dueOn < day ? [{ ...row, dueOn }] : []
  })
}

/** The same as everybody sees it. */
export async function atMeetingViews(db: Db, rows: LateAtMeeting[], day: Day): Promise<AtMeetingView[]> {
  return (await threadRows(db, rows)).map((view, at) => {
    const { dueOn, meetingRef, meetingTitle } = rows[at]!
    return { ...view, dueOn, workingDaysLate: workingDaysBetween(dueOn, day), meeting: { ref: meetingRef, title: meetingTitle } }
  })
}

/** Noticing by the clock which written answers of meetings are late. */
export function noticingLateAnswers({ db, change, clock, record }: Tools) {
  /** Notes for each once that its answer is late; doing it again changes nothing. Returns how many. Records: meetings.answer_late. */
  async function noteLateAnswers(): Promise<number> {
    let noted = 0
    for (const area of await areas(db)) {
      const late = await lateAtMeetings(db, area.id, today(clock))
      if (late.length === 0) continue
      noted += await change(async (tx) => {
        let count = 0
        for (const { id, rootId, meetingId, dueOn } of late) {
          if (!(await noteOnce(tx, `answer_late|${id}`, moment(clock)))) continue
          const facts = { meeting: meetingId, dueOn }
          record(tx, { name: 'meetings.answer_late', place: `at:${rootId}`, areaId: area.id, about: id, actor: 'system', facts })
          count += 1
        }
        return count
      })
    }
    return noted
  }

  return { noteLateAnswers }
}
