import { MakeThemeForm } from '#app/contract/admin.ts'
import type { AreaId } from '#app/contract/ids.ts'
import { allThemesIn, insertThemes } from '#db/themes/queries.ts'
import type { ThemeTable } from '#db/themes/schema.ts'
import { isUniqueViolation } from '#db/unique.ts'
import { newId } from '../clock.ts'
import { areaForImport } from '../feedback/import-area.ts'
import { batches } from '../feedback/import-batches.ts'
import type { Row } from '../feedback/import-csv.ts'
import { Pace } from '../feedback/import-pace.ts'
import type { ImportWork, Progress } from '../feedback/import-progress.ts'
import type { Tools } from '../tools.ts'
import type { ThemeColumns, ThemeImportOptions } from './import-options.ts'
import { slugFrom } from './slug.ts'

const TRIES = 5

interface Work extends ImportWork {
  options: ThemeImportOptions
  columns: ThemeColumns
}
interface Item {
  title: string
  about: string
  slug: string | undefined
  /** By which the pace tells how much there is to write. */
  words: string
}
/** A theme that is here, or (with its line) one that stood in the file before. */
type Known = Pick<ThemeTable, 'slug' | 'title'> & { line?: number }

/**
 * Takes in themes from a table, in its order, after those that are there. A theme that is here already, by its title in whatever capitals
 * or by its word for addresses, is left as it is, also when it is not in use any more; a bad row is refused by itself. With `dry-run`
 * nothing is written. Records: people.area_made and themes.made, by `import`.
 */
export async function importThemes(tools: Tools, { options, columns, rows, refuse, tell }: Work): Promise<Progress> {
  const dryRun = options['dry-run']
  const areaId = await areaForImport(tools, options.area, dryRun)
  const known: Known[] = areaId ? await allThemesIn(tools.db, areaId) : []
  const pace = new Pace()
  const progress: Progress = { read: 0, added: 0, known: 0, refused: 0, longestMs: 0 }
  for await (const some of batches(rows)) {
    const items: Item[] = []
    for (const row of some) {
      const item = understand(row, columns, known)
      if ('item' in item) {
        items.push(item.item)
        known.push({ title: item.item.title, slug: item.item.slug ?? '', line: row.line })
      } else if ('wrong' in item) {
        progress.refused += 1
        refuse(row, item.wrong)
      } else progress.known += 1
    }
    if (areaId && !dryRun) for (const piece of pace.pieces(items)) await takeIn(tools, areaId, piece, pace)
    progress.read += some.length
    progress.added += items.length
    progress.longestMs = pace.longestMs
    tell(progress)
  }
  return progress
}

/** What a row says, whether it is here already, or why it cannot be taken in. */
function understand(row: Row, columns: ThemeColumns, known: Known[]): { item: Item } | { known: true } | { wrong: string } {
  if (row.wrong !== undefined) return { wrong: row.wrong }
  const cell = (at: number | undefined) => (at === undefined ? '' : row.cells[at]!)
  const read = MakeThemeForm.safeParse({ title: cell(columns.title), about: cell(columns.about), slug: cell(columns.slug) })
  if (!read.success) return { wrong: read.error.issues[0]!.message }
  const { title, about, slug } = read.data
  const same = known.find((theme) => folded(theme.title) === folded(title) || (slug !== undefined && theme.slug === slug))
  if (!same) return { item: { title, about, slug, words: about } }
  const differs = folded(same.title) !== folded(title) || (slug ?? '') !== same.slug
  if (same.line !== undefined && differs) return { wrong: `Line ${same.line} has the same title or the same word for addresses` }
  return { known: true }
}

/** Writes one piece, after whatever is there by then. */
async function takeIn({ change, record }: Tools, areaId: AreaId, piece: Item[], pace: Pace) {
  for (let attempt = 1; ; attempt += 1) {
    let began = 0
    try {
      await change(async (tx) => {
        began = performance.now()
        const there = await allThemesIn(tx, areaId)
        const made = rowsFor(areaId, piece, there)
        await insertThemes(tx, made)
        for (const { id } of made) record(tx, { name: 'themes.made', place: `at:${areaId}`, areaId, about: id, actor: 'import' })
      })
      pace.took(piece, performance.now() - began)
      return
    } catch (error) {
      if (!isUniqueViolation(error) || attempt === TRIES) throw error
    }
  }
}

/** Rows for those that nobody made meanwhile. */
function rowsFor(areaId: AreaId, items: Item[], there: ThemeTable[]): ThemeTable[] {
  const slugs = new Set(there.map(({ slug }) => slug))
  const titles = new Set(there.map(({ title }) => folded(title)))
  let rank = there.reduce((highest, theme) => Math.max(highest, theme.rank), 0)
  const fresh = items.filter(({ title, slug }) => !titles.has(folded(title)) && !(slug && slugs.has(slug)))
  for (const { slug } of fresh) if (slug) slugs.add(slug)
  return fresh.map(({ title, about, slug: given }) => {
    const slug = given ?? slugFrom(title, slugs)
    slugs.add(slug)
    rank += 1
    return { id: newId('theme'), areaId, slug, title, about, pack: '', rank, mergedIntoId: null, retiredAt: null }
  })
}

const folded = (title: string) => title.toLowerCase().replace(/\s+/g, ' ')
