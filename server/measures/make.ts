import type { Actor } from '#app/contract/actor.ts'
import type { AreaId, MeasureId, ThemeId } from '#app/contract/ids.ts'
import { MeasureForm, type MeasureInput } from '#app/contract/measures.ts'
import { parse } from '#app/contract/parse.ts'
import type { Tx } from '#db/database.ts'
import { insertMeasureChange, insertMeasures, measureRefTaken, measuresIn, measureToChange, updateMeasure } from '#db/measures/queries.ts'
import type { MeasureTable } from '#db/measures/schema.ts'
import { themeById, themeBySlug } from '#db/themes/queries.ts'
import { moment, newId } from '../clock.ts'
import { freeRef } from '../free-ref.ts'
import { conflict, found, wrong } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { byTitleOf } from './by-title.ts'
import { keeperOf, keptMeasure } from './kept-measure.ts'
import { measureContent } from './measure-content.ts'

/** So many measures of an area are looked at. */
export const MOST_MEASURES = 500

/** Making measures, changing what they say of themselves, and no longer keeping them. What was said before stays readable. */
export function measureMaking(tools: Tools) {
  const { db, clock, change, record } = tools

  /** Makes a measure; it has no figure yet. Returns its reference. Refuses: invalid, not_found, forbidden. Records: measures.made. */
  async function makeMeasure(actor: Actor, areaSlug: string | undefined, input: unknown): Promise<string> {
    const { area, role } = await keeperOf(db, actor, areaSlug)
    const form = parse(MeasureForm, input)
    return change(async (tx) => {
      const says = await sayingOf(tx, area.id, form)
      const measure = await newMeasure(tx, tools, area.id, says)
      await insertMeasures(tx, [measure])
      noteMade(tools, tx, measure, role.id)
      return measure.ref
    })
  }

  /**
   * Changes what a measure says of itself; its reference and figures stay, and what it said before is kept. Refuses: invalid, not_found,
   * forbidden. Records: measures.changed, unless nothing is new.
   */
  async function changeMeasure(actor: Actor, areaSlug: string | undefined, ref: unknown, input: unknown): Promise<void> {
    const { area, role, measure } = await keptMeasure(db, actor, areaSlug, ref)
    const form = parse(MeasureForm, input)
    await change(async (tx) => {
      const before = found(await measureToChange(tx, measure.id), 'measure')
      const says = await sayingOf(tx, area.id, form, before)
      if (says.themeId === before.themeId && measureContent({ ...before, ...says }) === measureContent(before)) return
      await keepBefore(tx, before, await byTitleOf(tx, role))
      await updateMeasure(tx, before.id, says)
      const facts = { theme: says.themeId }
      const content = measureContent({ ...before, ...says })
      record(tx, { name: 'measures.changed', place: `at:${before.id}`, areaId: area.id, about: before.id, actor: role.id, facts, content })
    })
  }

  /** No longer keeps a measure: its figures stay readable, new ones are not taken in. Refuses: not_found, forbidden, conflict. Records: measures.changed. */
  async function retireMeasure(actor: Actor, areaSlug: string | undefined, ref: unknown): Promise<void> {
    await turned(actor, areaSlug, ref, true)
  }

  /** Keeps a measure again. Refuses: not_found, forbidden, conflict. Records: measures.changed. */
  async function bringBackMeasure(actor: Actor, areaSlug: string | undefined, ref: unknown): Promise<void> {
    await turned(actor, areaSlug, ref, false)
  }

  async function turned(actor: Actor, areaSlug: string | undefined, ref: unknown, retired: boolean) {
    const { area, role, measure } = await keptMeasure(db, actor, areaSlug, ref)
    await change(async (tx) => {
      const before = found(await measureToChange(tx, measure.id), 'measure')
      if ((before.retiredAt !== null) === retired)
        conflict(retired ? 'This measure is not kept any more already.' : 'This measure is kept already.')
      await updateMeasure(tx, before.id, { retiredAt: retired ? moment(clock) : null })
      const place = `at:${before.id}` as const
      record(tx, { name: 'measures.changed', place, areaId: area.id, about: before.id, actor: role.id, facts: { retired } })
    })
  }

  async function keepBefore(tx: Tx, { title, counts, unit, better, baseline, target, source, themeId, id }: MeasureTable, byTitle: string) {
    const said = { title, counts, unit, better, baseline, target, source, themeId }
    await insertMeasureChange(tx, { id: newId('change'), measureId: id, at: moment(clock), byTitle, ...said })
  }

  return { makeMeasure, changeMeasure, retireMeasure, bringBackMeasure }
}

type Says = Pick<MeasureTable, 'title' | 'counts' | 'unit' | 'better' | 'baseline' | 'target' | 'source' | 'themeId'>

/** A measure that is not written yet, with a reference that nobody has. */
export async function newMeasure(tx: Tx, { clock }: Pick<Tools, 'clock'>, areaId: AreaId, says: Says): Promise<MeasureTable> {
  const id: MeasureId = newId('measure')
  return { id, areaId, ref: await freeRef(tx, 'ME', measureRefTaken), ...says, importKey: null, madeAt: moment(clock), retiredAt: null }
}

/** Notes that a measure was made. Records: measures.made. */
export function noteMade({ record }: Pick<Tools, 'record'>, tx: Tx, measure: MeasureTable, actor: string) {
  const { id, areaId, themeId, better } = measure
  const facts = { theme: themeId, better }
  record(tx, { name: 'measures.made', place: `at:${id}`, areaId, about: id, actor, facts, content: measureContent(measure) })
}

/** The columns that a form fills. Refuses a title that another measure has, and a theme that there is not. */
async function sayingOf(tx: Tx, areaId: AreaId, form: MeasureInput, before?: MeasureTable): Promise<Says> {
  const { theme, baseline = null, target = null, ...says } = form
  const same = (await measuresIn(tx, areaId, MOST_MEASURES)).find(
    ({ id, title, retiredAt }) => id !== before?.id && !retiredAt && title.toLowerCase() === says.title.toLowerCase(),
  )
  if (same) wrong('title', 'There is a measure with this title already')
  return { ...says, baseline, target, themeId: theme ? await themeNamed(tx, areaId, theme, before) : null }
}

async function themeNamed(tx: Tx, areaId: AreaId, slug: string, before?: MeasureTable): Promise<ThemeId> {
  const named = await themeBySlug(tx, areaId, slug)
  const theme = named?.mergedIntoId ? await themeById(tx, named.mergedIntoId) : named
  if (!theme || (theme.retiredAt && theme.id !== before?.themeId)) wrong('theme', 'Choose a theme from the list, or none')
  return theme.id
}
