import { checkPositions, type PlacedRow, type PlaceEnd } from './check-positions.ts'
import { type AreaTree, checkTree } from './check-tree.ts'
import { type Fits, type Misfit, misfit } from './misfit.ts'

/** The whole record as streams. All must show one moment: read them in one transaction that sees one state. */
export type RecordStreams = { places: AsyncIterable<PlaceEnd>; rows: AsyncIterable<PlacedRow>; areas: AsyncIterable<AreaTree> }

/**
 * Checks the whole record: the rows of every place (`checkPositions`), then the tree of every area (`checkTree`), then that
 * the two sides speak of the same rows. Gives the first thing that does not fit, or how much was looked at.
 */
export async function checkRecord(record: RecordStreams): Promise<Fits<{ rows: number; entries: number; heads: number }> | Misfit> {
  const placed = await checkPositions(record.places, record.rows)
  if (!placed.fits) return placed
  const figures = { fits: true as const, rows: placed.rows, entries: 0, heads: 0 }
  for await (const area of record.areas) {
    const tree = await checkTree(area)
    if (!tree.fits) return tree
    figures.entries += tree.entries
    figures.heads += tree.heads
  }
  if (figures.entries === placed.sealed) return figures
  return misfit('entry', 'all areas', `${placed.sealed} rows have an entry, but the areas have ${figures.entries} entries.`)
}
