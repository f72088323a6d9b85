import { type RecordRow, whyNotCanonical } from './leaf.ts'
import { type Fits, type Misfit, misfit } from './misfit.ts'

/** How far a place has counted: the position of its last row. */
export type PlaceEnd = { place: string; position: number }
/** A row with the number of its entry in the tree, or null, and whether it waits to be sealed. */
export type PlacedRow = RecordRow & { entry: number | null; waits: boolean }

/**
 * Checks that every place has its rows from 1 to where it has counted, none missing, none twice, none besides; that each
 * row has a canonical form, and either an entry or a turn to wait for one; and that a place was sealed in its order. Reads
 * both streams once, in one order of places (whichever the database has) and of position; keeps two rows in memory.
 */
export async function checkPositions(
  places: AsyncIterable<PlaceEnd>,
  rows: AsyncIterable<PlacedRow>,
): Promise<Fits<{ rows: number; sealed: number }> | Misfit> {
  const walk = rows[Symbol.asyncIterator]()
  const figures = { fits: true as const, rows: 0, sealed: 0 }
  try {
    let before: PlacedRow | undefined
    for await (const { place, position: last } of places) {
      for (let position = 1; position <= last; position++) {
        const { value: row, done } = await walk.next()
        const wrong = misfitOfRow(done ? undefined : row, { place, position, last, before })
        if (wrong) return wrong
        figures.rows += 1
        if (row.entry !== null) figures.sealed += 1
        before = row
      }
    }
    const { value: extra, done } = await walk.next()
    return done ? figures : misfit('position', at(extra.place, extra.position), beyond)
  } finally {
    await walk.return?.()
  }
}

const beyond = 'Its place has not counted so far, or there is no such place.'

type Expected = { place: string; position: number; last: number; before: PlacedRow | undefined }

function misfitOfRow(row: PlacedRow | undefined, { place, position, last, before }: Expected): Misfit | undefined {
  const where = at(place, position)
  if (row && row.place === before?.place && row.place !== place) return misfit('position', at(row.place, row.position), beyond)
  if (row?.place !== place || row.position !== position) {
    const found = row ? `the next row is ${at(row.place, row.position)}` : 'there are no more rows'
    return misfit('position', where, `This row is not there: ${found}. The place has counted to ${last}.`)
  }
  const why = whyNotCanonical(row)
  if (why) return misfit('leaf', where, `This row cannot be hashed: ${why}.`)
  const { entry, waits } = row
  if ((entry === null) !== waits)
    return misfit('entry', where, waits ? 'This row is sealed and yet waits.' : 'This row is not sealed and does not wait.')
  const inOrder = entry === null || before?.place !== place || (before.entry !== null && before.entry < entry)
  if (!inOrder) return misfit('entry', where, `This row was sealed as entry ${entry} before the row above it.`)
}

function at(place: string, position: number) {
  return `${place}, position ${position}`
}
