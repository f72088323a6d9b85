import type { AreaId, ContributionId, ThemeId } from '#app/contract/ids.ts'
import type { Db, Tx } from '../database.ts'
import { insertMany } from '../insert-many.ts'
import type { TagTable, ThemeTable } from './schema.ts'

/** The themes of an area's codebook that are in use, in their order. */
export function themesIn(db: Db, areaId: AreaId) {
  return db
    .selectFrom('theme')
    .where('areaId', '=', areaId)
    .where('retiredAt', 'is', null)
    .orderBy('rank')
    .orderBy('id')
    .selectAll()
    .execute()
}
/** Also those that were merged or retired. */
export function allThemesIn(db: Db, areaId: AreaId) {
  return db.selectFrom('theme').where('areaId', '=', areaId).orderBy('rank').orderBy('id').selectAll().execute()
}
export function themeBySlug(db: Db, areaId: AreaId, slug: string) {
  return db.selectFrom('theme').where('areaId', '=', areaId).where('slug', '=', slug).selectAll().executeTakeFirst()
}
export function themeById(db: Db, id: ThemeId) {
  return db.selectFrom('theme').where('id', '=', id).selectAll().executeTakeFirst()
}
export async function insertThemes(tx: Tx, themes: ThemeTable[]) {
  if (themes.length > 0) await tx.insertInto('theme').values(themes).execute()
}
export async function updateTheme(tx: Tx, id: ThemeId, patch: Partial<Omit<ThemeTable, 'id' | 'areaId'>>) {
  await tx.updateTable('theme').set(patch).where('id', '=', id).execute()
}

export async function insertTags(tx: Tx, tags: TagTable[]) {
  await insertMany(tx, 'tag', tags)
}
export async function deleteTags(tx: Tx, contributionId: ContributionId) {
  await tx.deleteFrom('tag').where('contributionId', '=', contributionId).execute()
}
export async function showTags(tx: Tx, contributionId: ContributionId, shown: 0 | 1) {
  await tx.updateTable('tag').set({ shown }).where('contributionId', '=', contributionId).execute()
}
/** The themes of each of these contributions, in the order of the codebook. */
export function tagsOf(db: Db, contributionIds: ContributionId[]) {
  return db
    .selectFrom('tag')
    .innerJoin('theme', 'theme.id', 'tag.themeId')
    .where('tag.contributionId', 'in', contributionIds)
    .orderBy('theme.rank')
    .orderBy('theme.id')
    .select(['tag.contributionId', 'tag.themeId', 'theme.slug', 'theme.title'])
    .execute()
}
/** The themes of a contribution with when they were set and at which desk or door, in the order of the codebook. */
export function taggingsOf(db: Db, contributionId: ContributionId) {
  return db
    .selectFrom('tag')
    .innerJoin('theme', 'theme.id', 'tag.themeId')
    .where('tag.contributionId', '=', contributionId)
    .orderBy('theme.rank')
    .orderBy('theme.id')
    .select(['theme.slug', 'theme.title', 'tag.by', 'tag.taggedAt'])
    .execute()
}
/** Every contribution under a theme, a page at a time by id, for merging. */
export function taggedWith(db: Db, themeId: ThemeId, after: ContributionId | '', limit: number) {
  return db
    .selectFrom('tag')
    .where('themeId', '=', themeId)
    .where('contributionId', '>', after as ContributionId)
    .orderBy('contributionId')
    .limit(limit)
    .select('contributionId')
    .execute()
}
/** Merged themes that still have tags: the merge stopped half way, or somebody brought one back. */
export function mergedThemesWithTags(db: Db) {
  return db
    .selectFrom('theme')
    .where('mergedIntoId', 'is not', null)
    .where((eb) => eb.exists(eb.selectFrom('tag').whereRef('tag.themeId', '=', 'theme.id').select('tag.themeId')))
    .orderBy('id')
    .selectAll()
    .execute()
}
/** Whatever was merged into a theme belongs to the one that this theme has become part of. */
export async function repointMerged(tx: Tx, from: ThemeId, into: ThemeId) {
  await tx.updateTable('theme').set({ mergedIntoId: into }).where('mergedIntoId', '=', from).execute()
}
