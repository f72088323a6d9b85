import type { CountTable } from './tables.ts'

/**
 * What the guard keeps of a release to judge the next ones by: the tables as counted and the keys of what was hidden. It holds exact counts, so
 * it is kept like the answers themselves and shown to nobody.
 */
export interface LedgerEntry {
  readonly id: string
  readonly tables: readonly CountTable[]
  readonly hidden: readonly string[]
}
