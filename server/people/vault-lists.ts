import type { Db, Tx } from '#db/database.ts'
import { deleteVaultRow, insertVaultRow, vaultRows } from '#db/people/vault-queries.ts'
import { seal, unseal } from '../keys.ts'
import type { Owner } from './vault.ts'

const LIST_STEP = 32

/** Lists in the vault: each item is a row of its own, and rows of one list have nothing in common without the key. */
export function vaultLists(nameOf: (kind: string, about: string) => string, keyOf: (db: Db, owner: Owner) => Promise<Buffer>) {
  /** Adds to the end of somebody's list. Of two who add at once the second fails, rather than writing over the first. */
  async function append(tx: Tx, owner: Owner, kind: string, whose: string, value: unknown) {
    const values = await list(tx, owner, kind, whose)
    const name = nameOf(kind, `${whose}|${values.length}`)
    await insertVaultRow(tx, name, seal(await keyOf(tx, owner), JSON.stringify(value), name))
  }

  /** Everything on somebody's list, first added first. */
  async function list<T>(db: Db, owner: Owner, kind: string, whose: string): Promise<T[]> {
    const values: T[] = []
    for (;;) {
      const names = Array.from({ length: LIST_STEP }, (_, i) => nameOf(kind, `${whose}|${values.length + i}`))
      const rows = new Map((await vaultRows(db, names)).map(({ key, sealed }) => [key, sealed]))
      for (const name of names) {
        const sealed = rows.get(name)
        if (sealed === undefined) return values
        values.push(JSON.parse(unseal(await keyOf(db, owner), sealed, name)) as T)
      }
    }
  }

  /** Removes somebody's whole list. */
  async function dropList(tx: Tx, owner: Owner, kind: string, whose: string) {
    const { length } = await list(tx, owner, kind, whose)
    for (let i = 0; i < length; i += 1) await deleteVaultRow(tx, nameOf(kind, `${whose}|${i}`))
  }

  return { append, list, dropList }
}
