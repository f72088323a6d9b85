import type { Moment } from '#app/contract/ids.ts'
import { LEAST_CASES, MOST_BESIDES, TOO_FEW_CASES } from '#app/contract/measures.ts'
import { kindOfPeriod, PERIOD_KIND_TITLES, startOfPeriod } from '#app/contract/periods.ts'
import type { Tx } from '#db/database.ts'
import { insertReadingChanges, insertReadings, measureToChange, readingsOf, replaceReading } from '#db/measures/queries.ts'
import type { MeasureTable, ReadingTable } from '#db/measures/schema.ts'
import { newId } from '../clock.ts'
import type { Tools } from '../tools.ts'
import { readingContent } from './measure-content.ts'

/** A figure as somebody gives it. */
export type GivenReading = Pick<ReadingTable, 'beside' | 'period' | 'value' | 'n' | 'note'>
/** What became of figures: some were new, some took the place of another, some stood there already. */
export interface Kept {
  added: number
  corrected: number
  same: number
}
interface By {
  /** A role's id, or `import`. */
  actor: string
  byTitle: string
  at: Moment
  /** Leaves alone what stands there with another value. */
  onlyNew?: boolean
}

/** Whether a figure says the same as another one. */
export const saysTheSame = (a: Omit<GivenReading, 'beside' | 'period'>, b: Omit<GivenReading, 'beside' | 'period'>) =>
  a.value === b.value && a.n === b.n && a.note === b.note

/**
 * Keeps figures of one measure, each once for its period: what stands there with another value is corrected, and what it was before is
 * kept. Records: measures.read, for each figure that is new or another.
 */
export async function keepReadings({ record }: Tools, tx: Tx, measure: MeasureTable, given: GivenReading[], by: By): Promise<Kept> {
  await measureToChange(tx, measure.id)
  const there = new Map((await readingsOf(tx, [measure.id])).map((reading) => [keyOf(reading), reading]))
  const rows = given.map((reading) => ({ measureId: measure.id, ...reading, enteredAt: by.at, byTitle: by.byTitle }))
  const fresh = rows.filter((row) => !there.has(keyOf(row)))
  const others = by.onlyNew ? [] : rows.filter((row) => there.has(keyOf(row)) && !saysTheSame(row, there.get(keyOf(row))!))
  await insertReadings(tx, fresh)
  await insertReadingChanges(
    tx,
    others.map((row) => ({ id: newId('change'), ...there.get(keyOf(row))!, at: by.at, changedBy: by.byTitle, tookBack: 0 as const })),
  )
  for (const row of others) await replaceReading(tx, row)
  for (const row of [...fresh, ...others]) {
    const { beside, period, value, n } = row
    const before = there.get(keyOf(row))
    const facts = { period, ours: beside === '', value, n, ...(before ? { was: before.value } : {}) }
    const place = `at:${measure.id}` as const
    record(tx, {
      name: 'measures.read',
      place,
      areaId: measure.areaId,
      about: measure.id,
      actor: by.actor,
      facts,
      content: readingContent(row),
    })
  }
  return { added: fresh.length, corrected: others.length, same: rows.length - fresh.length - others.length }
}

/** Why a figure cannot be kept beside those that are there, in a sentence; undefined when it can. */
export function whyNotReading(
  { beside, period, n }: Pick<GivenReading, 'beside' | 'period' | 'n'>,
  there: Pick<GivenReading, 'beside' | 'period'>[],
  day: string,
): { field: 'period' | 'n' | 'beside'; sentence: string } | undefined {
  if (startOfPeriod(period) > day) return { field: 'period', sentence: `${period} has not begun yet` }
  const kind = there[0] && kindOfPeriod(there[0].period)
  if (kind && kind !== kindOfPeriod(period))
    return {
      field: 'period',
      sentence: `The other figures of this measure are for ${PERIOD_KIND_TITLES[kind]}. Write this one the same way`,
    }
  if (n !== null && n < LEAST_CASES) return { field: 'n', sentence: TOO_FEW_CASES }
  const labels = new Set(there.map((reading) => reading.beside).filter(Boolean))
  if (beside && !labels.has(beside) && labels.size >= MOST_BESIDES)
    return { field: 'beside', sentence: `A measure is compared with at most ${MOST_BESIDES} others` }
  return undefined
}

/** The label under which somebody's figures stand already, whatever the capitals. */
export function labelAmong(label: string, there: Pick<GivenReading, 'beside'>[]): string {
  return there.find(({ beside }) => beside.toLowerCase() === label.toLowerCase())?.beside ?? label
}

const keyOf = ({ beside, period }: Pick<GivenReading, 'beside' | 'period'>) => `${period}|${beside}`
