import type { Tx } from '#db/database.ts'
import type { ContributionTable } from '#db/feedback/schema.ts'
import { later } from '../clock.ts'
import { enqueue, type MailTemplate } from '../notifications/outbox.ts'
import type { Facts } from '../record/recorder.ts'
import type { Tools } from '../tools.ts'

/** For so long a step can be undone before anybody is told. */
const UNDO_WINDOW_MS = 10 * 60_000

interface News {
  template: MailTemplate
  /** What happened, by its id: it is told once. */
  happening: string
  facts?: Facts
}

/** Tells whoever wrote this, if they wanted to be told, that there is news. Never the words. */
export async function tellAuthor(
  { vault, clock }: Tools,
  tx: Tx,
  { id, areaId, ref }: ContributionTable,
  { template, happening, facts }: News,
) {
  if ((await vault.get(tx, areaId, 'tell', id)) === undefined) return
  await enqueue(tx, clock, {
    vaultKey: vault.nameOf('tell', id),
    areaId,
    template,
    about: id,
    facts: { ref, ...facts },
    onceKey: `${happening}|${template}|${id}`,
    dueAt: later(clock, UNDO_WINDOW_MS),
  })
}

/** Tells those who follow a thread that something new stands in it. */
export async function tellFollowers(
  { vault, clock }: Tools,
  tx: Tx,
  { id, rootId, areaId }: ContributionTable,
  { template, happening, facts }: News,
) {
  const followers = await vault.list<{ accountId: string | null } | null>(tx, areaId, 'followers', rootId)
  for (const [at, follower] of followers.entries()) {
    if (!follower?.accountId) continue
    await enqueue(tx, clock, {
      vaultKey: vault.nameOf('followers', `${rootId}|${at}`),
      areaId,
      template,
      about: id,
      facts: { ...facts },
      onceKey: `${happening}|${template}|${id}|${at}`,
      dueAt: later(clock, UNDO_WINDOW_MS),
    })
  }
}
