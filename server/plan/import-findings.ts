import type { FindingId } from '#app/contract/ids.ts'
import { FindingForm } from '#app/contract/plan-forms.ts'
import { findingsOf, insertFinding, planToChange } from '#db/plan/queries.ts'
import type { FindingTable, PlanTable } from '#db/plan/schema.ts'
import { newId } from '../clock.ts'
import { areaForImport } from '../feedback/import-area.ts'
import { columnIfNamed, columnNamed } from '../feedback/import-columns.ts'
import type { Row } from '../feedback/import-csv.ts'
import type { ImportWork, Progress } from '../feedback/import-progress.ts'
import { conditionOf, fits } from '../measures/import-conditions.ts'
import { found } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { keepStep } from './changes.ts'
import { planFields } from './fields.ts'
import { dayIn, noDay } from './import-day.ts'
import type { FindingImportOptions } from './import-options.ts'
import { planForImport, stepOfImport } from './import-plan.ts'
import { nextRank } from './plan-parts.ts'

/** Which cells hold what. Refuses (Error) what names no column or more than one. */
export const findingColumns = ({ source, date, words, where }: FindingImportOptions, columns: string[]) => ({
  source: columnIfNamed(columns, 'source', source),
  date: columnNamed(columns, 'date', date),
  words: words.map((name) => ({ name, at: columnNamed(columns, 'words', name) })),
  where: where.map((text) => conditionOf(columns, 'where', text)),
})
export type FindingColumns = ReturnType<typeof findingColumns>
type Says = Pick<FindingTable, 'source' | 'foundOn' | 'words'>

interface Work extends ImportWork {
  options: FindingImportOptions
  columns: FindingColumns
}

/**
 * Takes in what was found, row by row, as findings of a plan. Rows that do not fit `where` are left out; a finding that stands there with the
 * same source, day and words is left as it is. With `dry-run` nothing is written. Records: people.area_made, plan.made and
 * plan.finding_changed, all by `import`.
 */
export async function importFindings(tools: Tools, { options, columns, rows, refuse, tell }: Work): Promise<Progress> {
  const dryRun = options['dry-run']
  const areaId = await areaForImport(tools, options.area, dryRun)
  const plan = await planForImport(tools, areaId, options, dryRun)
  const standing: Says[] = plan ? await findingsOf(tools.db, plan.id) : []
  const progress: Progress = { read: 0, added: 0, known: 0, refused: 0, leftOut: 0, longestMs: 0 }
  for await (const row of rows) {
    progress.read += 1
    const judged = judge(row, columns, options)
    if ('wrong' in judged) {
      progress.refused += 1
      refuse(row, judged.wrong)
    } else if ('leftOut' in judged) progress.leftOut = (progress.leftOut ?? 0) + 1
    else if (standing.some((one) => isSame(one, judged.says))) progress.known += 1
    else {
      const began = performance.now()
      if (plan && !dryRun) await write(tools, plan, judged.says)
      progress.longestMs = Math.max(progress.longestMs, performance.now() - began)
      standing.push(judged.says)
      progress.added += 1
    }
    tell(progress)
  }
  return dryRun ? { ...progress, longestMs: 0 } : progress
}

function judge(
  { cells, wrong }: Row,
  columns: FindingColumns,
  options: FindingImportOptions,
): { says: Says } | { leftOut: true } | { wrong: string } {
  if (wrong !== undefined) return { wrong }
  if (!fits(cells, columns.where)) return { leftOut: true }
  const source = [options['source-text'], columns.source === undefined ? '' : cells[columns.source]!.trim()].filter(Boolean).join(': ')
  const foundOn = dayIn(cells[columns.date]!, options['date-format'])
  if (!foundOn) return { wrong: noDay(cells[columns.date]!, options['date-format']) }
  const filled = columns.words.filter(({ at }) => cells[at]!.trim() !== '')
  const alone = filled.length === 1 && columns.words.length === 1 && !isBare(cells[filled[0]!.at]!)
  const words = filled.map(({ name, at }) => (alone ? cells[at]!.trim() : `${name.replace(/[?:]$/, '')}: ${cells[at]!.trim()}`)).join('\n')
  const parsed = FindingForm.safeParse({ source, foundOn, words })
  if (parsed.success) return { says: { source: parsed.data.source, foundOn, words: parsed.data.words } }
  const issue = parsed.error.issues[0]!
  return { wrong: filled.length === 0 ? 'It does not say what was found' : `Column “${String(issue.path[0])}”: ${issue.message}` }
}

/** A number, yes or no says nothing without the name of its column. */
const isBare = (cell: string) => /^(?:\d+|yes|no)$/i.test(cell.trim())
const isSame = (one: Says, other: Says) => one.source === other.source && one.foundOn === other.foundOn && one.words === other.words

async function write(tools: Tools, { id }: PlanTable, says: Says) {
  await tools.change(async (tx) => {
    const plan = found(await planToChange(tx, id), 'plan')
    const there = await findingsOf(tx, id)
    if (there.some((one) => isSame(one, says))) return
    const was = await planFields(tx, id)
    const finding: FindingId = newId('finding')
    await insertFinding(tx, { id: finding, areaId: plan.areaId, planId: id, ...says, rank: nextRank(there), priorityId: null })
    await keepStep(tools, tx, stepOfImport(tools, plan, 'plan.finding_changed', id), was, await planFields(tx, id))
  })
}
