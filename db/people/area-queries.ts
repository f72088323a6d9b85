import type { AreaId, ForumId, OrganisationId } from '#app/contract/ids.ts'
import type { Db, Tx } from '../database.ts'
import type { AreaTable, ForumTable, HelpContactTable, OrganisationTable, WholeAreaTable } from './schema.ts'

const OF_AREA = [
  ...(['id', 'slug', 'name', 'council', 'terms', 'readWithinDays', 'answerWithinDays', 'escalateWithinMinutes'] as const),
  ...(['leastRatings', 'demonstration', 'createdAt'] as const),
] satisfies (keyof AreaTable)[]

export function areas(db: Db): Promise<AreaTable[]> {
  return db.selectFrom('area').orderBy('slug').select(OF_AREA).execute()
}
export function areaBySlug(db: Db, slug: string): Promise<AreaTable | undefined> {
  return db.selectFrom('area').where('slug', '=', slug).select(OF_AREA).executeTakeFirst()
}
export function areaById(db: Db, id: AreaId): Promise<AreaTable | undefined> {
  return db.selectFrom('area').where('id', '=', id).select(OF_AREA).executeTakeFirst()
}
/** By which rules words are taken for danger in an area. */
export function dangerRulesOf(db: Db, id: AreaId) {
  return db.selectFrom('area').where('id', '=', id).select('dangerRules').executeTakeFirstOrThrow()
}
export async function insertArea(tx: Tx, area: WholeAreaTable) {
  await tx.insertInto('area').values(area).execute()
}
export async function updateArea(tx: Tx, id: AreaId, patch: Partial<Omit<WholeAreaTable, 'id' | 'slug'>>) {
  await tx.updateTable('area').set(patch).where('id', '=', id).execute()
}

export function organisationsIn(db: Db, areaId: AreaId) {
  return db.selectFrom('organisation').where('areaId', '=', areaId).where('retiredAt', 'is', null).orderBy('id').selectAll().execute()
}
export function organisationById(db: Db, id: OrganisationId) {
  return db.selectFrom('organisation').where('id', '=', id).selectAll().executeTakeFirst()
}
/** Also when it was retired. */
export function organisationNamed(db: Db, areaId: AreaId, name: string) {
  return db.selectFrom('organisation').where('areaId', '=', areaId).where('name', '=', name).selectAll().executeTakeFirst()
}
export async function insertOrganisation(tx: Tx, organisation: OrganisationTable) {
  await tx.insertInto('organisation').values(organisation).execute()
}
export async function updateOrganisation(
  tx: Tx,
  id: OrganisationId,
  patch: Partial<Pick<OrganisationTable, 'name' | 'kind' | 'retiredAt'>>,
) {
  await tx.updateTable('organisation').set(patch).where('id', '=', id).execute()
}

export function forumsIn(db: Db, areaId: AreaId) {
  return db.selectFrom('forum').where('areaId', '=', areaId).where('retiredAt', 'is', null).orderBy('id').selectAll().execute()
}
export function forumById(db: Db, id: ForumId) {
  return db.selectFrom('forum').where('id', '=', id).selectAll().executeTakeFirst()
}
/** Also when it was retired. */
export function forumNamed(db: Db, areaId: AreaId, name: string) {
  return db.selectFrom('forum').where('areaId', '=', areaId).where('name', '=', name).selectAll().executeTakeFirst()
}
export async function insertForum(tx: Tx, forum: ForumTable) {
  await tx.insertInto('forum').values(forum).execute()
}
export async function updateForum(tx: Tx, id: ForumId, patch: Partial<Pick<ForumTable, 'name' | 'kind' | 'about' | 'retiredAt'>>) {
  await tx.updateTable('forum').set(patch).where('id', '=', id).execute()
}

/** Where to turn for help, in the area's own order. */
export function helpContactsIn(db: Db, areaId: AreaId) {
  return db
    .selectFrom('helpContact')
    .where('areaId', '=', areaId)
    .where('retiredAt', 'is', null)
    .orderBy('rank')
    .orderBy('id')
    .selectAll()
    .execute()
}
export async function insertHelpContact(tx: Tx, contact: HelpContactTable) {
  await tx.insertInto('helpContact').values(contact).execute()
}
export async function updateHelpContact(tx: Tx, id: HelpContactTable['id'], patch: Partial<Omit<HelpContactTable, 'id' | 'areaId'>>) {
  await tx.updateTable('helpContact').set(patch).where('id', '=', id).execute()
}
