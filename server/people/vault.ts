import { randomBytes } from 'node:crypto'
import type { AreaId } from '#app/contract/ids.ts'
import type { Db, Tx } from '#db/database.ts'
import { deleteVaultRow, insertWrappedKey, putVaultRow, vaultRow, wrappedKey } from '#db/people/vault-queries.ts'
import { keyedHash, keyFor, seal, unseal } from '../keys.ts'
import { vaultLists } from './vault-lists.ts'

/** Whose key seals a row: an area's, or the one for accounts, which belong to no area. */
export type Owner = AreaId | 'accounts'

/**
 * The identity wall. The vault alone holds contact details and who wrote, follows or supports what. Its rows are named by a keyed hash of
 * what they are about and sealed under a key per area, which the vault's key file wraps: without that file they say nothing.
 */
export function vault(vaultKey: Buffer) {
  const wrapKey = keyFor(vaultKey, 'wrap')
  const nameKey = keyFor(vaultKey, 'names')
  const voiceKey = keyFor(vaultKey, 'voices')
  const hashKeys = new Map<string, Buffer>()
  const keys = new Map<Owner, Buffer>()

  const nameOf = (kind: string, about: string) => keyedHash(nameKey, `${kind}|${about}`)

  /** Makes the key of an area, or of the accounts, unless there is one. */
  async function makeKey(tx: Tx, owner: Owner) {
    if (!(await wrappedKey(tx, owner))) await insertWrappedKey(tx, owner, seal(wrapKey, randomBytes(32).toString('base64url'), owner))
  }

  async function keyOf(db: Db, owner: Owner): Promise<Buffer> {
    const known = keys.get(owner)
    if (known) return known
    const wrapped = await wrappedKey(db, owner)
    if (!wrapped) throw new Error(`The vault has no key for ${owner}`)
    const key = Buffer.from(unseal(wrapKey, wrapped, owner), 'base64url')
    if (!db.isTransaction) keys.set(owner, key)
    return key
  }

  async function put(tx: Tx, owner: Owner, kind: string, about: string, value: unknown): Promise<string> {
    const name = nameOf(kind, about)
    await putVaultRow(tx, name, seal(await keyOf(tx, owner), JSON.stringify(value), name))
    return name
  }

  /** The value of a row by its name, as an outbox row carries it; undefined when it is gone. */
  async function open<T>(db: Db, owner: Owner, name: string): Promise<T | undefined> {
    const sealed = await vaultRow(db, name)
    return sealed === undefined ? undefined : (JSON.parse(unseal(await keyOf(db, owner), sealed, name)) as T)
  }

  function hashOf(purpose: string, text: string): string {
    const key = hashKeys.get(purpose) ?? keyFor(vaultKey, `hash:${purpose}`)
    hashKeys.set(purpose, key)
    return keyedHash(key, text)
  }

  return {
    nameOf,
    makeKey,
    /** Opens the key of an area once, so that long work inside a transaction need not ask for it again and again. */
    know: async (db: Db, owner: Owner) => void (await keyOf(db, owner)),
    put,
    open,
    ...vaultLists(nameOf, keyOf),
    get: <T>(db: Db, owner: Owner, kind: string, about: string) => open<T>(db, owner, nameOf(kind, about)),
    remove: (tx: Tx, kind: string, about: string) => deleteVaultRow(tx, nameOf(kind, about)),
    removeNamed: (tx: Tx, name: string) => deleteVaultRow(tx, name),
    /** Seals text under the key of its owner: words of a family as they were written, or whose a sign-in is. */
    sealWords: async (db: Db, owner: Owner, words: string, about: string) => seal(await keyOf(db, owner), words, about),
    openWords: async (db: Db, owner: Owner, sealed: string, about: string) => unseal(await keyOf(db, owner), sealed, about),
    /** One voice within a thread, nobody across threads. */
    pseudonym: (writer: string, threadId: string) => keyedHash(voiceKey, `${writer}|${threadId}`).slice(0, 16),
    /** A keyed hash for one purpose: a receipt code, an address, an e-mail. */
    hashOf,
  }
}
export type Vault = ReturnType<typeof vault>
