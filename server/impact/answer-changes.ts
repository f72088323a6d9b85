import type { Actor } from '#app/contract/actor.ts'
import { ChangeAnswerForm, HideAnswerForm } from '#app/contract/answer-form.ts'
import { answerRefOf, type ResponseId } from '#app/contract/ids.ts'
import { parse } from '#app/contract/parse.ts'
import type { EventName } from '#app/contract/record.ts'
import type { Tx } from '#db/database.ts'
import type { ContributionTable } from '#db/feedback/schema.ts'
import { answerRefTaken, contributionsOfAnswer, insertEarlierAnswer } from '#db/impact/answer-queries.ts'
import { responseAtDesk, responseByRef, responsesTo, responseToChange, updateResponse } from '#db/impact/queries.ts'
import type { ResponseTable } from '#db/impact/schema.ts'
import { cancelOutboxOf } from '#db/notifications/queries.ts'
import { areaBySlug } from '#db/people/area-queries.ts'
import { leaveOutTheRest, releaseOf, releaseToChange } from '#db/reports/release-queries.ts'
import { moment, newId, today } from '../clock.ts'
import { alter } from '../feedback/standing.ts'
import { freeRef } from '../free-ref.ts'
import { tellAuthor } from '../moderation/tell.ts'
import { linkBehind, namedAction } from '../plan/behind.ts'
import type { Facts } from '../record/recorder.ts'
import { conflict, found, permit } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { answerColumns, daysTo, STATUS_AFTER } from './answer-columns.ts'
import { answerContent } from './answer-content.ts'
import { signature, whyNotInTime } from './answers.ts'
import { answererIn, whyNotAnswer, whyNotChangeAnswer } from './policy.ts'

/** Changing an answer, or taking it back. What it said before stays readable. */
export function answerChanging(tools: Tools) {
  const { db, clock, change, record } = tools

  /**
   * Changes what an answer says; its reference stays, and what it said before stands beside it as an earlier answer. Authors are told.
   * Refuses: invalid, not_found, forbidden, conflict (it waits for its release). Records: impact.answer_changed, for the answer and in each thread.
   */
  async function changeAnswer(actor: Actor, areaSlug: string, ref: unknown, input: unknown): Promise<string> {
    const form = parse(ChangeAnswerForm, input)
    const { answer, role } = await own(actor, areaSlug, ref)
    if (answer.waitsSince) conflict('Nobody has read it yet. Take it back and write it anew.')
    if (form.by !== answer.byDay && form.until !== answer.untilDay) whyNotInTime(form, today(clock))
    const at = moment(clock)
    await change(async (tx) => {
      const before = found(await responseByRef(tx, answer.areaId, answer.ref), 'answer')
      const earlierId = newId('response')
      const action = await namedAction(tx, answer.areaId, form.action)
      const says = { ...answerColumns(form), actionId: action?.id ?? null }
      await updateResponse(tx, before.id, { ...says, ...signature(role), answeredAt: at })
      await insertEarlierAnswer(tx, {
        ...before,
        id: earlierId,
        ref: await freeRef(tx, 'AN', answerRefTaken),
        hiddenAt: at,
        replacedById: before.id,
      })
      const rows = await contributionsOfAnswer(tx, before.id)
      for (const row of rows) {
        await alter(tx, row.id, { patch: { status: STATUS_AFTER[form.kind] }, at })
        happened(tx, 'impact.answer_changed', row, role.id, { answer: before.id, earlier: earlierId, kind: form.kind })
        const wasTold = await cancelOutboxOf(tx, row.id, `${before.id}|`, at)
        const template = wasTold ? 'answer_changed' : 'answered'
        await tellAuthor(tools, tx, row, { template, happening: `${before.id}|${earlierId}` })
      }
      if (action) await linkBehind(tools, tx, action.id, rows, { how: 'answer', actor: role.id })
      const facts = { earlier: earlierId, kind: form.kind }
      record(tx, {
        name: 'impact.answer_changed',
        place: `at:${before.id}`,
        areaId: before.areaId,
        about: before.id,
        actor: role.id,
        facts,
        content: answerContent({ ...before, ...says }),
      })
    })
    return answer.ref
  }

  /**
   * Takes an answer back: nobody sees it any more, and what it answered waits again, or stands as its other answers say. What is left of
   * its release is left out; one that waited for its first step was never seen, and changes nothing else. Refuses: invalid, not_found, forbidden. Records: impact.answer_hidden, for the answer and in each thread.
   */
  async function hideAnswer(actor: Actor, areaSlug: string, ref: unknown, input: unknown): Promise<void> {
    const { reason } = parse(HideAnswerForm, input)
    const { answer, role } = await own(actor, areaSlug, ref)
    const at = moment(clock)
    await change(async (tx) => {
      await leaveOutRelease(tx, answer.id)
      const { waitsSince } = found(await responseToChange(tx, answer.id), 'answer')
      await updateResponse(tx, answer.id, { hiddenAt: at, waitsSince: null })
      for (const row of waitsSince ? [] : await contributionsOfAnswer(tx, answer.id)) {
        await alter(tx, row.id, { patch: await asOthersSay(tx, row), at })
        happened(tx, 'impact.answer_hidden', row, role.id, { answer: answer.id, reason })
        const wasTold = await cancelOutboxOf(tx, row.id, `${answer.id}|`, at)
        if (wasTold) await tellAuthor(tools, tx, row, { template: 'answer_changed', happening: `${answer.id}|hidden` })
      }
      const facts = { reason }
      record(tx, { name: 'impact.answer_hidden', place: `at:${answer.id}`, areaId: answer.areaId, about: answer.id, actor: role.id, facts })
    })
  }

  async function own(actor: Actor, areaSlug: string, refText: unknown) {
    const area = found(await areaBySlug(db, areaSlug), 'area')
    permit(whyNotAnswer(actor, area.id))
    const answer = found(await responseAtDesk(db, area.id, answerRefOf(refText)), 'answer')
    permit(whyNotChangeAnswer(actor, answer))
    return { answer, role: found(answererIn(actor, area.id), 'role') }
  }

  function happened(tx: Tx, name: EventName, row: ContributionTable, actor: string, facts: Facts) {
    record(tx, { name, place: `at:${row.rootId}`, areaId: row.areaId, about: row.id, actor, facts })
  }

  return { changeAnswer, hideAnswer }
}

async function leaveOutRelease(tx: Tx, id: ResponseId) {
  const planned = await releaseOf(tx, id)
  const release = planned && (await releaseToChange(tx, planned.id))
  if (release) await leaveOutTheRest(tx, release.id)
}

/** How a contribution stands by the answers that are left. */
async function asOthersSay(tx: Tx, row: ContributionTable): Promise<Partial<ContributionTable>> {
  const left: ResponseTable[] = await responsesTo(tx, row.id)
  const [latest] = left
  const first = left.at(-1)
  if (!latest || !first) return { answeredAt: null, answerDays: null, status: 'waiting' }
  return { answeredAt: first.answeredAt, answerDays: daysTo(row, first.answeredAt), status: STATUS_AFTER[latest.kind] }
}
