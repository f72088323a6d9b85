import { randomBytes } from 'node:crypto'
import type { AreaId } from '#app/contract/ids.ts'
import type { Database, Db, Tx } from '#db/database.ts'
import { areasToSeal, insertSealed, lastHead, takeLease, unsealedRows } from '#db/record/queries.ts'
import { type Clock, hour, later, moment } from '../clock.ts'
import { linkOf } from './head.ts'
import { leafOf } from './leaf.ts'
import { emptyFrontier, type Frontier, grow, rootOf } from './tree.ts'

const ROWS_AT_ONCE = 300
const LEASE_MS = 30_000

/** Puts committed record rows into the tree of their area: one sealer per area, whoever holds the lease, entry numbers without gaps. */
export function sealer(db: Db, transact: Database['transact'], clock: Clock) {
  const holder = randomBytes(8).toString('hex')
  let running: Promise<void> = Promise.resolve()

  async function sealSome(tx: Tx, areaId: AreaId): Promise<number> {
    const lease = { name: `seal:${areaId}`, holder, until: later(clock, LEASE_MS) }
    if (!(await takeLease(tx, lease, moment(clock)))) return 0
    const rows = await unsealedRows(tx, areaId, ROWS_AT_ONCE)
    if (rows.length === 0) return 0
    const head = await lastHead(tx, areaId)
    const before: Frontier = head ? { size: head.size, peaks: JSON.parse(head.peaks) } : emptyFrontier
    const leaves = rows.map(leafOf)
    const after = grow(before, leaves)
    const entries = rows.map(({ place, position }, i) => ({
      areaId,
      number: before.size + i + 1,
      place,
      position,
      leaf: leaves[i]!.toString('hex'),
    }))
    const made = { areaId, size: after.size, root: rootOf(after).toString('hex'), at: hour(clock) }
    await insertSealed(tx, entries, { ...made, peaks: JSON.stringify(after.peaks), link: linkOf(head?.link ?? '', made) })
    return rows.length
  }

  async function sealAll() {
    for (const areaId of await areasToSeal(db)) while ((await transact((tx) => sealSome(tx, areaId))) === ROWS_AT_ONCE);
  }

  return {
    /** Seals all that waits. Resolves when done; calls made meanwhile wait their turn. */
    seal: () => {
      running = running.catch(() => undefined).then(sealAll)
      return running
    },
  }
}
export type Sealer = ReturnType<typeof sealer>
