import type { AreaId, Day, OrganisationId } from '#app/contract/ids.ts'
import type { Db, Tx } from '../database.ts'
import type { FigureTable } from './schema.ts'

const AT_ONCE = 200

/** Adds to running totals, in key order so that two changes never wait for each other in a circle. */
export async function addFigures(tx: Tx, deltas: FigureTable[]) {
  const sorted = [...deltas].filter(({ value }) => value !== 0).sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
  for (let from = 0; from < sorted.length; from += AT_ONCE)
    await tx
      .insertInto('figure')
      .values(sorted.slice(from, from + AT_ONCE))
      .onConflict((conflict) =>
        conflict
          .columns(['areaId', 'subject', 'bucket'])
          .doUpdateSet((eb) => ({ value: eb('figure.value', '+', eb.ref('excluded.value')) })),
      )
      .execute()
}

/** The buckets of a subject with their totals, in the order of the buckets; empty ones are left out. */
export function figuresOf(db: Db, areaId: AreaId, subject: string) {
  return db
    .selectFrom('figure')
    .where('areaId', '=', areaId)
    .where('subject', '=', subject)
    .where('value', '!=', 0)
    .orderBy('bucket')
    .select(['bucket', 'value'])
    .execute()
}

/** The total of every subject of an area. */
export async function totalsOf(db: Db, areaId: AreaId): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('figure')
    .where('areaId', '=', areaId)
    .groupBy('subject')
    .select(['subject', (eb) => eb.fn.sum<number>('value').as('total')])
    .execute()
  return new Map(rows.map(({ subject, total }) => [subject, Number(total)]))
}

const WAITING = 'waiting:'
/** The subject under which beginnings of threads are counted that wait for an answer of an organisation, or of nobody in particular. */
export const waitingAt = (organisationId: OrganisationId | null) => `${WAITING}${organisationId ?? ''}`

/** How many public beginnings of threads that were said before a day wait for an answer, by the organisation to which they were passed. */
export async function waitingSince(db: Db, areaId: AreaId, before: Day): Promise<Map<OrganisationId | null, number>> {
  const rows = await db
    .selectFrom('figure')
    .where('areaId', '=', areaId)
    .where('subject', '>=', WAITING)
    .where('subject', '<', `${WAITING}~`)
    .where('bucket', '<', before)
    .groupBy('subject')
    .select(['subject', (eb) => eb.fn.sum<number>('value').as('total')])
    .execute()
  const counts = rows.map(
    ({ subject, total }) => [(subject.slice(WAITING.length) || null) as OrganisationId | null, Number(total)] as const,
  )
  return new Map(counts.filter(([, count]) => count > 0))
}

export function allFigures(db: Db, areaId: AreaId) {
  return db.selectFrom('figure').where('areaId', '=', areaId).selectAll().execute()
}

/** Puts recounted totals in the place of the running ones. */
export async function replaceFigures(tx: Tx, areaId: AreaId, figures: FigureTable[]) {
  await tx.deleteFrom('figure').where('areaId', '=', areaId).execute()
  await addFigures(tx, figures)
}

const keyOf = ({ areaId, subject, bucket }: FigureTable) => `${areaId}|${subject}|${bucket}`
