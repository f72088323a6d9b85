import { type Actor, ROLE_TITLES } from '#app/contract/actor.ts'
import { CloseEscalationForm, NoteForm } from '#app/contract/desk.ts'
import type { EscalationLineView, EscalationView } from '#app/contract/desk-views.ts'
import { type EscalationId, idOf } from '#app/contract/ids.ts'
import { parse } from '#app/contract/parse.ts'
import type { EventName } from '#app/contract/record.ts'
import type { Db, Tx } from '#db/database.ts'
import { contributionById } from '#db/feedback/queries.ts'
import {
  escalationById,
  escalationSteps,
  escalationsIn,
  escalationsToPass,
  insertEscalationStep,
  passEscalation,
  updateEscalation,
} from '#db/moderation/escalation-queries.ts'
import type { EscalationStepTable, EscalationTable } from '#db/moderation/schema.ts'
import { areaBySlug } from '#db/people/area-queries.ts'
import { roleById } from '#db/people/role-queries.ts'
import type { AreaTable } from '#db/people/schema.ts'
import { moment, newId } from '../clock.ts'
import { alter } from '../feedback/standing.ts'
import { NO_STATE, stateOf } from '../feedback/state.ts'
import { tellMeeting } from '../meetings/question-news.ts'
import type { Facts } from '../record/recorder.ts'
import { found, permit } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { stopIf } from './decide.ts'
import { alertLeads } from './escalate.ts'
import { safeguarderOf, whyNotSafeguard, whyNotSeeEscalations } from './policy.ts'
import { originalWords } from './shown-version.ts'

const MOST = 200

/** What the safeguarding lead does, and deputies when the lead does not come in time. Nobody else reads these words. */
export function escalations(tools: Tools) {
  const { db, vault, clock, change, record } = tools

  /** The escalations of an area without their words, open ones first. Refuses: not_found, forbidden. */
  async function list(actor: Actor, areaSlug: string): Promise<EscalationLineView[]> {
    const area = found(await areaBySlug(db, areaSlug), 'area')
    permit(whyNotSeeEscalations(actor, area.id))
    return (await escalationsIn(db, area.id, MOST)).map((row) => lineOf(actor, row))
  }

  /** Opens the words of one. Each opening is recorded. Refuses: not_found, forbidden. Records: moderation.read. */
  async function read(actor: Actor, areaSlug: string, id: unknown): Promise<EscalationView> {
    const { row } = await permitted(actor, areaSlug, id)
    const said = found(await contributionById(db, row.contributionId), 'message')
    const words = await originalWords(tools, db, said)
    await change(async (tx) => happened(tx, actor, row, 'moderation.read'))
    return {
      ...lineOf(actor, row),
      ref: said.ref,
      words,
      language: said.language,
      channel: said.channel,
      voice: said.voice,
      saidAt: said.saidAt,
      mayShow: said.mayShow === 1,
      steps: await Promise.all((await escalationSteps(db, row.id)).map((step) => stepOf(row, step))),
    }
  }

  /** Says "I have it", so that it is not passed on. A second time changes nothing. Refuses: not_found, forbidden. Records: moderation.escalation_acknowledged. */
  async function acknowledge(actor: Actor, areaSlug: string, id: unknown): Promise<void> {
    const { row } = await permitted(actor, areaSlug, id)
    await change(async (tx) => {
      if (found(await escalationById(tx, row.id), 'escalation').acknowledgedAt) return
      const role = found(safeguarderOf(actor, row), 'role')
      await updateEscalation(tx, row.id, { acknowledgedAt: moment(clock), acknowledgedBy: role.id })
      happened(tx, actor, row, 'moderation.escalation_acknowledged')
    })
  }

  /** Notes what was done about it: actions, not opinions. They are sealed like the words. Refuses: invalid, not_found, forbidden. Records: moderation.escalation_noted. */
  async function note(actor: Actor, areaSlug: string, id: unknown, input: unknown): Promise<void> {
    const { done } = parse(NoteForm, input)
    const { area, row } = await permitted(actor, areaSlug, id)
    const role = found(safeguarderOf(actor, row), 'role')
    const stepId: EscalationStepTable['id'] = newId('step')
    await change(async (tx) => {
      const sealed = await vault.sealWords(tx, area.id, done, stepId)
      await insertEscalationStep(tx, { id: stepId, escalationId: row.id, roleId: role.id, done: sealed, at: moment(clock) })
      happened(tx, actor, row, 'moderation.escalation_noted')
    })
  }

  /**
   * Closes it: it was dealt with, and stays private; or it was not about safety, and goes back to the reading desk. Refuses: invalid,
   * not_found, forbidden, conflict (closed already). Records: moderation.escalation_closed, moderation.undone when it goes back.
   */
  async function close(actor: Actor, areaSlug: string, id: unknown, input: unknown): Promise<void> {
    const { end } = parse(CloseEscalationForm, input)
    const { row } = await permitted(actor, areaSlug, id)
    const role = found(safeguarderOf(actor, row), 'role')
    const at = moment(clock)
    await change(async (tx) => {
      const now = found(await escalationById(tx, row.id), 'escalation')
      stopIf(now.closedAt ? 'This is closed already.' : undefined)
      const acknowledged = now.acknowledgedAt ? {} : { acknowledgedAt: at, acknowledgedBy: role.id }
      await updateEscalation(tx, row.id, { closedAt: at, ...acknowledged })
      happened(tx, actor, row, 'moderation.escalation_closed', { end })
      if (end === 'back_to_desk') await giveBack(tx, row, role.id)
    })
  }

  async function giveBack(tx: Tx, { contributionId }: EscalationTable, actor: string) {
    const row = found(await contributionById(tx, contributionId), 'message')
    const taken = row.takenBackAt || row.erasedAt
    const patch = { escalatedAt: null, ...(!taken && { ...NO_STATE, reason: null }) }
    const { after } = await alter(tx, row.id, { patch, at: moment(clock) })
    const states = { from: stateOf(row), to: stateOf(after.row) }
    const facts = { step: 'escalated', ...(states.from !== states.to && states) }
    record(tx, { name: 'moderation.undone', place: `at:${row.rootId}`, areaId: row.areaId, about: row.id, actor, facts })
    await tellMeeting(tools, tx, row.id, actor)
  }

  /**
   * Passes to the deputies whatever nobody acknowledged in the set time: once, whichever process comes first. Returns how many were
   * passed. Records: moderation.escalation_passed.
   */
  async function passOverdue(): Promise<number> {
    let passed = 0
    for (const { id, areaId, contributionId } of await escalationsToPass(db, moment(clock)))
      await change(async (tx) => {
        if (!(await passEscalation(tx, id, moment(clock)))) return
        await alertLeads(tools, tx, { id, areaId }, true)
        record(tx, { name: 'moderation.escalation_passed', place: `at:${id}`, areaId, about: contributionId, actor: 'system' })
        passed += 1
      })
    return passed
  }

  async function permitted(actor: Actor, areaSlug: string, id: unknown): Promise<{ area: AreaTable; row: EscalationTable }> {
    const area = found(await areaBySlug(db, areaSlug), 'area')
    permit(whyNotSeeEscalations(actor, area.id))
    const row = await escalationById(db, idOf('escalation', id))
    const own = found(row?.areaId === area.id ? row : undefined, 'escalation')
    permit(whyNotSafeguard(actor, own))
    return { area, row: own }
  }

  function happened(tx: Tx, actor: Actor, row: EscalationTable, name: EventName, facts: Facts = {}) {
    const role = found(safeguarderOf(actor, row), 'role')
    record(tx, { name, place: `at:${row.id}`, areaId: row.areaId, about: row.contributionId, actor: role.id, facts })
  }

  async function stepOf({ areaId }: EscalationTable, { id, done, roleId, at }: EscalationStepTable) {
    return { done: await vault.openWords(db, areaId, done, id), by: await titleOf(db, roleId), at }
  }

  const lineOf = (actor: Actor, row: EscalationTable): EscalationLineView => ({
    id: row.id satisfies EscalationId,
    labels: JSON.parse(row.labels) as string[],
    at: row.at,
    dueAt: row.dueAt,
    passedAt: row.passedAt,
    acknowledgedAt: row.acknowledgedAt,
    closedAt: row.closedAt,
    overdue: !row.acknowledgedAt && row.dueAt <= moment(clock),
    mayRead: !whyNotSafeguard(actor, row),
  })

  return { list, read, acknowledge, note, close, passOverdue }
}

async function titleOf(db: Db, roleId: EscalationStepTable['roleId']) {
  const role = await roleById(db, roleId)
  return role ? role.title || ROLE_TITLES[role.role] : 'Somebody who has left'
}
