import type { ThreadRowView } from '#app/contract/threads.ts'
import type { Db } from '#db/database.ts'
import { beginningsOf, type ListedRow } from '#db/feedback/lists.ts'
import { namesOf } from '#db/people/names.ts'
import { tagsOf } from '#db/themes/queries.ts'
import { dayOf } from '../clock.ts'
import { EXCERPT_READS_CHARS, excerptOf } from './excerpt.ts'
import { speakerInWords } from './speaker.ts'

/** Rows of a list as everybody sees them, in the order in which they came. */
export async function threadRows(db: Db, rows: ListedRow[]): Promise<ThreadRowView[]> {
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  const beginnings = await beginningsOf(db, ids, EXCERPT_READS_CHARS)
  const tags = await tagsOf(db, ids)
  const names = await namesOf(
    db,
    rows.flatMap(({ forumId, organisationId }) => [forumId, organisationId]),
  )
  return rows.map((row) => ({
    ref: row.ref,
    kind: row.kind,
    status: row.status,
    excerpt: excerptOf(beginnings.get(row.id) ?? ''),
    language: row.language,
    by: speakerInWords(row, names),
    saidOn: dayOf(row.saidAt),
    replies: row.replies,
    meToos: row.meToos,
    themes: tags.filter(({ contributionId }) => contributionId === row.id).map(({ slug, title }) => ({ slug, title })),
    isReply: row.parentId !== null,
  }))
}
