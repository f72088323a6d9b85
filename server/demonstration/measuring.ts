import type { AreaId, MeasureId } from '#app/contract/ids.ts'
import { measureByRef } from '#db/measures/queries.ts'
import { areaBySlug } from '#db/people/area-queries.ts'
import { found } from '../refuse.ts'
import { DAY_MS } from './moments.ts'
import { AREA } from './people.ts'
import { actor, type Stage } from './stage.ts'
import { type DemonstrationMeasure, MEASURES } from './texts/measures.ts'

const QUARTERS = 5
/** A figure is entered so many days after its quarter has ended. */
const ENTERED_AFTER_DAYS = 15

/** The measures of the demonstration by their key, once they are made. */
export type Measured = Map<string, MeasureId>

/** Makes every measure, and enters the figures of the last five quarters that are over, each when it is known. */
export async function makeMeasures(stage: Stage): Promise<Measured> {
  const { services, time } = stage
  const area = found(await areaBySlug(services.tools.db, AREA), 'area')
  const officer = actor(stage, 'officer')
  const made: Measured = new Map()
  const refs: [DemonstrationMeasure, string][] = []
  for (const measure of MEASURES) {
    const { key, values: _values, cases: _cases, ...form } = measure
    const ref = await services.measures.makeMeasure(officer, AREA, form)
    refs.push([measure, ref])
    made.set(key, await idOf(stage, area.id, ref))
  }
  for (const [i, quarter] of lastQuarters(time.end).entries())
    time.at(quarter.knownAt, async () => {
      for (const [{ values, cases }, ref] of refs)
        await services.measures.enterReading(officer, AREA, ref, {
          period: quarter.period,
          value: String(values[i]),
          n: cases ? String(cases + 3 * i) : '',
        })
    })
  return made
}

async function idOf({ services }: Stage, areaId: AreaId, ref: string): Promise<MeasureId> {
  return found(await measureByRef(services.tools.db, areaId, ref), 'measure').id
}

/** The last five quarters whose figures are known by then, the earliest first. */
function lastQuarters(end: number): { period: string; knownAt: number }[] {
  const known: { period: string; knownAt: number }[] = []
  const at = new Date(end)
  let [year, month] = [at.getUTCFullYear(), at.getUTCMonth() - (at.getUTCMonth() % 3) + 1]
  while (known.length < QUARTERS) {
    const knownAt = Date.UTC(year, month - 1, 1) + ENTERED_AFTER_DAYS * DAY_MS
    month -= 3
    if (month < 1) [year, month] = [year - 1, month + 12]
    if (knownAt <= end) known.unshift({ period: `${year}-Q${(month + 2) / 3}`, knownAt })
  }
  return known
}
