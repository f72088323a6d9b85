import { type Actor, type HeldRole, ROLE_TITLES } from '#app/contract/actor.ts'
import { AnswerForm } from '#app/contract/answer-form.ts'
import { type ContributionId, type Ref, type ResponseId, refOf, type ThemeId } from '#app/contract/ids.ts'
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
import { moment, newId, today } from '../clock.ts'
import { freeRef } from '../free-ref.ts'
import { chosenThemes } from '../moderation/chosen-themes.ts'
import { namedAction } from '../plan/behind.ts'
import { found, permit, wrong } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { type AnswerFacts, answerColumns } from './answer-columns.ts'
import { answerContent } from './answer-content.ts'
import { givingAnswers } from './giving.ts'
import { answererIn, isAnswerableBy, whyNotAnswer } from './policy.ts'

/** Answering, officially: one answer of the six kinds to one or many contributions. */
export function answering(tools: Tools) {
  const { db, clock, change, record } = tools
  const { give } = givingAnswers(tools)

  /**
   * Gives one answer to one or many contributions, public, held or private ones alike; signed by organisation and role. When it names an
   * action of the plan, what is answered stands behind that. Authors and followers who want to know are told. When it is to be released in
   * steps, all of this happens when the first of them opens. Returns its reference. Refuses: invalid (also a reference that cannot be
   * answered), not_found (area), forbidden. Records: impact.answered, for the answer and in each thread; plan.said_linked; or
   * impact.answer_waits.
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
      if (form.release === 'steps') return keepWaiting(tx, role, response, ids, themeIds)
      await insertResponse(tx, response, ids, themeIds)
      await give(tx, response, rows, role.id)
      return response.ref
    })
  }

  /** Until the first step of its release opens nobody outside sees it or is told, and what it answers stands as before. */
  async function keepWaiting(tx: Tx, role: HeldRole, given: ResponseTable, ids: ContributionId[], themeIds: ThemeId[]): Promise<string> {
    const { id, areaId, kind, ref, answeredAt } = given
    await insertResponse(tx, { ...given, hiddenAt: answeredAt, waitsSince: answeredAt }, ids, themeIds)
    const content = answerContent(given)
    record(tx, { name: 'impact.answer_waits', place: `at:${id}`, areaId, about: id, actor: role.id, facts: { kind }, content })
    return ref
  }

  async function draft(tx: Tx, area: AreaTable, role: HeldRole, rows: ContributionTable[]) {
    return {
      id: newId('response') as ResponseId,
      areaId: area.id,
      ref: await freeRef(tx, 'AN', answerRefTaken),
      ...signature(role),
      answeredAt: moment(clock),
      hiddenAt: null,
      waitsSince: null,
      replacedById: null,
      actionId: null,
      contributions: rows.length,
      shownContributions: rows.filter(({ publishedAt }) => publishedAt).length,
    }
  }

  return { answer }
}

/** Refuses a promise for a day that has passed. */
export function whyNotInTime(form: AnswerFacts, day: string) {
  if (form.kind === 'will_by' && form.by! < day) wrong('by', 'This day has passed. Write a day from today on')
  if (form.kind === 'looking_into' && form.until! < day) wrong('until', 'This day has passed. Write a day from today on')
}

/** Who signs: an organisation and a role, never a name. */
export const signature = (role: HeldRole) => ({ organisationId: role.organisationId, spokenAs: role.title || ROLE_TITLES[role.role] })

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
