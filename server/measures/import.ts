import { isUniqueViolation } from '#db/unique.ts'
import { moment, today } from '../clock.ts'
import { areaForImport } from '../feedback/import-area.ts'
import { batches } from '../feedback/import-batches.ts'
import type { Row } from '../feedback/import-csv.ts'
import { Pace } from '../feedback/import-pace.ts'
import type { ImportWork, Progress } from '../feedback/import-progress.ts'
import type { Tools } from '../tools.ts'
import { BY_IMPORT } from './by-title.ts'
import type { MeasureColumns, MeasureImportOptions } from './import-options.ts'
import { understandReading } from './import-row.ts'
import { type Brought, MeasureShelf } from './import-shelf.ts'
import { type GivenReading, keepReadings, saysTheSame, whyNotReading } from './kept-readings.ts'

const TRIES = 5

interface Work extends ImportWork {
  options: MeasureImportOptions
  columns: MeasureColumns
  /** The name of the file, as the source of what it brings. */
  file: string
}
interface Item {
  name: string
  reading: GivenReading
  /** By which the pace tells how much there is to write. */
  words: string
}
type Judged = { item: Item; corrects: boolean } | { known: true } | { nobody: true } | { wrong: string }

/**
 * Takes in figures from a table, many in a transaction, each transaction short: rows that fit `where` are the area's own, rows that fit
 * `beside` are those to compare with, all others are left out. A figure that stands here already is left as it is; one that stands here
 * with another value is refused, unless it was said that figures are to be corrected. With `dry-run` nothing is written. Records:
 * people.area_made, measures.made and measures.read, all by `import`.
 */
export async function importMeasures(tools: Tools, { options, columns, file, rows, refuse, tell }: Work): Promise<Progress> {
  const dryRun = options['dry-run']
  const areaId = await areaForImport(tools, options.area, dryRun)
  const brought: Brought = { unit: options.unit, better: options.better, source: options.source, file }
  let shelf = await MeasureShelf.of(tools, areaId, brought)
  const lines: Sight['lines'] = new Map()
  const pace = new Pace()
  const progress = { read: 0, added: 0, known: 0, refused: 0, leftOut: 0, corrected: 0, longestMs: 0 }
  for await (const some of batches(rows)) {
    const items: Item[] = []
    for (const row of some) {
      const judged = judge(tools, row, { options, columns, shelf, lines })
      if ('item' in judged) items.push(judged.item)
      if ('item' in judged) progress[judged.corrects ? 'corrected' : 'added'] += 1
      if ('known' in judged) progress.known += 1
      if ('nobody' in judged) progress.leftOut += 1
      if (!('wrong' in judged)) continue
      progress.refused += 1
      refuse(row, judged.wrong)
    }
    progress.read += some.length
    if (!dryRun && areaId)
      for (const piece of pace.pieces(items)) {
        for (let attempt = 1; !(await takeIn(tools, shelf, piece, { pace, options, last: attempt === TRIES })); attempt += 1)
          shelf = await MeasureShelf.of(tools, areaId, brought)
      }
    progress.longestMs = pace.longestMs
    tell(progress)
  }
  return progress
}

interface Sight {
  options: MeasureImportOptions
  columns: MeasureColumns
  shelf: MeasureShelf
  /** In which line each figure of this file stands, and what it is. */
  lines: Map<string, { line: number; value: number }>
}

/** What becomes of a row beside what stands here and what stood in the file before it. */
function judge({ clock }: Pick<Tools, 'clock'>, row: Row, { options, columns, shelf, lines }: Sight): Judged {
  if (row.wrong !== undefined) return { wrong: row.wrong }
  const understood = understandReading(row.cells, columns, options.title)
  if (!('reading' in understood)) return understood
  const { name, reading } = understood
  const { beside, period } = reading
  if (shelf.measureOf(name)?.retiredAt) return { wrong: 'This measure is not kept here any more' }
  const there = shelf.readingsOf(name)
  const standing = there.find((one) => one.beside === beside && one.period === period)
  const key = JSON.stringify([name, beside, period])
  const earlier = lines.get(key)
  if (standing && saysTheSame(standing, reading)) return { known: true }
  if (earlier !== undefined) return { wrong: `Line ${earlier.line} says ${earlier.value} for the same measure and period` }
  if (standing && !options.correct)
    return { wrong: `${period} stands here with ${standing.value} already. Correct it at the desk, or take in the file with --correct` }
  const others = there.filter((one) => one !== standing)
  const whyNot = whyNotReading(reading, others, today(clock))
  if (whyNot) return { wrong: whyNot.sentence }
  lines.set(key, { line: row.line, value: reading.value })
  shelf.note(name, reading)
  return { item: { name, reading, words: reading.note }, corrects: standing !== undefined }
}

/** Writes one piece. False when somebody else made one of its measures meanwhile: look again. */
async function takeIn(
  tools: Tools,
  shelf: MeasureShelf,
  piece: Item[],
  { pace, options, last }: { pace: Pace; options: MeasureImportOptions; last: boolean },
): Promise<boolean> {
  let began = 0
  try {
    const made = await tools.change(async (tx) => {
      began = performance.now()
      const by = { actor: 'import', byTitle: BY_IMPORT, at: moment(tools.clock), onlyNew: !options.correct }
      const names = [...new Set(piece.map(({ name }) => name))]
      const measures = []
      for (const name of names) {
        const measure = await shelf.measureFor(tools, tx, name)
        const readings = piece.filter((item) => item.name === name).map(({ reading }) => reading)
        await keepReadings(tools, tx, measure, readings, by)
        measures.push({ name, measure })
      }
      return measures
    })
    for (const { name, measure } of made) shelf.made(name, measure)
    pace.took(piece, performance.now() - began)
    return true
  } catch (error) {
    if (!isUniqueViolation(error) || last) throw error
    return false
  }
}
