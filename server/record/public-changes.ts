import type { ContributionId } from '#app/contract/ids.ts'
import type { Place } from '#app/contract/record.ts'
import type { Db } from '#db/database.ts'
import { contributionById } from '#db/feedback/queries.ts'
import { recordedSince } from '#db/record/queries.ts'
import type { RecordTable } from '#db/record/schema.ts'

const READ_AT_ONCE = 200

/**
 * Whether what happened in a thread changed what everybody can read there: something became public, was taken from public, has other
 * public words, or is public and was answered. Steps of the desk that only colleagues see are none of it.
 */
export async function changesPublic(db: Db, { name, facts, about }: Pick<RecordTable, 'name' | 'facts' | 'about'>): Promise<boolean> {
  if (name === 'moderation.published') return true
  if (name.startsWith('impact.')) return Boolean((await contributionById(db, about as ContributionId))?.publishedAt)
  const { from, to, step } = JSON.parse(facts) as { from?: unknown; to?: unknown; step?: unknown }
  return from === 'public' || to === 'public' || (name === 'moderation.undone' && from === to && step === 'published')
}

/** Whether anything public changed in a place after a position. After very much has happened, it is said that it did. */
export async function publicChangeSince(db: Db, place: Place, position: number): Promise<boolean> {
  const rows = await recordedSince(db, place, position, READ_AT_ONCE)
  if (rows.length === READ_AT_ONCE) return true
  for (const row of rows) if (await changesPublic(db, row)) return true
  return false
}
