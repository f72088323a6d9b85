import { type Guarded, guardRelease, type ReleaseWanted } from '../guard/release.ts'
import type { CountTable } from '../guard/tables.ts'

/**
 * Guards the tables of a release in the order in which they matter: a question by a group is only told where that costs no figure of the
 * tables before it. Without that, small groups would take the totals of everybody with them.
 */
export function guardedInOrder(wanted: ReleaseWanted): Guarded {
  const alone = wanted.tables.filter(({ dimensions }) => dimensions.length === 1)
  const parted = wanted.tables.filter(({ dimensions }) => dimensions.length > 1)
  return parted.reduce(
    (best: Guarded, table: CountTable) => {
      const before = best.release.state === 'released' ? wanted.tables.filter(({ id }) => toldIn(best, id)) : []
      const more = guardRelease({ ...wanted, tables: [...before, table] })
      const costs = before.some(({ id }) => toldIn(more, id) < toldIn(best, id))
      return costs || toldIn(more, table.id) === 0 ? best : more
    },
    guardRelease({ ...wanted, tables: alone }),
  )
}

function toldIn({ release }: Guarded, id: string): number {
  const table = release.state === 'released' ? release.tables.find((one) => one.id === id) : undefined
  return table ? Object.values(table.figures).filter((figure) => 'shown' in figure).length : 0
}
