import type { ActionId } from '#app/contract/ids.ts'
import type { Db } from '../database.ts'

/** The newest standing answers that name an action or answer a contribution behind it, and how many there are in all. */
export async function answersOfAction(db: Db, actionId: ActionId, limit: number) {
  const standing = db
    .selectFrom('response')
    .where('hiddenAt', 'is', null)
    .where('replacedById', 'is', null)
    .where((eb) =>
      eb.or([
        eb('actionId', '=', actionId),
        eb(
          'id',
          'in',
          eb
            .selectFrom('responseTo')
            .innerJoin('actionSaid', 'actionSaid.contributionId', 'responseTo.contributionId')
            .where('actionSaid.actionId', '=', actionId)
            .select('responseTo.responseId'),
        ),
      ]),
    )
  const rows = await standing.orderBy('answeredAt', 'desc').orderBy('id', 'desc').limit(limit).selectAll().execute()
  const { count } = await standing.select((eb) => eb.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  return { rows, inAll: Number(count) }
}
