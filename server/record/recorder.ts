import { randomBytes } from 'node:crypto'
import type { AreaId } from '#app/contract/ids.ts'
import type { EventName, Place } from '#app/contract/record.ts'
import type { Database, Tx } from '#db/database.ts'
import { insertRecord, takePositions } from '#db/record/queries.ts'
import type { RecordSaltTable, RecordTable } from '#db/record/schema.ts'
import { type Clock, hour, moment } from '../clock.ts'
import { factsText } from './facts-text.ts'
import { commitment, saltSizeBytes } from './leaf.ts'

/** Small facts about a thing that happened: codes, counts, days, ids. Never words. */
export type Facts = Record<string, string | number | boolean | null | string[]>

/** One thing that happened. Families and whoever takes part in a meeting are recorded to the hour, roles to the moment. */
export interface Happening {
  name: EventName
  place: Place
  areaId: AreaId
  about: string
  /** `family:…` (a pseudonym within one thread), `person:…` (within one meeting), a role's id, `import`, `recipient` (of a backpack), or `system`. */
  actor: string
  facts?: Facts
  /** Words to commit to: the record can later prove them, without holding them. */
  content?: string
  at?: RecordTable['at']
}

export type RecordIt = (tx: Tx, happening: Happening) => void

/**
 * Runs changes and writes their record rows as the last statements of the same transaction: positions are taken place by place in
 * sorted order, so that they have no gaps and nothing waits in a circle. Hands the committed rows to `announce`.
 */
export function recorder(transact: Database['transact'], clock: Clock, announce: (rows: RecordTable[]) => void) {
  const pending = new WeakMap<object, Happening[]>()

  const record: RecordIt = (tx, happening) => {
    const list = pending.get(tx)
    if (!list) throw new Error('A thing can be recorded only inside a change')
    list.push(happening)
  }

  async function change<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const { value, rows } = await transact(async (tx) => {
      const list: Happening[] = []
      pending.set(tx, list)
      const value = await work(tx)
      return { value, rows: await write(tx, list) }
    })
    if (rows.length > 0) announce(rows)
    return value
  }

  async function write(tx: Tx, list: Happening[]): Promise<RecordTable[]> {
    const rows: RecordTable[] = []
    const salts: RecordSaltTable[] = []
    const places = byPlace(list)
    const last = await takePositions(
      tx,
      places.map(([place, happenings]) => ({ place, areaId: happenings[0]!.areaId, position: happenings.length })),
    )
    for (const [place, happenings] of places) {
      const before = last.get(place)! - happenings.length
      happenings.forEach((happening, i) => {
        const position = before + 1 + i
        const salt = happening.content === undefined ? undefined : randomBytes(saltSizeBytes)
        if (salt) salts.push({ place, position, salt: salt.toString('hex') })
        rows.push(rowOf(happening, position, salt ? commitment(salt, happening.content!) : ''))
      })
    }
    await insertRecord(tx, rows, salts)
    return rows
  }

  const rowOf = ({ name, place, areaId, about, actor, facts = {}, at }: Happening, position: number, commitment: string): RecordTable => ({
    place,
    position,
    areaId,
    name,
    actor,
    about,
    facts: factsText(facts),
    at: at ?? (/^(family|person):/.test(actor) ? hour(clock) : moment(clock)),
    commitment,
  })

  return { change, record }
}

function byPlace(list: Happening[]): [Place, Happening[]][] {
  const places = new Map<Place, Happening[]>()
  for (const happening of list) {
    const at = places.get(happening.place)
    if (at) at.push(happening)
    else places.set(happening.place, [happening])
  }
  return [...places].sort(([a], [b]) => (a < b ? -1 : 1))
}
