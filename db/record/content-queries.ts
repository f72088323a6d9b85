import type { ContributionId } from '#app/contract/ids.ts'
import type { Db } from '../database.ts'

/** A row that commits to a content, with the salt of that, unless it was destroyed. */
export interface CommittedRow {
  place: string
  position: number
  about: string
  commitment: string
  salt: string | null
}

/** The rows about these things that commit to a content, in order of their places. */
export function committedAbout(db: Db, abouts: string[]): Promise<CommittedRow[]> {
  return committed(db).where('record.about', 'in', abouts).orderBy('record.place').orderBy('record.position').execute()
}

/** How many rows commit to a content, and for how many of them the salt is kept; how many salts there are at all, and how many rows wait. */
export async function countsBesideTheRecord(db: Db) {
  const { rows, salted } = await db
    .selectFrom('record')
    .leftJoin('recordSalt as salt', (join) => join.onRef('salt.place', '=', 'record.place').onRef('salt.position', '=', 'record.position'))
    .where('record.commitment', '!=', '')
    .select((eb) => [eb.fn.countAll<number>().as('rows'), eb.fn.count<number>('salt.salt').as('salted')])
    .executeTakeFirstOrThrow()
  const count = async (table: 'recordSalt' | 'recordUnsealed') => {
    const { all } = await db
      .selectFrom(table)
      .select((eb) => eb.fn.countAll<number>().as('all'))
      .executeTakeFirstOrThrow()
    return Number(all)
  }
  return { committed: Number(rows), salted: Number(salted), salts: await count('recordSalt'), waiting: await count('recordUnsealed') }
}

/** The next contributions by id. */
export function contributionsAfter(db: Db, after: string, limit: number) {
  return db
    .selectFrom('contribution')
    .where('id', '>', after as ContributionId)
    .orderBy('id')
    .limit(limit)
    .select(['id', 'areaId', 'ref'])
    .execute()
}
/** All that is kept of the words of these contributions. */
export function versionsOfAll(db: Db, ids: ContributionId[]) {
  return db
    .selectFrom('contributionVersion')
    .where('contributionId', 'in', ids)
    .orderBy('contributionId')
    .orderBy('number')
    .selectAll()
    .execute()
}

function committed(db: Db) {
  return db
    .selectFrom('record')
    .leftJoin('recordSalt as salt', (join) => join.onRef('salt.place', '=', 'record.place').onRef('salt.position', '=', 'record.position'))
    .where('record.commitment', '!=', '')
    .select(['record.place', 'record.position', 'record.about', 'record.commitment', 'salt.salt'])
}
