import type { Actor } from '#app/contract/actor.ts'
import type { ContributionId } from '#app/contract/ids.ts'
import type { SpokenView } from '#app/contract/thread.ts'
import { meToosBy, type ThreadRow, withEarlierWords } from '#db/feedback/thread-queries.ts'
import { answersToAny } from '#db/impact/lists.ts'
import { namesOf } from '#db/people/names.ts'
import { dayOf } from '../clock.ts'
import type { Tools } from '../tools.ts'
import type { DrawWords } from './drawn-words.ts'
import { supporterKeyOf } from './me-too.ts'
import { whyNotMeToo, whyNotReply } from './policy.ts'
import { speakerInWords, speakerOf } from './speaker.ts'

/** The words that a family sent and the first that were shown; from the third version on something was changed. */
const FIRST_SHOWN = 2

/** Draws what was said in public, for whoever looks. Everything that is needed for all rows is asked for once. */
export async function voicesFor(tools: Tools, actor: Actor, rows: ThreadRow[], draw: DrawWords) {
  const { db } = tools
  const shown = rows.filter(({ publishedAt }) => publishedAt !== null)
  const ids = shown.map(({ id }) => id)
  const names = await namesOf(
    db,
    shown.flatMap(({ forumId, organisationId }) => [forumId, organisationId]),
  )
  const maybeChanged = shown.filter(({ versionNumber }) => (versionNumber ?? 0) > FIRST_SHOWN).map(({ id }) => id)
  const changed = await withEarlierWords(db, maybeChanged)
  const agreed = await agreedBy(tools, actor, ids)
  const answers = ids.length > 0 ? await answersToAny(db, ids) : []

  const spoken = (row: ThreadRow): SpokenView => ({
    ref: row.ref,
    speaker: speakerOf(row),
    by: speakerInWords(row, names),
    saidOn: dayOf(row.saidAt),
    html: row.words !== null && row.currentVersionId ? draw(row.currentVersionId, row.words) : '',
    language: row.language,
    meToos: row.meToos,
    meTooSaid: agreed.has(row.id),
    changed: changed.has(row.id),
    may: { reply: !whyNotReply(row, false), meToo: !whyNotMeToo(row) },
  })
  /** The answers of services to one of them, the newest first. */
  const answersTo = (id: ContributionId) => answers.filter(({ contributionId }) => contributionId === id)
  return { spoken, answersTo }
}
export type Voices = Awaited<ReturnType<typeof voicesFor>>

/** Of whoever is signed in. Without an account a page is the same for everybody, so that it can be kept. */
function agreedBy(tools: Tools, actor: Actor, ids: ContributionId[]): Promise<Set<ContributionId>> {
  if (!actor.accountId) return Promise.resolve(new Set())
  return meToosBy(tools.db, new Map(ids.map((id) => [supporterKeyOf(tools, actor, id)!, id])))
}
