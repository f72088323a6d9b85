import type { AreaId } from '#app/contract/ids.ts'
import { areas } from '#db/people/area-queries.ts'
import { markAcknowledgementLate, markPointLate } from '#db/submissions/late-queries.ts'
import { unacknowledged, waitingPoints } from '#db/submissions/point-queries.ts'
import { today } from '../clock.ts'
import type { Tools } from '../tools.ts'
import { acknowledgeBy } from './backpack-view.ts'
import { PointClocks } from './point-standing.ts'

/** What becomes late by the clock alone. */
export function latenessOfSubmissions({ db, clock, change, record }: Tools) {
  /**
   * Writes into the record, once for each due day, that a point has no answer although its day has passed, and that nobody has said that a
   * backpack has come: so every page learns of it. To be called each day or more often. Returns how many were written. Records:
   * submissions.point_late, submissions.acknowledgement_late.
   */
  async function recordLate(): Promise<number> {
    let written = 0
    for (const { id } of await areas(db)) written += (await latePoints(id)) + (await lateAcknowledgements(id))
    return written
  }

  async function latePoints(areaId: AreaId): Promise<number> {
    const points = await waitingPoints(db, areaId)
    const clocks = await PointClocks.of(db, points, today(clock))
    let written = 0
    for (const point of points) {
      const due = clocks.computed(point, point).day
      if (due === null || due >= clocks.today || point.lateDueOn === due) continue
      written += await change(async (tx) => {
        if (!(await markPointLate(tx, point.id, due))) return 0
        const facts = { number: point.number, dueOn: due }
        record(tx, { name: 'submissions.point_late', place: `at:${point.submissionId}`, areaId, about: point.id, actor: 'system', facts })
        return 1
      })
    }
    return written
  }

  async function lateAcknowledgements(areaId: AreaId): Promise<number> {
    let written = 0
    for (const row of await unacknowledged(db, areaId)) {
      const due = acknowledgeBy(row)
      if (due === null || due >= today(clock) || row.lateDueOn === due) continue
      written += await change(async (tx) => {
        if (!(await markAcknowledgementLate(tx, row.id, due))) return 0
        const facts = { dueOn: due }
        record(tx, { name: 'submissions.acknowledgement_late', place: `at:${row.id}`, areaId, about: row.id, actor: 'system', facts })
        return 1
      })
    }
    return written
  }

  return { recordLate }
}
