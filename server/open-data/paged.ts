import type { AreaId, Moment } from '#app/contract/ids.ts'
import type { OpenList } from '#app/contract/open-data.ts'
import type { Db } from '#db/database.ts'
import { contributionRows, responseRows } from './lists.ts'
import { measureRows, placeOfMeasureRow } from './measure-rows.ts'
import { meetingRows } from './meeting-rows.ts'
import { decisionRows, dissentRows, taskRows } from './outcome-rows.ts'
import { placeOfPlanRow, planRows } from './plan-rows.ts'
import { attendanceRows, placeOfAttendanceRow, placeOfPollRow, pollRows } from './rows-by-meeting.ts'
import { SUBMISSION_PLACE, submissionRows } from './submission-rows.ts'

type Row = { [column: string]: unknown }
/** A list that comes in pages: its rows after a place, and the place of a row. A text that is no place begins at the start. */
interface Paged {
  rowsAfter: (db: Db, areaId: AreaId, after: string, limit: number, now: Moment) => Promise<Row[]>
  placeOf: (row: Row) => string
  isPlace: RegExp
}
const refOfRow = ({ ref }: Row) => String(ref)

export const PAGED: Record<Exclude<OpenList, 'themes'>, Paged> = {
  contributions: { rowsAfter: contributionRows, placeOf: refOfRow, isPlace: /^CT-[0-9A-Z]{6}$/ },
  responses: { rowsAfter: responseRows, placeOf: refOfRow, isPlace: /^AN-[0-9A-Z]{6}$/ },
  measures: { rowsAfter: measureRows, placeOf: placeOfMeasureRow, isPlace: /^ME-[0-9A-Z]{6}\|.*\|[0-9Q/-]*$/ },
  plan: { rowsAfter: planRows, placeOf: placeOfPlanRow, isPlace: /^PL-[0-9A-Z]{6}\|\d{1,6}$/ },
  meetings: { rowsAfter: meetingRows, placeOf: refOfRow, isPlace: /^MT-[0-9A-Z]{6}$/ },
  decisions: { rowsAfter: decisionRows, placeOf: refOfRow, isPlace: /^DE-[0-9A-Z]{6}$/ },
  dissents: { rowsAfter: dissentRows, placeOf: ({ id }) => String(id), isPlace: /^dissent_[0-9a-z-]{1,60}$/i },
  tasks: { rowsAfter: taskRows, placeOf: refOfRow, isPlace: /^MA-[0-9A-Z]{6}$/ },
  polls: { rowsAfter: pollRows, placeOf: placeOfPollRow, isPlace: /^MT-[0-9A-Z]{6}\|poll_/ },
  attendance: { rowsAfter: attendanceRows, placeOf: placeOfAttendanceRow, isPlace: /^MT-[0-9A-Z]{6}\|/ },
  submissions: { rowsAfter: submissionRows, placeOf: refOfRow, isPlace: SUBMISSION_PLACE },
}
