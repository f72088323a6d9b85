import type { Day } from '#app/contract/ids.ts'
import type { DueView, PointCounts, PointState } from '#app/contract/submission-views.ts'
import { pointNumberOf } from '#app/contract/submissions.ts'
import type { ClockEventTable } from '#db/calendar/schema.ts'
import type { Db } from '#db/database.ts'
import { type PointRow, pointsOf } from '#db/submissions/point-queries.ts'
import type { SubmissionTable } from '#db/submissions/schema.ts'
import { dueWith, eventsByClock, type RunningClock } from '../calendar/clock-events.ts'
import { workingDaysBetween } from '../calendar/working-days.ts'
import { dayOf } from '../clock.ts'
import { becauseOf } from '../feedback/taken-down.ts'
import { found } from '../refuse.ts'

/** How the words of a point stand for everybody. What somebody still reads, or the safeguarding lead has, looks the same: waiting. */
export function pointStateOf(row: PointRow): PointState {
  if (row.takenBackAt || row.erasedAt) return 'taken_back'
  if (row.publishedAt) return 'shown'
  if (row.declinedAt || row.removedAt) return 'not_shown'
  return row.privateAt && !row.escalatedAt ? 'private' : 'waiting'
}
export const becauseOfPoint = (row: PointRow) => (pointStateOf(row) === 'not_shown' ? becauseOf(row.reason) : undefined)

/** Whether an answer is owed: not to what was taken back or not shown for a reason. What the safeguarding lead has looks like what waits. */
export const isOwed = (row: PointRow) => !['taken_back', 'not_shown'].includes(pointStateOf(row))

/** The clocks of points: when each is due, with every step, computed anew from the start, the days and the events. */
export class PointClocks {
  readonly #events: Map<string, ClockEventTable[]>
  readonly #plain = new Map<string, ReturnType<typeof dueWith>>()

  constructor(
    events: Map<string, ClockEventTable[]>,
    readonly today: Day,
  ) {
    this.#events = events
  }

  static async of(db: Db, points: readonly { id: PointRow['id'] }[], today: Day) {
    const ids = points.map(({ id }) => id)
    return new PointClocks(await eventsByClock(db, ids), today)
  }

  /** Points of one letter to whose clocks nothing happened are due on the same day: it is computed once. */
  computed({ id }: { id: PointRow['id'] }, { givenOn, workingDays }: Pick<SubmissionTable, 'givenOn' | 'workingDays'>) {
    const events = this.#events.get(id)
    if (events) return dueWith(givenOn, workingDays, events)
    const key = `${givenOn}|${workingDays}`
    const due = this.#plain.get(key) ?? dueWith(givenOn, workingDays, [])
    this.#plain.set(key, due)
    return due
  }

  events = (id: PointRow['id']): readonly ClockEventTable[] => this.#events.get(id) ?? []

  due(point: PointRow, submission: Pick<SubmissionTable, 'givenOn' | 'workingDays'>): DueView {
    const { day } = this.computed(point, submission)
    const until = point.answeredAt ? dayOf(point.answeredAt) : this.today
    const late = day !== null && until > day && (point.answeredAt !== null || isOwed(point))
    return { day, late, lateDays: late ? workingDaysBetween(day, until) : 0, moved: this.#events.has(point.id) }
  }

  /** How many points there are, were answered, and wait for an answer whose day has passed. */
  counts(points: readonly PointRow[], submission: Pick<SubmissionTable, 'givenOn' | 'workingDays'>): PointCounts {
    return {
      points: points.length,
      answered: points.filter(({ answeredAt }) => answeredAt).length,
      late: points.filter((point) => !point.answeredAt && this.due(point, submission).late).length,
    }
  }
}

/** The clock of a point, as its letter started it. */
export const clockOf = (row: SubmissionTable, point: PointRow): RunningClock => ({
  aboutKind: 'point',
  aboutId: point.id,
  areaId: row.areaId,
  place: `at:${row.id}`,
  start: row.givenOn,
  workingDays: row.workingDays,
  answeredOn: point.answeredAt && dayOf(point.answeredAt),
})

/** A point of a letter or report by its number. Refuses: not_found, also for the messages of a backpack. */
export async function pointNumbered(db: Db, submission: Pick<SubmissionTable, 'id' | 'kind'>, number: unknown) {
  const wanted = pointNumberOf(number)
  const points = submission.kind === 'backpack' ? [] : await pointsOf(db, [submission.id])
  return found(
    points.find((point) => point.number === wanted),
    'point',
  )
}
