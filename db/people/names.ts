import type { AreaId, ForumId, OrganisationId } from '#app/contract/ids.ts'
import { passedToName } from '#app/contract/people.ts'
import type { Db } from '../database.ts'

/** The names of these forums and organisations, also of those that are no longer there, by id. */
export async function namesOf(db: Db, ids: (ForumId | OrganisationId | null)[]): Promise<Map<string, string>> {
  const forums = ids.filter((id): id is ForumId => id?.startsWith('forum_') ?? false)
  const organisations = ids.filter((id): id is OrganisationId => id?.startsWith('organisation_') ?? false)
  const rows = [
    ...(forums.length > 0 ? await db.selectFrom('forum').where('id', 'in', forums).select(['id', 'name']).execute() : []),
    ...(organisations.length > 0
      ? await db.selectFrom('organisation').where('id', 'in', organisations).select(['id', 'name']).execute()
      : []),
  ]
  return new Map<string, string>(rows.map(({ id, name }) => [id, name]))
}

/** Under which names everybody reads to whom words were passed, by the id of the organisation. */
export async function passedToNames(db: Db, areaId: AreaId): Promise<Map<string, string>> {
  const rows = await db.selectFrom('organisation').where('areaId', '=', areaId).select(['id', 'name', 'kind']).execute()
  return new Map(rows.map((row) => [row.id, passedToName(row)]))
}

/** The area by the first word of an address, with what a public page needs of it. */
export function readingArea(db: Db, slug: string) {
  return db.selectFrom('area').where('slug', '=', slug).select(['id', 'slug', 'readWithinDays', 'answerWithinDays']).executeTakeFirst()
}
export type ReadingArea = { id: AreaId; slug: string; readWithinDays: number; answerWithinDays: number }
