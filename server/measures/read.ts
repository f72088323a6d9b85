import type { Actor } from '#app/contract/actor.ts'
import { type AreaId, type MeasureId, refOfA } from '#app/contract/ids.ts'
import { MEASURE_SHOWS, type MeasureAtDeskView, type MeasureLineView, type MeasureView } from '#app/contract/measures.ts'
import { saidAbout } from '#db/feedback/lists.ts'
import { actionsMeasuredBy, measureChangesOf, readingChangesOf } from '#db/measures/lists.ts'
import { measureByRef, measuresByIds, measuresIn, readingsByMeasure, readingsOf } from '#db/measures/queries.ts'
import type { MeasureTable } from '#db/measures/schema.ts'
import { readingArea } from '#db/people/names.ts'
import { allThemesIn } from '#db/themes/queries.ts'
import { threadRows } from '../feedback/thread-rows.ts'
import { found } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { keeperOf, keptMeasure } from './kept-measure.ts'
import { MOST_MEASURES } from './make.ts'
import { measureLine, measureView } from './views.ts'

/** Measures as everybody reads them, and as those who keep them do. */
export function measureReading({ db }: Pick<Tools, 'db'>) {
  /** Every measure of an area, those that are kept first, by title; at most 500. Refuses: not_found. */
  async function measures(_actor: Actor, areaSlug: string | undefined): Promise<MeasureLineView[]> {
    return linesOf(found(await readingArea(db, areaSlug ?? ''), 'area').id)
  }

  /** One measure with all its figures and every change, also when it is not kept any more. Refuses: not_found. */
  async function measure(_actor: Actor, areaSlug: string | undefined, ref: unknown): Promise<MeasureView> {
    const area = found(await readingArea(db, areaSlug ?? ''), 'area')
    return wholeOf(found(await measureByRef(db, area.id, refOfA('measure', ref)), 'measure'))
  }

  /** These measures of an area with all their figures, in the order of their titles; others are left out. Refuses: not_found (area). */
  async function measuresWith(_actor: Actor, areaSlug: string | undefined, ids: MeasureId[]): Promise<MeasureView[]> {
    const area = found(await readingArea(db, areaSlug ?? ''), 'area')
    const rows = (await measuresByIds(db, ids)).filter(({ areaId }) => areaId === area.id)
    return (await Promise.all(rows.map(wholeOf))).sort(byTitle)
  }

  /** The measures of an area for those who keep them, with the themes to choose from. Refuses: not_found, forbidden. */
  async function measuresAtDesk(actor: Actor, areaSlug: string | undefined) {
    const { area } = await keeperOf(db, actor, areaSlug)
    return { measures: await linesOf(area.id), themes: await themesOf(area.id) }
  }

  /** One measure for those who keep it. Refuses: not_found, forbidden. */
  async function measureAtDesk(actor: Actor, areaSlug: string | undefined, ref: unknown): Promise<MeasureAtDeskView> {
    const { area, measure } = await keptMeasure(db, actor, areaSlug, ref)
    return { ...(await wholeOf(measure)), themes: await themesOf(area.id) }
  }

  async function linesOf(areaId: AreaId): Promise<MeasureLineView[]> {
    const rows = await measuresIn(db, areaId, MOST_MEASURES)
    const themes = await themesById(areaId)
    const readings = await readingsByMeasure(
      db,
      rows.map(({ id }) => id),
    )
    return rows
      .map((row) => measureLine(row, readings.get(row.id) ?? [], themes))
      .sort((a, b) => Number(a.retiredOn !== null) - Number(b.retiredOn !== null) || byTitle(a, b))
  }

  async function wholeOf(measure: MeasureTable): Promise<MeasureView> {
    const [readings, said, were] = await Promise.all([
      readingsOf(db, [measure.id]),
      measureChangesOf(db, [measure.id]),
      readingChangesOf(db, [measure.id]),
    ])
    return {
      ...measureView({ measure, readings, said, were }, await themesById(measure.areaId)),
      about: await threadRows(db, await saidAbout(db, measure.id, MEASURE_SHOWS)),
      actions: await actionsMeasuredBy(db, measure.id),
    }
  }

  const themesById = async (areaId: AreaId) => new Map((await allThemesIn(db, areaId)).map((theme) => [theme.id as string, theme]))

  const themesOf = async (areaId: AreaId) =>
    (await allThemesIn(db, areaId)).filter(({ retiredAt }) => !retiredAt).map(({ slug, title }) => ({ slug, title }))

  return { measures, measure, measuresWith, measuresAtDesk, measureAtDesk }
}

const byTitle = (a: MeasureLineView, b: MeasureLineView) => a.title.localeCompare(b.title, 'en-GB') || (a.ref < b.ref ? -1 : 1)
