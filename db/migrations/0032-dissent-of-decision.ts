import type { Kysely } from 'kysely'
import { index } from '../portable.ts'

/** Each decision is shown with how many dissents stand beside it: they are found by it, not by reading all of a meeting's. */
export async function up(db: Kysely<unknown>) {
  await index(db, 'dissentOfDecision', 'dissent', ['decisionId', 'id'])
}
