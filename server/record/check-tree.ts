import { type GrowingTree, headsOf, type KeptHead } from './check-heads.ts'
import type { Head } from './head.ts'
import { leafOf, type RecordRow, whyNotCanonical } from './leaf.ts'
import { type Fits, type Misfit, misfit } from './misfit.ts'
import { emptyFrontier, grow } from './tree.ts'

/** An entry of an area's tree with the row it names, if there is one. */
export type EntryWithRow = { number: number; place: string; position: number; leaf: string; row: RecordRow | undefined }
/** One area's tree as streams: entries in order of number, heads in order of size, and what was kept elsewhere. */
export type AreaTree = { areaId: string; entries: AsyncIterable<EntryWithRow>; heads: AsyncIterable<Head>; kept?: readonly KeptHead[] }

/**
 * Checks one area's tree: entries numbered from 1 without a gap, each naming a row of this area whose leaf is the one in
 * the tree; every head the root of the tree at its size, linked to the head before, the last one over all entries; and every
 * kept head met on the way. Because all roots are computed from the same leaves in one pass, each head goes on from the ones
 * before. Reads both streams once; keeps the frontier and at most 1,024 leaves.
 */
export async function checkTree(area: AreaTree): Promise<Fits<{ entries: number; heads: number }> | Misfit> {
  const tree = growingTree()
  const heads = headsOf(area.areaId, area.heads, area.kept ?? [])
  try {
    let wrong = await heads.misfitAt(tree)
    if (wrong) return wrong
    for await (const entry of area.entries) {
      wrong = misfitOfEntry(area.areaId, tree.size() + 1, entry)
      if (wrong) return wrong
      tree.add(entry.leaf)
      wrong = await heads.misfitAt(tree)
      if (wrong) return wrong
    }
    return heads.misfitAfter(tree.size()) ?? { fits: true, entries: tree.size(), heads: heads.count() }
  } finally {
    await heads.close()
  }
}

function misfitOfEntry(areaId: string, number: number, entry: EntryWithRow): Misfit | undefined {
  const where = `${areaId}, entry ${number}`
  const { place, position, row } = entry
  if (entry.number !== number) return misfit('entry', where, `There is no such entry; the next one has number ${entry.number}.`)
  if (row?.place !== place || row.position !== position)
    return misfit('entry', where, `It names a row that is not there: ${place}, position ${position}.`)
  if (row.areaId !== areaId) return misfit('entry', where, `It names a row of another area: ${place}, position ${position}.`)
  const why = whyNotCanonical(row)
  if (why) return misfit('leaf', where, `Its row cannot be hashed: ${why} (${place}, position ${position}).`)
  if (leafOf(row).toString('hex') !== entry.leaf)
    return misfit('leaf', where, `It is not the leaf of what its row says (${place}, position ${position}).`)
}

/** The tree so far. Leaves are added in portions, because a frontier is written in hex after each. */
function growingTree(): GrowingTree & { add: (leaf: string) => void } {
  let frontier = emptyFrontier
  let waiting: Buffer[] = []
  const settle = () => {
    frontier = grow(frontier, waiting)
    waiting = []
    return frontier
  }
  return {
    size: () => frontier.size + waiting.length,
    frontier: settle,
    add(leaf) {
      waiting.push(Buffer.from(leaf, 'hex'))
      if (waiting.length === 1024) settle()
    },
  }
}
