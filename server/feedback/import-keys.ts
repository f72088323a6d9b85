import type { Vault } from '../people/vault.ts'
import type { Row } from './import-csv.ts'

/**
 * Knows rows again, in this run and in later ones: by their id, or else by the hash of their cells and their number among equal rows.
 * The hash is keyed, so that nobody can try out whether some words are among those that are held.
 */
export class RowKeys {
  readonly #vault: Vault
  readonly #idColumn: number | undefined
  readonly #lines = new Map<string, number>()
  readonly #counts = new Map<string, number>()

  constructor(vault: Vault, idColumn: number | undefined) {
    this.#vault = vault
    this.#idColumn = idColumn
  }

  /** The key of the next row, or why it has none. */
  next({ line, cells }: Row): { key: string } | { wrong: string } {
    if (this.#idColumn === undefined) return { key: this.#byCells(cells) }
    const id = cells[this.#idColumn]!.trim()
    if (id === '') return { wrong: 'Its id is empty' }
    const earlier = this.#lines.get(id)
    if (earlier !== undefined) return { wrong: `Its id is the same as in line ${earlier}` }
    this.#lines.set(id, line)
    return { key: this.#vault.hashOf('import', `id|${id}`) }
  }

  #byCells(cells: string[]): string {
    const hash = this.#vault.hashOf('import', `cells|${JSON.stringify(cells)}`)
    const number = (this.#counts.get(hash) ?? 0) + 1
    this.#counts.set(hash, number)
    return number === 1 ? hash : `${hash}-${number}`
  }
}
