import type { AreaId, Day, MeetingActionId, MeetingId } from '#app/contract/ids.ts'
import type { Db, Tx } from '../database.ts'
import type { ItemOutcomeTable, MeetingActionStepTable, MeetingActionTable } from './outcome-schema.ts'

/** Actions of the logs of public meetings, with their meeting and their item. */
const shownActions = (db: Db) =>
  db
    .selectFrom('meetingAction')
    .innerJoin('meeting', 'meeting.id', 'meetingAction.meetingId')
    .leftJoin('agendaItem', 'agendaItem.id', 'meetingAction.itemId')
    .where('meeting.publishedAt', 'is not', null)
    .selectAll('meetingAction')
    .select(['meeting.ref as meetingRef', 'meeting.title as meetingTitle', 'meeting.startsAt'])
    .select(['agendaItem.ref as itemRef', 'agendaItem.title as itemTitle'])
export type ShownAction = Awaited<ReturnType<typeof actionsOfMeeting>>[number]

export const actionsOfMeeting = (db: Db, meetingId: MeetingId) =>
  shownActions(db).where('meetingAction.meetingId', '=', meetingId).orderBy('meetingAction.id').execute()
/** The log of all meetings of an area, in the order of references, after one of them. */
export const openTasks = (db: Db, areaId: AreaId, after: string, limit: number) =>
  shownActions(db)
    .where('meetingAction.areaId', '=', areaId)
    .where('meetingAction.ref', '>', after)
    .orderBy('meetingAction.ref')
    .limit(limit)
    .execute()
/** What is to do in an area, the first due first. */
export const openActionsIn = (db: Db, areaId: AreaId, limit: number) =>
  shownActions(db)
    .where('meetingAction.areaId', '=', areaId)
    .where('meetingAction.state', '=', 'open')
    .orderBy('meetingAction.dueOn')
    .orderBy('meetingAction.id')
    .limit(limit)
    .execute()
/** What was closed in one way or another, the latest due first. */
export const closedActionsIn = (db: Db, areaId: AreaId, limit: number) =>
  shownActions(db)
    .where('meetingAction.areaId', '=', areaId)
    .where('meetingAction.state', '!=', 'open')
    .orderBy('meetingAction.dueOn', 'desc')
    .orderBy('meetingAction.id', 'desc')
    .limit(limit)
    .execute()
/** What is to do and was due before a day, the first due first. */
export const lateActionsIn = (db: Db, areaId: AreaId, day: Day, limit: number) =>
  shownActions(db)
    .where('meetingAction.areaId', '=', areaId)
    .where('meetingAction.state', '=', 'open')
    .where('meetingAction.dueOn', '<', day)
    .orderBy('meetingAction.dueOn')
    .orderBy('meetingAction.id')
    .limit(limit)
    .execute()

export async function taskRefTaken(db: Db, ref: string): Promise<boolean> {
  return (await db.selectFrom('meetingAction').where('ref', '=', ref).select('id').executeTakeFirst()) !== undefined
}
/** An action of the log of a meeting. Its meeting is locked by whoever changes it. */
export const taskIn = (db: Db, meetingId: MeetingId, ref: string): Promise<MeetingActionTable | undefined> =>
  db.selectFrom('meetingAction').where('meetingId', '=', meetingId).where('ref', '=', ref).selectAll().executeTakeFirst()
export async function insertTask(tx: Tx, action: MeetingActionTable) {
  await tx.insertInto('meetingAction').values(action).execute()
}
export async function updateTask(
  tx: Tx,
  id: MeetingActionId,
  patch: Partial<Pick<MeetingActionTable, 'state' | 'stateReason' | 'planAction'>>,
) {
  await tx.updateTable('meetingAction').set(patch).where('id', '=', id).execute()
}
export async function stepsOfTasks(db: Db, ids: MeetingActionId[]): Promise<MeetingActionStepTable[]> {
  if (ids.length === 0) return []
  return db.selectFrom('meetingActionStep').where('actionId', 'in', ids).orderBy('actionId').orderBy('number').selectAll().execute()
}
/** Adds what is told of an action, as the next step. */
export async function insertTaskStep(tx: Tx, step: Omit<MeetingActionStepTable, 'number'>) {
  const before = await stepsOfTasks(tx, [step.actionId])
  await tx
    .insertInto('meetingActionStep')
    .values({ ...step, number: before.length + 1 })
    .execute()
}

/** How far the items of a meeting came that were not finished. */
export const outcomesOf = (db: Db, meetingId: MeetingId): Promise<ItemOutcomeTable[]> =>
  db.selectFrom('itemOutcome').where('meetingId', '=', meetingId).orderBy('itemId').selectAll().execute()
/** Says how far an item came; what was said of it before is replaced. */
export async function putOutcome(tx: Tx, outcome: ItemOutcomeTable) {
  const { itemId: _, ...now } = outcome
  await tx
    .insertInto('itemOutcome')
    .values(outcome)
    .onConflict((conflict) => conflict.column('itemId').doUpdateSet(now))
    .execute()
}
