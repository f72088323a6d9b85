import type { Actor } from '#app/contract/actor.ts'
import type { Moment } from '#app/contract/ids.ts'
import { parse } from '#app/contract/parse.ts'
import type { EventName } from '#app/contract/record.ts'
import { FeltForm, TellForm } from '#app/contract/trace.ts'
import type { Tx } from '#db/database.ts'
import { addStillHappening, putFelt, themesOf } from '#db/feedback/queries.ts'
import type { ContributionTable } from '#db/feedback/schema.ts'
import { responsesTo } from '#db/impact/queries.ts'
import { cancelOutbox } from '#db/notifications/queries.ts'
import { recordedAbout } from '#db/record/queries.ts'
import { hour, moment, today } from '../clock.ts'
import { feltOnTrace } from '../plan/felt.ts'
import type { Facts } from '../record/recorder.ts'
import { conflict, found, permit } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { ownToChange } from './owned.ts'
import { whyNotFeel, whyNotStillHappening, whyNotWrongBox } from './policy.ts'
import { alter } from './standing.ts'
import { saidOn } from './story.ts'
import { workBehind } from './work-behind.ts'

/** What the author of a contribution can do with it. Every verb refuses not_found to whoever is not. */
export function authorVerbs(tools: Tools) {
  const { change, clock, vault, record } = tools

  /** "It is still happening", at most once a day: it adds weight without telling it all again. Refuses: not_found, conflict. Records: feedback.still_happening. */
  function stillHappening(actor: Actor, ref: unknown): Promise<void> {
    return onOwn(actor, ref, async (tx, row) => {
      await addStillHappening(tx, row.id)
      stopIf(whyNotStillHappening(row, saidOn(await recordedAbout(tx, row.id), today(clock))))
      note(tx, row, 'feedback.still_happening')
    })
  }

  /** "You put it into the wrong box": the desk looks at it again. Refuses: not_found, conflict. Records: feedback.wrong_box. */
  function wrongBox(actor: Actor, ref: unknown): Promise<void> {
    return onOwn(actor, ref, async (tx, row) => {
      stopIf(whyNotWrongBox(row, (await themesOf(tx, row.id)).length))
      await alter(tx, row.id, { patch: { wrongBoxAt: hour(clock) }, at: changedAt(row) })
      note(tx, row, 'feedback.wrong_box')
    })
  }

  /**
   * Says whether they feel a difference where work is said to be done, in an answer or by an action, or an action is under way; they may
   * change their mind. It counts for every action behind which it stands. Refuses: invalid, not_found, conflict. Records: feedback.felt, plan.felt.
   */
  async function feel(actor: Actor, ref: unknown, input: unknown): Promise<void> {
    const { felt } = parse(FeltForm, input)
    return onOwn(actor, ref, async (tx, row) => {
      const work = await workBehind(tx, row.id)
      const latest = (await responsesTo(tx, row.id))[0]?.kind
      stopIf(whyNotFeel(row, latest, work))
      await putFelt(tx, { contributionId: row.id, answer: felt, at: hour(clock) })
      const isSaidDone = latest === 'did' || work === 'done'
      const patch = isSaidDone ? ({ status: felt === 'yes' ? 'done_felt' : 'done_not_felt' } as const) : {}
      await alter(tx, row.id, { patch, at: changedAt(row) })
      note(tx, row, 'feedback.felt', { answer: felt })
      await feltOnTrace(tools, tx, row.id, felt)
    })
  }

  /** Changes how its author is told: by e-mail, where their account is, or not at all. Refuses: invalid, not_found, forbidden. */
  async function tellMe(actor: Actor, ref: unknown, input: unknown): Promise<void> {
    const form = parse(TellForm, input)
    return onOwn(actor, ref, async (tx, { id, areaId }) => {
      if (form.how === 'email') return void (await vault.put(tx, areaId, 'tell', id, { email: form.tell }))
      if (form.how === 'account') {
        permit(actor.accountId ? undefined : 'Sign in first, or leave an e-mail address.')
        return void (await vault.put(tx, areaId, 'tell', id, { accountId: actor.accountId }))
      }
      await vault.remove(tx, 'tell', id)
      await cancelOutbox(tx, { vaultKey: vault.nameOf('tell', id) }, moment(clock))
    })
  }

  const onOwn = (actor: Actor, ref: unknown, work: (tx: Tx, row: ContributionTable) => Promise<void>): Promise<void> =>
    change(async (tx) => work(tx, found(await ownToChange(tools, tx, actor, ref), 'page')))

  /** To the hour, as all that families do, and never before the last change. */
  const changedAt = (row: ContributionTable): Moment => (hour(clock) > row.changedAt ? hour(clock) : row.changedAt)

  function note(tx: Tx, { id, rootId, areaId, pseudonym }: ContributionTable, name: EventName, facts: Facts = {}) {
    record(tx, { name, place: `at:${rootId}`, areaId, about: id, actor: `family:${pseudonym}`, facts })
  }

  return { stillHappening, wrongBox, feel, tellMe }
}

const stopIf = (whyNot: string | undefined) => whyNot && conflict(whyNot)
