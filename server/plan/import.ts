import type { AreaId } from '#app/contract/ids.ts'
import { actionsOfPlan } from '#db/plan/action-queries.ts'
import { allThemesIn } from '#db/themes/queries.ts'
import type { ThemeTable } from '#db/themes/schema.ts'
import { areaForImport } from '../feedback/import-area.ts'
import type { Row } from '../feedback/import-csv.ts'
import type { ImportWork, Progress } from '../feedback/import-progress.ts'
import { MeasureShelf } from '../measures/import-shelf.ts'
import type { Tools } from '../tools.ts'
import { isSameAction, writeAction } from './import-actions.ts'
import type { ActionColumns, ActionImportOptions } from './import-options.ts'
import { planForImport } from './import-plan.ts'
import { type GivenAction, understandAction } from './import-row.ts'
import { missingIn, missingInWords } from './missing.ts'

interface Work extends ImportWork {
  options: ActionImportOptions
  columns: ActionColumns
  /** The name of the file, as the source of the measures that it brings. */
  file: string
}
/** What stood in the file before, and what stands in the plan. */
interface Sight {
  themes: Map<string, ThemeTable>
  standing: { number: string; title: string }[]
  lines: { number: string; title: string; line: number }[]
}

/**
 * Takes in a plan with its actions, row by row, as drafts that a person agrees at the desk; what each still needs before it can be published
 * is named with its line. An action that stands in the plan already is left as it is. With `dry-run` nothing is written. Records:
 * people.area_made, plan.made and what `writeAction` does, all by `import`.
 */
export async function importActions(tools: Tools, { options, columns, file, rows, refuse, tell, note }: Work): Promise<Progress> {
  const dryRun = options['dry-run']
  const areaId = await areaForImport(tools, options.area, dryRun)
  const plan = await planForImport(tools, areaId, options, dryRun)
  const themes = areaId ? await themesByName(tools, areaId) : new Map<string, ThemeTable>()
  const sight: Sight = { themes, standing: plan ? await actionsOfPlan(tools.db, 'drafts', plan) : [], lines: [] }
  const shelf = await MeasureShelf.of(tools, areaId, { unit: '', better: 'neither', source: undefined, file })
  const progress: Progress = { read: 0, added: 0, known: 0, refused: 0, longestMs: 0 }
  for await (const row of rows) {
    progress.read += 1
    const judged = judge(row, columns, options, sight)
    if ('wrong' in judged) {
      progress.refused += 1
      refuse(row, judged.wrong)
    } else if ('known' in judged) progress.known += 1
    else {
      progress.added += 1
      const missing = areaId && plan && !dryRun ? await takeIn(judged.given, { areaId, plan }) : missingWords(judged.given)
      if (missing) note?.(row, missing)
    }
    tell(progress)
  }
  return progress

  async function takeIn(given: GivenAction, at: { areaId: NonNullable<typeof areaId>; plan: NonNullable<typeof plan> }) {
    let began = 0
    const written = await tools.change(async (tx) => {
      began = performance.now()
      return writeAction(tools, tx, { ...at, themes, shelf }, given)
    })
    progress.longestMs = Math.max(progress.longestMs, performance.now() - began)
    if (written?.made) shelf.made(given.measure, written.made)
    return written?.missing
  }
}

/** The themes in use, by title and by the word for addresses. */
async function themesByName({ db }: Tools, areaId: AreaId): Promise<Map<string, ThemeTable>> {
  const themes = (await allThemesIn(db, areaId)).filter(({ retiredAt }) => !retiredAt)
  return new Map(themes.flatMap((theme) => [theme.slug, theme.title.toLowerCase()].map((name) => [name, theme] as const)))
}

function judge(row: Row, columns: ActionColumns, options: ActionImportOptions, { themes, standing, lines }: Sight) {
  if (row.wrong !== undefined) return { wrong: row.wrong }
  const given = understandAction(row.cells, columns, options)
  if ('wrong' in given) return given
  const unknown = given.themes.find((title) => !themes.has(title.toLowerCase()))
  if (unknown) return { wrong: `There is no theme “${unknown.slice(0, 60)}” here. Take in the themes first` }
  if (standing.some((action) => isSameAction(action, given.form))) return { known: true as const }
  const { number, title } = given.form
  const taken = number === '' ? undefined : standing.find((action) => action.number === number)
  if (taken) return { wrong: `The plan has another action ${number} already: “${taken.title.slice(0, 60)}”` }
  const earlier = lines.find((line) => (number !== '' && line.number === number) || isSameAction(line, given.form))
  if (earlier) return { wrong: `Line ${earlier.line} is the same action, or has the same number` }
  lines.push({ number, title, line: row.line })
  return { given }
}

/** What an action of a row still needs, before anything of it is written. */
function missingWords({ form, organisation, milestones, measure }: GivenAction): string | undefined {
  const parts = { ...form, dueOn: form.dueOn ?? null, organisationId: organisation ? ('organisation_' as const) : null }
  const missing = missingIn(parts, { milestone: milestones.length > 0, measure: measure !== '' })
  return missing.length > 0 ? missingInWords(form, missing) : undefined
}
