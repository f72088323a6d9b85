import type { Actor } from '#app/contract/actor.ts'
import type { State } from '#app/contract/feedback.ts'
import { type AccountId, type ContributionId, type Day, type Ref, refOf } from '#app/contract/ids.ts'
import type { Db, Tx } from '#db/database.ts'
import { contributionByRef } from '#db/feedback/queries.ts'
import { contributionsWritten, type WrittenRow } from '#db/people/wrote-queries.ts'
import { dayOf } from '../clock.ts'
import { stateOf } from '../feedback/state.ts'
import { found } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { signedIn } from './policy.ts'

/** Something that the holder of an account wrote, as they alone see it. */
export interface OwnWords {
  ref: Ref
  area: { slug: string; name: string }
  day: Day
  state: State | 'taken_back' | 'with_safeguarding'
  /** As they were written; empty when they were taken back. */
  words: string
  language: string
  /** Where everybody can read it; undefined when nobody else can. */
  href: string | undefined
  answered: boolean
  /** Whether mails tell of news. */
  followed: boolean
}

/** What somebody wrote with their account. Only the vault knows that they did. */
export function ownWords({ db, change, vault }: Pick<Tools, 'db' | 'change' | 'vault'>) {
  const follows = async (reading: Db, { id, areaId }: Pick<WrittenRow, 'id' | 'areaId'>, accountId: AccountId) =>
    (await vault.get<{ accountId?: AccountId }>(reading, areaId, 'tell', id))?.accountId === accountId

  /** Everything that an account wrote, last said first. */
  async function written(accountId: AccountId): Promise<OwnWords[]> {
    const ids = await vault.list<ContributionId>(db, 'accounts', 'wrote', accountId)
    const rows = ids.length > 0 ? await contributionsWritten(db, ids) : []
    return Promise.all(rows.map((row) => viewOf(row, accountId)))
  }

  const viewOf = async (row: WrittenRow, accountId: AccountId): Promise<OwnWords> => ({
    ref: row.ref,
    area: { slug: row.areaSlug, name: row.areaName },
    day: dayOf(row.saidAt),
    state: row.takenBackAt ? 'taken_back' : row.escalatedAt && !row.publishedAt ? 'with_safeguarding' : stateOf(row),
    words: row.sealed && !row.erasedAt ? await vault.openWords(db, row.areaId, row.sealed, row.versionId) : '',
    language: row.language,
    href: row.publishedAt ? hrefOf(row) : undefined,
    answered: row.answeredAt !== null,
    followed: await follows(db, row, accountId),
  })

  /** No more mails about something that one wrote. Refuses: forbidden, not_found. */
  async function tellMeNoMore(actor: Actor, ref: unknown): Promise<void> {
    const accountId = signedIn(actor)
    await change(async (tx) => {
      const row = found(await contributionByRef(tx, refOf(ref)), 'message')
      found((await follows(tx, row, accountId)) || undefined, 'message')
      await vault.remove(tx, 'tell', row.id)
    })
  }

  /** Cuts every tie between an account and what was written with it. The words stay. */
  async function untie(tx: Tx, accountId: AccountId) {
    const ids = await vault.list<ContributionId>(tx, 'accounts', 'wrote', accountId)
    for (const row of ids.length > 0 ? await contributionsWritten(tx, ids) : [])
      if (await follows(tx, row, accountId)) await vault.remove(tx, 'tell', row.id)
    await vault.dropList(tx, 'accounts', 'wrote', accountId)
  }

  return { written, tellMeNoMore, untie }
}
export type OwnWordsBook = ReturnType<typeof ownWords>

const hrefOf = ({ areaSlug, rootRef, ref }: WrittenRow) => `/${areaSlug}/feedback/${rootRef}${rootRef === ref ? '' : `#${ref}`}`
