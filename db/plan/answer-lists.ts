import type { ActionId, ResponseId } from '#app/contract/ids.ts'
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

/** The published actions that an answer names, or behind which a contribution stands that it answers, by reference. */
export function actionsOfAnswer(db: Db, { id, actionId }: { id: ResponseId; actionId: ActionId | null }) {
  return db
    .selectFrom('action')
    .where('publishedAt', 'is not', null)
    .where((eb) =>
      eb.or([
        ...(actionId ? [eb('id', '=', actionId)] : []),
        eb(
          'id',
          'in',
          eb
            .selectFrom('actionSaid')
            .innerJoin('responseTo', 'responseTo.contributionId', 'actionSaid.contributionId')
            .where('responseTo.responseId', '=', id)
            .select('actionSaid.actionId'),
        ),
      ]),
    )
    .orderBy('ref')
    .select(['ref', 'number', 'title'])
    .execute()
}
