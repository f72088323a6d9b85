import type { ContributionId } from '#app/contract/ids.ts'
import type { Tx } from '../database.ts'
import { isPostgres } from '../portable.ts'

/** A contribution that is about to change: until this change ends, others that want to change it wait. SQLite lets them wait anyway. */
export function contributionToChange(tx: Tx, id: ContributionId) {
  return tx
    .selectFrom('contribution')
    .where('id', '=', id)
    .selectAll()
    .$if(isPostgres(tx), (query) => query.forUpdate())
    .executeTakeFirst()
}
