import type { Actor } from '#app/contract/actor.ts'
import { MakeThemeForm, MergeThemeForm, ThemeForm } from '#app/contract/admin.ts'
import { idOf, type ThemeId } from '#app/contract/ids.ts'
import { parse } from '#app/contract/parse.ts'
import type { EventName } from '#app/contract/record.ts'
import type { Tx } from '#db/database.ts'
import { totalsOf } from '#db/feedback/figures.ts'
import { areaBySlug } from '#db/people/area-queries.ts'
import type { AreaTable } from '#db/people/schema.ts'
import { allThemesIn, insertThemes, themeById, updateTheme } from '#db/themes/queries.ts'
import type { ThemeTable } from '#db/themes/schema.ts'
import { moment, newId } from '../clock.ts'
import { conflict, found, permit, wrong } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { merging } from './merge.ts'
import { codebookKeeperIn, whyNotKeepCodebook, whyNotMerge } from './policy.ts'
import { slugFrom } from './slug.ts'

/** A theme as those who keep the codebook see it. */
export interface CodebookLine {
  id: ThemeId
  slug: string
  title: string
  about: string
  /** How many public contributions are under it now. */
  contributions: number
  retired: boolean
  mergedInto: { slug: string; title: string } | undefined
}
interface Kept {
  area: AreaTable
  by: string
}

/** The themes of an area: made, described, taken out of use, and merged with their lineage kept. */
export function codebook(tools: Tools) {
  const { db, change, clock, record } = tools
  const { merge, finishMerges } = merging(tools)

  /** Every theme, those in use first, in the order of the codebook. Refuses: not_found, forbidden. */
  async function themes(actor: Actor, areaSlug: string | undefined): Promise<CodebookLine[]> {
    const { area } = await keptBy(actor, areaSlug)
    const rows = await allThemesIn(db, area.id)
    const totals = await totalsOf(db, area.id)
    const byId = new Map(rows.map((row) => [row.id, row]))
    const lines = rows.map(({ id, slug, title, about, retiredAt, mergedIntoId }) => {
      const into = mergedIntoId ? byId.get(mergedIntoId) : undefined
      const mergedInto = into && { slug: into.slug, title: into.title }
      return { id, slug, title, about, contributions: totals.get(`theme:${id}`) ?? 0, retired: retiredAt !== null, mergedInto }
    })
    return [...lines.filter(({ retired }) => !retired), ...lines.filter(({ retired }) => retired)]
  }

  /** Makes a theme; without a word for its address one is made from the title. Refuses: not_found, forbidden, invalid. Records: themes.made. */
  async function makeTheme(actor: Actor, areaSlug: string | undefined, input: unknown): Promise<{ slug: string }> {
    const kept = await keptBy(actor, areaSlug)
    const form = parse(MakeThemeForm, input)
    return change(async (tx) => {
      const all = await allThemesIn(tx, kept.area.id)
      const taken = new Set(all.map(({ slug }) => slug))
      if (form.slug && taken.has(form.slug))
        wrong('slug', 'There is a theme with this address already. Perhaps it was merged or is not used any more')
      refuseTitle(all, form.title)
      const theme: ThemeTable = {
        id: newId('theme'),
        areaId: kept.area.id,
        slug: form.slug ?? slugFrom(form.title, taken),
        title: form.title,
        about: form.about,
        pack: '',
        rank: (all.at(-1)?.rank ?? 0) + 1,
        mergedIntoId: null,
        retiredAt: null,
      }
      await insertThemes(tx, [theme])
      note(tx, kept, 'themes.made', theme.id)
      return { slug: theme.slug }
    })
  }

  /** Changes what a theme is called and says about itself; its address stays. Refuses: not_found, forbidden, invalid. Records: themes.changed. */
  async function changeTheme(actor: Actor, areaSlug: string | undefined, id: unknown, input: unknown): Promise<void> {
    const kept = await keptBy(actor, areaSlug)
    const theme = await themeOf(kept, id)
    const form = parse(ThemeForm, input)
    await change(async (tx) => {
      refuseTitle(await allThemesIn(tx, kept.area.id), form.title, theme.id)
      await updateTheme(tx, theme.id, form)
      note(tx, kept, 'themes.changed', theme.id)
    })
  }

  /** Takes a theme out of use; what is under it stays. Refuses: not_found, forbidden, conflict. Records: themes.retired. */
  async function retireTheme(actor: Actor, areaSlug: string | undefined, id: unknown): Promise<void> {
    const kept = await keptBy(actor, areaSlug)
    const theme = await themeOf(kept, id)
    if (theme.retiredAt) conflict('This theme is out of use already.')
    await change(async (tx) => {
      await updateTheme(tx, theme.id, { retiredAt: moment(clock) })
      note(tx, kept, 'themes.retired', theme.id)
    })
  }

  /** Brings a theme back into use. Refuses: not_found, forbidden, conflict (it was merged). Records: themes.changed. */
  async function bringBackTheme(actor: Actor, areaSlug: string | undefined, id: unknown): Promise<void> {
    const kept = await keptBy(actor, areaSlug)
    const theme = await themeOf(kept, id)
    if (theme.mergedIntoId) conflict('This theme has become part of another one, so it cannot come back. Make a new one instead.')
    await change(async (tx) => {
      await updateTheme(tx, theme.id, { retiredAt: null })
      note(tx, kept, 'themes.changed', theme.id)
    })
  }

  /**
   * Makes a theme part of another: its address leads there, everything under it moves, the figures with it. Returns how many contributions
   * moved. Refuses: not_found, forbidden, invalid. Records: themes.merged.
   */
  async function mergeTheme(actor: Actor, areaSlug: string | undefined, id: unknown, input: unknown): Promise<{ moved: number }> {
    const kept = await keptBy(actor, areaSlug)
    const from = await themeOf(kept, id)
    const into = await themeOf(kept, parse(MergeThemeForm, input).into)
    const whyNot = whyNotMerge(from, into)
    if (whyNot) wrong('into', whyNot)
    return { moved: await merge(from, into, kept.by) }
  }

  async function keptBy(actor: Actor, areaSlug: string | undefined): Promise<Kept> {
    const area = found(await areaBySlug(db, areaSlug ?? ''), 'area')
    permit(whyNotKeepCodebook(actor, area.id))
    return { area, by: codebookKeeperIn(actor, area.id)!.id }
  }
  async function themeOf({ area }: Kept, id: unknown): Promise<ThemeTable> {
    const row = await themeById(db, idOf('theme', id))
    return found(row?.areaId === area.id ? row : undefined, 'theme')
  }
  function note(tx: Tx, { area, by }: Kept, name: EventName, about: ThemeId) {
    record(tx, { name, place: `at:${area.id}`, areaId: area.id, about, actor: by })
  }

  return { themes, makeTheme, changeTheme, retireTheme, bringBackTheme, mergeTheme, finishMerges }
}

function refuseTitle(all: ThemeTable[], title: string, exceptId?: ThemeId) {
  const same = all.some((theme) => theme.id !== exceptId && !theme.retiredAt && theme.title.toLowerCase() === title.toLowerCase())
  if (same) wrong('title', 'There is a theme with this title already')
}
