import type { ActionId, PlanId } from '#app/contract/ids.ts'
import type { Db } from '#db/database.ts'
import { actionById, themesOfActions } from '#db/plan/action-queries.ts'
import { evidenceOf, measuresOfActions, milestonesOf, slipsOf } from '#db/plan/held-queries.ts'
import { findingsOf, planById, prioritiesOf, signOffsOf, themesOfPriorities } from '#db/plan/queries.ts'
import type { ActionTable } from '#db/plan/schema.ts'
import { dayOf } from '../clock.ts'
import { found } from '../refuse.ts'

/** Everything that something says, field by field as text; a field of a part is named by its id, a dot and its name. Empty ones are left out. */
export type Fields = Record<string, string>

/** What an action says, with its milestones, evidence, themes and measures, and why its date was moved. Nothing when it is gone. */
export async function actionFields(db: Db, id: ActionId): Promise<Fields> {
  const action = await actionById(db, id)
  if (!action) return {}
  const fields: Fields = {
    ...ownFields(action),
    themes: sorted((await themesOfActions(db, [id])).map(({ themeId }) => themeId)),
    measures: sorted((await measuresOfActions(db, [id])).map(({ measureId }) => measureId)),
  }
  for (const { id: part, months, words, dueOn, metAt } of await milestonesOf(db, [id]))
    put(fields, part, { months: String(months), words, dueOn, metOn: metAt ? dayOf(metAt) : '' })
  for (const { id: part, title, words, web, addedAs, acceptedAs } of await evidenceOf(db, [id]))
    put(fields, part, { title, words, web, addedAs, acceptedAs: acceptedAs ?? '' })
  for (const { id: part, fromDay, toDay, reason } of await slipsOf(db, [id])) put(fields, part, { fromDay, toDay, reason })
  return filled(fields)
}

const ownFields = (action: ActionTable): Fields => ({
  priority: action.priorityId,
  number: action.number,
  title: action.title,
  want: action.want,
  difference: action.difference,
  ownerTitle: action.ownerTitle,
  organisation: action.organisationId ?? '',
  board: action.board,
  startsOn: action.startsOn ?? '',
  dueOn: action.dueOn ?? '',
  firstDueOn: action.firstDueOn ?? '',
  brag: action.brag,
  note: action.note,
  nextStep: action.nextStep,
  risk: action.risk,
  doneOn: action.doneAt ? dayOf(action.doneAt) : '',
  droppedOn: action.droppedAt ? dayOf(action.droppedAt) : '',
  dropReason: action.dropReason,
  publishedOn: action.publishedAt ? dayOf(action.publishedAt) : '',
})

/** What a plan says, with its findings, priorities and signatures. */
export async function planFields(db: Db, id: PlanId): Promise<Fields> {
  const plan = found(await planById(db, id), 'plan')
  const { kind, title, about, startsOn, beforeId, closesOn, openedAt, agreedAt, closedAt } = plan
  const on = (moment: typeof openedAt) => (moment ? dayOf(moment) : '')
  const fields: Fields = { kind, title, about, startsOn, before: beforeId ?? '', closesOn: closesOn ?? '' }
  Object.assign(fields, { agreedElsewhere: plan.agreedElsewhere, openedOn: on(openedAt), agreedOn: on(agreedAt), closedOn: on(closedAt) })
  const priorities = await prioritiesOf(db, id)
  const themes = await themesOfPriorities(
    db,
    priorities.map(({ id: part }) => part),
  )
  for (const { id: part, title, about } of priorities) {
    const own = themes.filter(({ priorityId }) => priorityId === part).map(({ themeId }) => themeId)
    put(fields, part, { title, about, themes: sorted(own) })
  }
  for (const { id: part, source, foundOn, words, priorityId } of await findingsOf(db, id))
    put(fields, part, { source, foundOn, words, priority: priorityId ?? '' })
  for (const { id: part, name, kind, words, signedOn, organisationId, forumId } of await signOffsOf(db, id))
    put(fields, part, { by: organisationId ?? forumId ?? name, kind, words, signedOn })
  return filled(fields)
}

const put = (fields: Fields, part: string, own: Fields) => {
  for (const [name, value] of Object.entries(own)) fields[`${part}.${name}`] = value
}
const sorted = (ids: string[]) => [...ids].sort().join(' ')
const filled = (fields: Fields): Fields => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''))
