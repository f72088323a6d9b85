import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkRecord } from '#server/record/check.ts'
import { checkContents } from '#server/record/check-contents.ts'
import { contentsOf, smallRecord, streamsOf, type Tables } from './small-record.ts'

const seed = Number(process.env.TAMPERING_SEED ?? 20260301)
const tamperings = Number(process.env.TAMPERINGS ?? 1_000)

type Cell = string | number
type Row = Record<string, Cell>
type Tampering = {
  table: keyof Tables
  kind: 'edit' | 'remove' | 'swap' | 'swap all'
  row: number
  other: number
  column: number
  byte: number
  turn: number
}

const anyNumber = fc.nat(1_000_000)
const anyTampering: fc.Arbitrary<Tampering> = fc.record({
  table: fc.constantFrom('rows', 'entries', 'heads', 'places', 'contents'),
  kind: fc.constantFrom('edit', 'edit', 'remove', 'swap', 'swap all'),
  row: anyNumber,
  other: anyNumber,
  column: anyNumber,
  byte: anyNumber,
  turn: fc.integer({ min: 1, max: 255 }),
})

/** Changes one byte, takes out one row, or lets two rows change one value or all values but the first (their names). */
function tamper(tables: Tables, { table, kind, row, other, column, byte, turn }: Tampering) {
  const rows = tables[table] as unknown as Row[]
  const one = rows[row % rows.length]!
  const two = rows[other % rows.length]!
  const columns = Object.keys(one)
  const name = columns[column % columns.length]!
  if (kind === 'edit') one[name] = withOneByteTurned(one[name]!, byte, turn)
  else if (kind === 'remove') rows.splice(row % rows.length, 1)
  else for (const changed of kind === 'swap' ? [name] : columns.slice(1)) [one[changed], two[changed]] = [two[changed]!, one[changed]!]
}

function withOneByteTurned(cell: Cell, byte: number, turn: number): Cell {
  if (typeof cell === 'number') return cell ^ turn
  const bytes = Buffer.from(cell)
  if (bytes.length === 0) return String.fromCharCode(turn)
  bytes[byte % bytes.length]! ^= turn
  return bytes.toString()
}

/** As a database gives them: the order in which rows happen to lie says nothing. */
const asStored = (tables: Tables) => JSON.stringify(Object.values(tables).map((rows) => rows.map((row) => JSON.stringify(row)).sort()))

test(`${tamperings} random tamperings are all found (seed ${seed})`, async () => {
  const untouched = asStored(smallRecord())
  const found: Record<string, number> = {}
  const everyTamperingIsFound = fc.asyncProperty(anyTampering, async (tampering) => {
    const tables = smallRecord()
    tamper(tables, tampering)
    fc.pre(asStored(tables) !== untouched && !(tampering.table === 'contents' && tampering.kind === 'remove'))
    const [record, contents] = await Promise.all([checkRecord(streamsOf(tables)), checkContents(contentsOf(tables))])
    expect(record.fits && contents.fits).toBe(false)
    const named = `${tampering.table} ${tampering.kind}`
    found[named] = (found[named] ?? 0) + 1
  })
  await fc.assert(everyTamperingIsFound, { seed, numRuns: tamperings, maxSkipsPerRun: 10 })
  expect(Object.values(found).reduce((sum, count) => sum + count, 0)).toBe(tamperings)
  expect(Object.keys(found)).toHaveLength(19)
})

test('what is not tampered with is not suspected, in whatever order it lies', async () => {
  const tables = smallRecord()
  for (const rows of Object.values(tables)) rows.reverse()
  expect((await checkRecord(streamsOf(tables))).fits).toBe(true)
  expect((await checkContents(contentsOf(tables))).fits).toBe(true)
})
