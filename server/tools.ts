import type { Database, Db, Tx } from '#db/database.ts'
import type { Clock } from './clock.ts'
import type { Limits } from './http/limits.ts'
import type { Vault } from './people/vault.ts'
import type { RecordIt } from './record/recorder.ts'

/** What every service is given. Nothing is fetched from elsewhere. */
export interface Tools {
  engine: Database['engine']
  /** Reads for pages. */
  db: Db
  /** Reads what is long: exports, recounts. */
  stream: Db
  clock: Clock
  /** Runs a transaction, writes its record rows last, then announces them. Inside, only database work through its `tx`. */
  change: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>
  /** Notes what happened, to be written with the change. */
  record: RecordIt
  vault: Vault
  /** How often something may be done, by whom. */
  limits: Limits
  /** Reports a mistake of ours; never shown to a person. */
  report: (error: unknown) => void
  baseUrl: string
}
