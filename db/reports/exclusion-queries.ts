import { sql } from 'kysely'
import type { LocalOfferHead } from '#app/contract/feedback.ts'
import type { AreaId, ContributionId, Day, ExclusionId, Moment } from '#app/contract/ids.ts'
import type { ExclusionReason } from '#app/contract/reports.ts'
import type { Db, Tx } from '../database.ts'
import { isPostgres } from '../portable.ts'
import type { ExclusionTable } from './schema.ts'

/** Comments on the local offer that are declined, the newest first, with the latest decision to leave each out of the report. */
export async function declinedOnLocalOffer(db: Db, areaId: AreaId, limit: number) {
  const rows = await db
    .selectFrom('contribution')
    .where('areaId', '=', areaId)
    .where('localOfferHead', 'is not', null)
    .where('declinedAt', 'is not', null)
    .where('escalatedAt', 'is', null)
    .orderBy('saidAt', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .select(['id', 'ref', 'localOfferHead', 'saidAt', 'reason'])
    .execute()
  const exclusions = await latestExclusions(
    db,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => ({ ...row, head: row.localOfferHead as LocalOfferHead, exclusion: exclusions.get(row.id) }))
}

/** The latest decision on each of these. */
export async function latestExclusions(db: Db, ids: ContributionId[]): Promise<Map<ContributionId, ExclusionTable>> {
  if (ids.length === 0) return new Map()
  const rows = await db.selectFrom('exclusion').where('contributionId', 'in', ids).orderBy('decidedAt').orderBy('id').selectAll().execute()
  return new Map(rows.map((row) => [row.contributionId, row]))
}

/** A decision that is about to change: others that want to change it wait. */
export function exclusionToChange(tx: Tx, areaId: AreaId, id: ExclusionId) {
  return tx
    .selectFrom('exclusion')
    .where('id', '=', id)
    .where('areaId', '=', areaId)
    .selectAll()
    .$if(isPostgres(tx), (query) => query.forUpdate())
    .executeTakeFirst()
}
export async function insertExclusion(tx: Tx, exclusion: ExclusionTable) {
  await tx.insertInto('exclusion').values(exclusion).execute()
}
export async function updateExclusion(
  tx: Tx,
  id: ExclusionId,
  patch: Pick<ExclusionTable, 'reviewedBy' | 'reviewedAs' | 'reviewedAt' | 'agreed'>,
) {
  await tx.updateTable('exclusion').set(patch).where('id', '=', id).execute()
}

/** Decisions on comments of a time that are still declined, by reason; the first moment counts, the last does not. */
export function exclusionsBetween(
  db: Db,
  areaId: AreaId,
  from: Moment,
  until: Moment,
): Promise<{ reason: ExclusionReason; decidedAs: string; reviewedAs: string; agreed: 0 | 1 | null }[]> {
  return db
    .selectFrom('exclusion')
    .innerJoin('contribution', 'contribution.id', 'exclusion.contributionId')
    .where('exclusion.areaId', '=', areaId)
    .where('contribution.saidAt', '>=', from)
    .where('contribution.saidAt', '<', until)
    .where('contribution.declinedAt', 'is not', null)
    .orderBy('exclusion.decidedAt')
    .orderBy('exclusion.id')
    .select(['exclusion.reason', 'exclusion.decidedAs', 'exclusion.reviewedAs', 'exclusion.agreed'])
    .execute()
}

/** Public comments on the local offer of a time, the earliest first, with the number of the version that is shown. */
export function commentsBetween(db: Db, areaId: AreaId, from: Moment, until: Moment, limit: number) {
  return quotes(db)
    .where('contribution.areaId', '=', areaId)
    .where('contribution.localOfferHead', 'is not', null)
    .where('contribution.saidAt', '>=', from)
    .where('contribution.saidAt', '<', until)
    .orderBy('contribution.saidAt')
    .orderBy('contribution.ref')
    .limit(limit)
    .execute()
}

/** Public worries of families about a plan since a day: said behind its actions or on their themes; the newest first. */
export function worriesAbout(db: Db, areaId: AreaId, plan: string, since: Day, limit: number) {
  return quotes(db)
    .where('contribution.areaId', '=', areaId)
    .where('contribution.kind', '=', 'concern')
    .where('contribution.saidAt', '>=', `${since}T00:00:00.000Z` as Moment)
    .where(
      sql<boolean>`(
        exists (select 1 from "actionSaid" join "action" on "action"."id" = "actionSaid"."actionId"
          where "actionSaid"."contributionId" = "contribution"."id" and "action"."planId" = ${plan} and "action"."publishedAt" is not null)
        or exists (select 1 from "tag" join "priorityTheme" on "priorityTheme"."themeId" = "tag"."themeId"
          join "priority" on "priority"."id" = "priorityTheme"."priorityId"
          where "tag"."contributionId" = "contribution"."id" and "priority"."planId" = ${plan}))`,
    )
    .orderBy('contribution.saidAt', 'desc')
    .orderBy('contribution.ref', 'desc')
    .limit(limit)
    .execute()
}

/** Public contributions by reference, with the version that is shown. */
export async function quotesByRef(db: Db, areaId: AreaId, refs: string[]) {
  if (refs.length === 0) return []
  return quotes(db)
    .where('contribution.areaId', '=', areaId)
    .where('contribution.ref', 'in', refs as `CT-${string}`[])
    .orderBy('contribution.ref')
    .execute()
}
export type QuotedRow = Awaited<ReturnType<typeof quotesByRef>>[number]

const quotes = (db: Db) =>
  db
    .selectFrom('contribution')
    .innerJoin('contributionVersion', 'contributionVersion.id', 'contribution.currentVersionId')
    .where('contribution.publishedAt', 'is not', null)
    .where('contribution.voice', '!=', 'official')
    .where('contributionVersion.kind', '!=', 'original')
    .select([
      'contribution.id',
      'contribution.ref',
      'contribution.kind',
      'contribution.status',
      'contribution.voice',
      'contribution.channel',
      'contribution.onBehalf',
      'contribution.forumId',
      'contribution.organisationId',
      'contribution.spokenAs',
      'contribution.language',
      'contribution.localOfferHead',
      'contribution.saidAt',
      'contributionVersion.number as version',
    ])

/** The public words of these contributions: every version that is still readable, and which is shown now. Those that are not public are left out. */
export async function publicVersions(db: Db, areaId: AreaId, refs: string[]) {
  if (refs.length === 0) return []
  return db
    .selectFrom('contribution')
    .innerJoin('contributionVersion', 'contributionVersion.contributionId', 'contribution.id')
    .where('contribution.areaId', '=', areaId)
    .where('contribution.ref', 'in', refs as `CT-${string}`[])
    .where('contribution.publishedAt', 'is not', null)
    .where('contributionVersion.kind', '!=', 'original')
    .where('contributionVersion.words', 'is not', null)
    .orderBy('contribution.ref')
    .orderBy('contributionVersion.number')
    .select([
      'contribution.ref',
      'contribution.currentVersionId',
      'contributionVersion.id',
      'contributionVersion.number',
      'contributionVersion.words',
    ])
    .execute()
}
/** Which of these answers do not stand any more. */
export async function hiddenAmong(db: Db, areaId: AreaId, refs: string[]): Promise<string[]> {
  if (refs.length === 0) return []
  const rows = await db
    .selectFrom('response')
    .where('areaId', '=', areaId)
    .where('ref', 'in', refs)
    .where('hiddenAt', 'is not', null)
    .orderBy('ref')
    .select('ref')
    .execute()
  return rows.map(({ ref }) => ref)
}

/** How many mails with such a beginning of their key were put into the outbox, and how many have gone. */
export async function mailsOf(db: Db, onceKeyStart: string): Promise<{ told: number; gone: number }> {
  const row = await db
    .selectFrom('outbox')
    .where('onceKey', '>=', onceKeyStart)
    .where('onceKey', '<', `${onceKeyStart}\u{10FFFF}`)
    .select((eb) => [eb.fn.countAll<number>().as('told'), eb.fn.count<number>('sentAt').as('gone')])
    .executeTakeFirstOrThrow()
  return { told: Number(row.told), gone: Number(row.gone) }
}
