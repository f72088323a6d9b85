import type { z } from 'zod'
import type { AreaId } from '#app/contract/ids.ts'
import type { OpenMeasure } from '#app/contract/open-data.ts'
import type { Db } from '#db/database.ts'
import { openReadings } from '#db/measures/lists.ts'
import { dayOf } from '../clock.ts'

export type MeasureRow = z.infer<typeof OpenMeasure>

/** Every figure with its measure, in the order of reference, whose it is and period, after one of them; a measure without a figure is one row. */
export async function measureRows(db: Db, areaId: AreaId, after: string, limit: number): Promise<MeasureRow[]> {
  const [first, last] = [after.indexOf('|'), after.lastIndexOf('|')]
  const place = first < 0 ? NOWHERE : { ref: after.slice(0, first), beside: after.slice(first + 1, last), period: after.slice(last + 1) }
  const rows = await openReadings(db, areaId, place, limit)
  return rows.map(({ retiredAt, enteredAt, beside, note, ...row }) => ({
    ref: row.ref,
    title: row.title,
    counts: row.counts,
    unit: row.unit,
    better: row.better,
    baseline: row.baseline,
    target: row.target,
    source: row.source,
    theme: row.theme,
    retiredOn: retiredAt && dayOf(retiredAt),
    beside: beside ?? '',
    period: row.period,
    value: row.value,
    n: row.n,
    note: note ?? '',
    enteredOn: enteredAt && dayOf(enteredAt),
  }))
}

/** Where a row stands in this order. */
export const placeOfMeasureRow = ({ ref, beside, period }: { [column: string]: unknown }) => `${ref}|${beside}|${period ?? ''}`

const NOWHERE = { ref: '', beside: '', period: '' }
