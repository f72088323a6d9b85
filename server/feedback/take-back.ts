import type { Actor } from '#app/contract/actor.ts'
import type { Tx } from '#db/database.ts'
import { eraseVersions } from '#db/feedback/queries.ts'
import type { ContributionTable } from '#db/feedback/schema.ts'
import { isEscalated } from '#db/moderation/escalation-queries.ts'
import { cancelOutbox } from '#db/notifications/queries.ts'
import { destroySalts, recordedAbout } from '#db/record/queries.ts'
import { eraseSafeWords } from '#db/submissions/queries.ts'
import { hour, moment } from '../clock.ts'
import { tellAuthor, tellMeeting } from '../meetings/question-news.ts'
import { conflict, found } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { ownToChange } from './owned.ts'
import { whyNotTakeBack } from './policy.ts'
import { alter } from './standing.ts'
import { NO_STATE, stateOf } from './state.ts'

/** Taking back what one said. */
export function takingBack(tools: Tools) {
  const { change, clock, vault, record } = tools

  /**
   * Takes back what its author said, whatever came of it: the words are destroyed, shown ones and the sealed original, and so are the salts
   * that could prove them; that something was said still counts, as removed. Mails about it are not sent any more. Refuses: not_found,
   * conflict (already done; or somebody may be in danger and nobody has looked yet). Records: feedback.taken_back.
   */
  function takeBack(actor: Actor, ref: unknown): Promise<void> {
    return change(async (tx) => {
      const row = found(await ownToChange(tools, tx, actor, ref), 'page')
      const whyNot = whyNotTakeBack(row, await isEscalated(tx, row.areaId, row.id))
      if (whyNot) conflict(whyNot)
      const at = hour(clock)
      await eraseVersions(tx, row.id)
      await eraseSafeWords(tx, row.id)
      await destroySalts(tx, await recordedAbout(tx, row.id))
      await forgetMails(tx, row)
      const patch = { ...NO_STATE, takenBackAt: at, erasedAt: at, reason: 'taken_back', wrongBoxAt: null }
      const { before, after } = await alter(tx, row.id, { patch, at: at > row.changedAt ? at : row.changedAt })
      record(tx, {
        name: 'feedback.taken_back',
        place: `at:${row.rootId}`,
        areaId: row.areaId,
        about: row.id,
        actor: `family:${row.pseudonym}`,
        facts: { from: stateOf(before.row), to: stateOf(after.row) },
      })
      const tell = row.escalatedAt ? tellAuthor : tellMeeting
      await tell(tools, tx, row.id, `family:${row.pseudonym}`)
    })
  }

  async function forgetMails(tx: Tx, { id }: ContributionTable) {
    const at = moment(clock)
    await vault.remove(tx, 'tell', id)
    await cancelOutbox(tx, { about: id }, at)
    await cancelOutbox(tx, { vaultKey: vault.nameOf('tell', id) }, at)
  }

  return { takeBack }
}
