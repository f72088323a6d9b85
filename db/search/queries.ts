import { type RawBuilder, sql } from 'kysely'
import type { AreaId, ContributionId } from '#app/contract/ids.ts'
import type { Db, Tx } from '../database.ts'
import type { ContributionTable } from '../feedback/schema.ts'
import { insertMany } from '../insert-many.ts'
import { isPostgres } from '../portable.ts'
import type { SearchDocumentTable } from './schema.ts'
import { queryTerms, searchTerms } from './terms.ts'

/** What can be searched for in words that somebody shows. */
export const searchDocumentOf = (
  { id, areaId, saidAt }: Pick<ContributionTable, 'id' | 'areaId' | 'saidAt'>,
  words: string,
): SearchDocumentTable => ({ contributionId: id, areaId, saidAt, terms: searchTerms(words).join(' ') })

/** Makes the public words of contributions findable, in the place of what was there. */
export async function putSearchDocuments(tx: Tx, documents: SearchDocumentTable[]) {
  await insertMany(tx, 'searchDocument', documents, 'on conflict ("contributionId") do update set "terms" = excluded."terms"')
}

/** From now on nobody finds these words, nor counts them. */
export async function removeSearchDocument(tx: Tx, contributionId: ContributionId) {
  await tx.deleteFrom('searchDocument').where('contributionId', '=', contributionId).execute()
}

/**
 * A subquery of the contributions of an area whose public words hold every term that a person typed; undefined when nothing
 * that can be looked for was typed. Terms are letters and digits only, so neither engine reads an operator in them.
 */
export function matching(db: Db, areaId: AreaId, typed: string): RawBuilder<{ contributionId: ContributionId }> | undefined {
  const documents = documentsMatching(db, areaId, typed)
  return documents && sql`(select "d"."contributionId" from ${documents})`
}

/** How many they are, counted no further than `most`. */
export async function countMatching(db: Db, areaId: AreaId, typed: string, most: number): Promise<number> {
  const documents = documentsMatching(db, areaId, typed)
  if (!documents) return 0
  const { rows } = await sql<{
    count: number
  }>`select count(*) as "count" from (select 1 as "one" from ${documents} limit ${most}) as "some"`.execute(db)
  return Number(rows[0]?.count ?? 0)
}

/** The newest of them with all their terms, at most `limit`. Ties are parted by id. */
export async function newestMatching(db: Db, areaId: AreaId, typed: string, limit: number): Promise<Match[]> {
  const documents = documentsMatching(db, areaId, typed)
  if (!documents) return []
  const newest = sql`order by "d"."saidAt" desc, "d"."contributionId" desc limit ${limit}`
  return (await sql<Match>`select "d"."contributionId" as "id", "d"."terms" from ${documents} ${newest}`.execute(db)).rows
}
/** Something found, with the terms by which its fit can be judged. */
export interface Match {
  id: ContributionId
  terms: string
}

function documentsMatching(db: Db, areaId: AreaId, typed: string): RawBuilder<unknown> | undefined {
  const { all, prefix } = queryTerms(typed)
  if (all.length === 0 && !prefix) return undefined
  if (isPostgres(db)) {
    const query = [...all, ...(prefix ? [`${prefix}:*`] : [])].join(' & ')
    return sql`"searchDocument" as "d" where "d"."areaId" = ${areaId} and "d"."vector" @@ to_tsquery('simple', ${query})`
  }
  const query = [...all.map((term) => `"${term}"`), ...(prefix ? [`"${prefix}"*`] : [])].join(' AND ')
  return sql`"searchTerms" join "searchDocument" as "d" on "d"."number" = "searchTerms".rowid where "searchTerms" match ${query} and "d"."areaId" = ${areaId}`
}
