import type { z } from 'zod'
import { type Actor, type HeldRole, ROLE_TITLES } from '#app/contract/actor.ts'
import { AnswerForm, type ChangeAnswerForm } from '#app/contract/answer-form.ts'
import type { Status } from '#app/contract/feedback.ts'
import { type ContributionId, type Ref, type ResponseId, refOf } from '#app/contract/ids.ts'
import type { AnswerKind } from '#app/contract/impact.ts'
import { parse } from '#app/contract/parse.ts'
import { refusalOf } from '#app/contract/refusal.ts'
import type { Tx } from '#db/database.ts'
import type { ContributionTable } from '#db/feedback/schema.ts'
import { answerRefTaken } from '#db/impact/answer-queries.ts'
import { insertResponse } from '#db/impact/queries.ts'
import type { ResponseTable } from '#db/impact/schema.ts'
import { contributionsByRefs } from '#db/moderation/queue-queries.ts'
import { areaBySlug } from '#db/people/area-queries.ts'
import type { AreaTable } from '#db/people/schema.ts'
import { tagsOf } from '#db/themes/queries.ts'
import { workingDaysBetween } from '../calendar/working-days.ts'
import { dayOf, moment, newId, newRef, today } from '../clock.ts'
import { alter } from '../feedback/standing.ts'
import { chosenThemes } from '../moderation/chosen-themes.ts'
import { tellAuthor, tellFollowers } from '../moderation/tell.ts'
import { linkBehind, namedAction } from '../plan/behind.ts'
import { found, permit, wrong } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { answerContent } from './answer-content.ts'
import { answererIn, isAnswerableBy, whyNotAnswer } from './policy.ts'

/** Where a thread stands after each kind of answer. */
export const STATUS_AFTER: Record<AnswerKind, Status> = {
  did: 'done_not_felt',
  will_by: 'under_way',
  looking_into: 'looking_into',
  cannot: 'cannot',
  wrong_body: 'not_ours',
  got_it_wrong: 'answered',
}
export type AnswerFacts = z.output<typeof ChangeAnswerForm>

/** Answering, officially: one answer of the six kinds to one or many contributions. */
export function answering(tools: Tools) {
  const { db, clock, change, record } = tools

  /**
   * Gives one answer to one or many contributions, public, held or private ones alike; signed by organisation and role. When it names an
   * action of the plan, what is answered stands behind that. Authors and followers who want to know are told. Returns its reference. Refuses: invalid (also a reference that cannot be answered), not_found
   * (area), forbidden. Records: impact.answered, for the answer and in each thread; plan.said_linked.
   */
  async function answer(actor: Actor, areaSlug: string, input: unknown): Promise<string> {
    const form = parse(AnswerForm, input)
    const area = found(await areaBySlug(db, areaSlug), 'area')
    permit(whyNotAnswer(actor, area.id))
    whyNotInTime(form, today(clock))
    const role = found(answererIn(actor, area.id), 'role')
    return change(async (tx) => {
      const rows = await answerable(tx, actor, area, form.refs)
      const ids = rows.map(({ id }) => id)
      const action = await namedAction(tx, area.id, form.action)
      const themeIds = form.themes.length > 0 ? await chosenThemes(tx, area.id, form.themes) : await themesOfAll(tx, ids)
      const response = { ...(await draft(tx, area, role, rows)), ...answerColumns(form), actionId: action?.id ?? null }
      await insertResponse(tx, response, ids, themeIds)
      for (const row of rows) await answered(tx, row, response, role)
      if (action) await linkBehind(tools, tx, action.id, rows, { how: 'answer', actor: role.id })
      const facts = { kind: form.kind, contributions: rows.length, themes: themeIds }
      const content = answerContent(response)
      record(tx, {
        name: 'impact.answered',
        place: `at:${response.id}`,
        areaId: area.id,
        about: response.id,
        actor: role.id,
        facts,
        content,
      })
      return response.ref
    })
  }

  async function answered(tx: Tx, row: ContributionTable, { id, kind, answeredAt }: ResponseTable, role: HeldRole) {
    const first = row.answeredAt ? {} : { answeredAt, answerDays: daysTo(row, answeredAt) }
    await alter(tx, row.id, { patch: { ...first, status: STATUS_AFTER[kind] }, at: answeredAt })
    const facts = { answer: id, kind }
    record(tx, { name: 'impact.answered', place: `at:${row.rootId}`, areaId: row.areaId, about: row.id, actor: role.id, facts })
    await tellAuthor(tools, tx, row, { template: 'answered', happening: id })
    if (row.publishedAt && row.id === row.rootId) await tellFollowers(tools, tx, row, { template: 'answered', happening: id })
  }

  async function draft(tx: Tx, area: AreaTable, role: HeldRole, rows: ContributionTable[]) {
    return {
      id: newId('response') as ResponseId,
      areaId: area.id,
      ref: await freeRef(tx),
      ...signature(role),
      answeredAt: moment(clock),
      hiddenAt: null,
      replacedById: null,
      actionId: null,
      contributions: rows.length,
      shownContributions: rows.filter(({ publishedAt }) => publishedAt).length,
    }
  }

  return { answer }
}

/** The columns that an answer's form fills; what does not belong to its kind stays empty. */
export function answerColumns(form: AnswerFacts) {
  const only = <T, Else>(kind: AnswerKind, value: T, other: Else) => (form.kind === kind ? value : other)
  return {
    kind: form.kind,
    partOf: form.partOf && (form.kind === 'did' || form.kind === 'will_by') ? 1 : 0,
    title: form.title,
    said: form.said,
    words: form.words,
    whatWouldChange: only('cannot', form.whatWouldChange, ''),
    passedTo: only('wrong_body', form.passedTo, ''),
    byDay: only('will_by', form.by ?? null, null),
    untilDay: only('looking_into', form.until ?? null, null),
  } as const
}

/** Refuses a promise for a day that has passed. */
export function whyNotInTime(form: AnswerFacts, day: string) {
  if (form.kind === 'will_by' && form.by! < day) wrong('by', 'This day has passed. Write a day from today on')
  if (form.kind === 'looking_into' && form.until! < day) wrong('until', 'This day has passed. Write a day from today on')
}

/** Who signs: an organisation and a role, never a name. */
export const signature = (role: HeldRole) => ({ organisationId: role.organisationId, spokenAs: role.title || ROLE_TITLES[role.role] })

/** How many working days it took from what was said to its answer. */
export const daysTo = ({ saidAt }: Pick<ContributionTable, 'saidAt'>, answeredAt: ResponseTable['answeredAt']) =>
  workingDaysBetween(dayOf(saidAt), dayOf(answeredAt))

/** A reference for an answer that nobody has. */
export async function freeRef(tx: Tx): Promise<string> {
  for (;;) {
    const ref = newRef('AN')
    if (!(await answerRefTaken(tx, ref))) return ref
  }
}

async function answerable(tx: Tx, actor: Actor, area: AreaTable, refTexts: string[]): Promise<ContributionTable[]> {
  const refs = [...new Set(refTexts.map(asRef))]
  const rows = (await contributionsByRefs(tx, area.id, refs)).filter((row) => isAnswerableBy(actor, row))
  const missing = refs.find((ref) => !rows.some((row) => row.ref === ref))
  if (missing) wrong('refs', `There is nothing with the reference ${missing} that can be answered here`)
  return rows
}

function asRef(text: string): Ref {
  try {
    return refOf(text)
  } catch (error) {
    if (!refusalOf(error)) throw error
    return wrong('refs', `“${text}” is not a reference. They look like CT-7Q2M4X`)
  }
}

async function themesOfAll(tx: Tx, ids: ContributionId[]) {
  return [...new Set((await tagsOf(tx, ids)).map(({ themeId }) => themeId))]
}
