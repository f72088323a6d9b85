import { sql } from 'kysely'
import type { ActionId, AreaId, ContributionId, ThemeId } from '#app/contract/ids.ts'
import type { Db, Tx } from '../database.ts'
import type { ActionFeltTable, ActionSaidTable } from './schema.ts'

/** Links a contribution with an action. Returns whether that is new. */
export async function insertActionSaid(tx: Tx, said: ActionSaidTable): Promise<boolean> {
  const added = await tx
    .insertInto('actionSaid')
    .values(said)
    .onConflict((conflict) => conflict.doNothing())
    .returning('actionId')
    .executeTakeFirst()
  return added !== undefined
}
export async function deleteActionSaid(tx: Tx, actionId: ActionId, contributionId: ContributionId): Promise<boolean> {
  const gone = await tx
    .deleteFrom('actionSaid')
    .where('actionId', '=', actionId)
    .where('contributionId', '=', contributionId)
    .returning('actionId')
    .executeTakeFirst()
  return gone !== undefined
}
/** The actions that a contribution stands behind, by id. */
export async function actionsBehindWhich(db: Db, contributionId: ContributionId): Promise<ActionId[]> {
  const rows = await db
    .selectFrom('actionSaid')
    .where('contributionId', '=', contributionId)
    .orderBy('actionId')
    .select('actionId')
    .execute()
  return rows.map(({ actionId }) => actionId)
}
/** The published actions that a contribution stands behind, with when and how it was linked, the first linked first. */
export function actionsFrom(db: Db, contributionId: ContributionId) {
  return db
    .selectFrom('actionSaid')
    .innerJoin('action', 'action.id', 'actionSaid.actionId')
    .where('actionSaid.contributionId', '=', contributionId)
    .where('action.publishedAt', 'is not', null)
    .orderBy('actionSaid.linkedAt')
    .orderBy('action.id')
    .selectAll('action')
    .select(['actionSaid.linkedAt', 'actionSaid.how'])
    .execute()
}
/** The published actions behind which any of these contributions stands, each once, the first made first. */
export function actionsFromAny(db: Db, contributionIds: readonly ContributionId[]) {
  return db
    .selectFrom('action')
    .where('id', 'in', (eb) => eb.selectFrom('actionSaid').where('contributionId', 'in', contributionIds).select('actionId'))
    .where('publishedAt', 'is not', null)
    .orderBy('id')
    .select(['ref', 'number', 'title'])
    .execute()
}
/** All contributions behind an action, public or not, by id. */
export function contributionsBehind(db: Db, actionId: ActionId) {
  return db
    .selectFrom('actionSaid')
    .innerJoin('contribution', 'contribution.id', 'actionSaid.contributionId')
    .where('actionSaid.actionId', '=', actionId)
    .orderBy('contribution.id')
    .selectAll('contribution')
    .execute()
}
/** How many voices are behind an action that everybody can read: what was said, and every “me too” to it. */
export async function voicesBehind(db: Db, actionId: ActionId): Promise<number> {
  const { said, meToos } = await db
    .selectFrom('actionSaid')
    .innerJoin('contribution', 'contribution.id', 'actionSaid.contributionId')
    .where('actionSaid.actionId', '=', actionId)
    .where('contribution.publishedAt', 'is not', null)
    .select((eb) => [eb.fn.countAll<number>().as('said'), eb.fn.sum<number | null>('contribution.meToos').as('meToos')])
    .executeTakeFirstOrThrow()
  return Number(said) + Number(meToos ?? 0)
}
/** Moves the number of public contributions that stands at one action, or at every action behind which a contribution stands. */
export async function countSaidShown(tx: Tx, of: { actionId: ActionId } | { contributionId: ContributionId }, more: number) {
  await tx
    .updateTable('action')
    .set((eb) => ({ saidShown: eb('saidShown', '+', more) }))
    .$if('actionId' in of, (query) => query.where('id', '=', (of as { actionId: ActionId }).actionId))
    .$if('contributionId' in of, (query) =>
      query.where('id', 'in', (eb) =>
        eb
          .selectFrom('actionSaid')
          .where('contributionId', '=', (of as { contributionId: ContributionId }).contributionId)
          .select('actionId'),
      ),
    )
    .execute()
}

/** What a rater says of an action now. */
export function actionFeltBy(db: Db, actionId: ActionId, raterKey: string) {
  return db.selectFrom('actionFelt').where('actionId', '=', actionId).where('raterKey', '=', raterKey).selectAll().executeTakeFirst()
}
/** Keeps what a rater says of an action, in the place of what they said before, and moves the running counts. Returns what it was before. */
export async function putActionFelt(tx: Tx, felt: ActionFeltTable): Promise<ActionFeltTable['answer'] | undefined> {
  const before = await actionFeltBy(tx, felt.actionId, felt.raterKey)
  if (before?.answer === felt.answer) return before.answer
  await tx
    .insertInto('actionFelt')
    .values(felt)
    .onConflict((conflict) => conflict.columns(['actionId', 'raterKey']).doUpdateSet({ answer: felt.answer }))
    .execute()
  if (before) await countFelt(tx, felt.actionId, before.answer, -1)
  await countFelt(tx, felt.actionId, felt.answer, 1)
  return before?.answer
}
export async function deleteActionFelt(tx: Tx, actionId: ActionId, raterKey: string) {
  const gone = await tx
    .deleteFrom('actionFelt')
    .where('actionId', '=', actionId)
    .where('raterKey', '=', raterKey)
    .returning('answer')
    .executeTakeFirst()
  if (gone) await countFelt(tx, actionId, gone.answer, -1)
}

const COUNT_OF = { yes: 'feltYes', partly: 'feltPartly', not_yet: 'feltNotYet' } as const
async function countFelt(tx: Tx, actionId: ActionId, answer: ActionFeltTable['answer'], more: number) {
  const column = COUNT_OF[answer]
  await tx
    .updateTable('action')
    .set((eb) => ({ [column]: eb(column, '+', more) }))
    .where('id', '=', actionId)
    .execute()
}

/** How many different raters gave each answer to any published action of each theme of an area. */
export async function feltByTheme(db: Db, areaId: AreaId) {
  const rows = await db
    .selectFrom('actionFelt')
    .innerJoin('action', 'action.id', 'actionFelt.actionId')
    .innerJoin('actionTheme', 'actionTheme.actionId', 'action.id')
    .where('action.areaId', '=', areaId)
    .where('action.publishedAt', 'is not', null)
    .where('action.droppedAt', 'is', null)
    .groupBy('actionTheme.themeId')
    .groupBy('actionFelt.answer')
    .select(['actionTheme.themeId', 'actionFelt.answer', sql<number>`count(distinct "actionFelt"."raterKey")`.as('count')])
    .execute()
  return rows.map(({ themeId, answer, count }) => ({ themeId: themeId as ThemeId, answer, count: Number(count) }))
}

/** The references of public contributions behind these actions, in their order. */
export async function refsBehind(db: Db, actionIds: ActionId[]) {
  if (actionIds.length === 0) return []
  return db
    .selectFrom('actionSaid')
    .innerJoin('contribution', 'contribution.id', 'actionSaid.contributionId')
    .where('actionSaid.actionId', 'in', actionIds)
    .where('contribution.publishedAt', 'is not', null)
    .orderBy('contribution.ref')
    .select(['actionSaid.actionId', 'contribution.ref'])
    .execute()
}
