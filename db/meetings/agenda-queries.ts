import type { AgendaItemId, MeetingId, ThemeId } from '#app/contract/ids.ts'
import type { TimelineStep } from '#app/contract/meetings.ts'
import type { Db, Tx } from '../database.ts'
import type { AgendaItemTable, MeetingTable } from './schema.ts'

/** All items of a meeting that were not taken out, by rank: standing, waiting and declined. */
export function itemsOfMeeting(db: Db, meetingId: MeetingId): Promise<AgendaItemTable[]> {
  return db
    .selectFrom('agendaItem')
    .where('meetingId', '=', meetingId)
    .where('removedAt', 'is', null)
    .orderBy('rank')
    .orderBy('id')
    .selectAll()
    .execute()
}
/** The references of what put itself forward for a meeting at any time, also of what was taken out since. */
export async function putForwardTo(db: Db, meetingId: MeetingId): Promise<Set<string>> {
  const rows = await db
    .selectFrom('agendaItem')
    .where('meetingId', '=', meetingId)
    .where('putForward', 'is not', null)
    .select('sourceId')
    .execute()
  return new Set(rows.flatMap(({ sourceId }) => sourceId ?? []))
}
/** The lines of the template that were ever taken over for a meeting. */
export async function standardOf(db: Db, meetingId: MeetingId): Promise<Set<string>> {
  const rows = await db.selectFrom('agendaItem').where('meetingId', '=', meetingId).where('standard', '!=', '').select('standard').execute()
  return new Set(rows.map(({ standard }) => standard))
}
export async function itemRefTaken(db: Db, ref: string): Promise<boolean> {
  return (await db.selectFrom('agendaItem').where('ref', '=', ref).select('id').executeTakeFirst()) !== undefined
}
export async function insertItem(tx: Tx, item: AgendaItemTable) {
  await tx.insertInto('agendaItem').values(item).execute()
}
export async function updateItem(tx: Tx, id: AgendaItemId, patch: Partial<Omit<AgendaItemTable, 'id' | 'areaId' | 'ref' | 'meetingId'>>) {
  await tx.updateTable('agendaItem').set(patch).where('id', '=', id).execute()
}

/** The themes of items, in the order of the codebook. */
export function themesOfItems(db: Db, ids: AgendaItemId[]): Promise<{ itemId: AgendaItemId; slug: string; title: string }[]> {
  if (ids.length === 0) return Promise.resolve([])
  return db
    .selectFrom('agendaTheme')
    .innerJoin('theme', 'theme.id', 'agendaTheme.themeId')
    .where('agendaTheme.itemId', 'in', ids)
    .orderBy('theme.rank')
    .orderBy('theme.id')
    .select(['agendaTheme.itemId', 'theme.slug', 'theme.title'])
    .execute()
}
/** The themes of one item, in the order of the codebook; for one that was merged, that into which it was. */
export async function themeIdsOfItem(db: Db, itemId: AgendaItemId): Promise<ThemeId[]> {
  const rows = await db
    .selectFrom('agendaTheme')
    .innerJoin('theme', 'theme.id', 'agendaTheme.themeId')
    .where('itemId', '=', itemId)
    .orderBy('theme.rank')
    .orderBy('theme.id')
    .select(['theme.id', 'theme.mergedIntoId'])
    .execute()
  return [...new Set(rows.map(({ id, mergedIntoId }) => mergedIntoId ?? id))]
}
/** Puts an item under these themes and no others. */
export async function putItemThemes(tx: Tx, itemId: AgendaItemId, themeIds: readonly ThemeId[]) {
  await tx.deleteFrom('agendaTheme').where('itemId', '=', itemId).execute()
  if (themeIds.length > 0)
    await tx
      .insertInto('agendaTheme')
      .values(themeIds.map((themeId) => ({ itemId, themeId })))
      .execute()
}

/** When one step of a meeting falls. */
export async function stepDue(db: Db, meetingId: MeetingId, step: TimelineStep) {
  const row = await db
    .selectFrom('meetingStep')
    .where('meetingId', '=', meetingId)
    .where('step', '=', step)
    .select('dueAt')
    .executeTakeFirst()
  return row?.dueAt
}
/** Public meetings that go on, to whose agenda forums are asked now: their call has come and their papers have not. The next first. */
export function meetingsThatCall(db: Db, now: MeetingTable['startsAt']): Promise<MeetingTable[]> {
  return db
    .selectFrom('meeting')
    .innerJoin('meetingStep as call', (join) => join.onRef('call.meetingId', '=', 'meeting.id').on('call.step', '=', 'agenda_call'))
    .innerJoin('meetingStep as papers', (join) => join.onRef('papers.meetingId', '=', 'meeting.id').on('papers.step', '=', 'papers'))
    .where('call.dueAt', '<=', now)
    .where('papers.dueAt', '>', now)
    .where('meeting.publishedAt', 'is not', null)
    .where('meeting.cancelledAt', 'is', null)
    .where('meeting.startedAt', 'is', null)
    .orderBy('meeting.startsAt')
    .orderBy('meeting.id')
    .selectAll('meeting')
    .execute()
}
