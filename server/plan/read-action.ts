import { ACTION_SHOWS, type ActionMay, type ActionPageView } from '#app/contract/action-views.ts'
import { type Actor, roleIn } from '#app/contract/actor.ts'
import { type Day, type MeasureId, refOfA } from '#app/contract/ids.ts'
import type { PlannedActionView } from '#app/contract/plan-views.ts'
import { saidAbout, saidBehind } from '#db/feedback/lists.ts'
import { areaBySlug } from '#db/people/area-queries.ts'
import type { AreaTable } from '#db/people/schema.ts'
import { actionsUnder, actionVisibleTo } from '#db/plan/action-queries.ts'
import { answersOfAction } from '#db/plan/answer-lists.ts'
import { actionFeltBy } from '#db/plan/behind-queries.ts'
import { changesOf, evidenceOf, measuresOfActions, milestonesOf, slipsOf } from '#db/plan/held-queries.ts'
import { planById, priorityById } from '#db/plan/queries.ts'
import type { ActionTable, PlanTable } from '#db/plan/schema.ts'
import { today } from '../clock.ts'
import { shownWords } from '../feedback/shown-words.ts'
import { threadRows } from '../feedback/thread-rows.ts'
import { answerViews } from '../impact/answer-views.ts'
import { found } from '../refuse.ts'
import { standingTheme } from '../themes/standing-theme.ts'
import type { Tools } from '../tools.ts'
import { actionLines, plannedActions } from './action-views.ts'
import { changeViews, evidenceView, milestoneView, slipView } from './change-views.ts'
import { whyNotFeelNow } from './felt.ts'
import { planLink, takesComments } from './plan-views.ts'
import { seesOf, whyNotAcceptEvidence, whyNotFeelAction, whyNotNow, whyNotUpdateNow, whyNotWorkOn } from './policy.ts'
import { raterKeyOf } from './rater-key.ts'

const MOST_CHANGES = 200

/** Reading actions with all that is behind them. */
export function actionReading(tools: Tools) {
  const { db, clock } = tools

  /** One action. Refuses: not_found, also for a draft that is not for this reader. */
  async function actionPage(actor: Actor, areaSlug: string, ref: unknown): Promise<ActionPageView> {
    const area = found(await areaBySlug(db, areaSlug), 'area')
    const row = found(await actionVisibleTo(db, seesOf(actor, area.id), area.id, refOfA('action', ref)), 'action')
    const plan = found(await planById(db, row.planId), 'plan')
    const priority = found(await priorityById(db, row.priorityId), 'priority')
    const [line] = await actionLines(db, [row], readingOf(area))
    const answers = await answersOfAction(db, row.id, ACTION_SHOWS)
    return {
      ...found(line, 'action'),
      ...says(row),
      ...(await heldTo(row, today(clock))),
      plan: { ...planLink(plan), takesComments: takesComments(plan, today(clock)), closesOn: plan.closesOn },
      priority: { id: priority.id, title: priority.title },
      words: await threadRows(db, await saidBehind(db, row.id, ACTION_SHOWS)),
      answers: await answerViews(db, answers.rows),
      answersInAll: answers.inAll,
      about: await threadRows(db, await saidAbout(db, row.id, ACTION_SHOWS)),
      myFelt: await myFelt(actor, row),
      may: mayOf(actor, row, plan),
    }
  }

  /** The published actions of a theme with their plans, those of the newest plan first. A merged theme stands for where it went. Refuses: not_found. */
  async function actionsOfTheme(_actor: Actor, areaSlug: string, themeSlug: string): Promise<PlannedActionView[]> {
    const area = found(await areaBySlug(db, areaSlug), 'area')
    const theme = await standingTheme(db, area.id, themeSlug)
    return plannedActions(db, await actionsUnder(db, theme.id), readingOf(area))
  }

  async function heldTo({ id }: ActionTable, day: Day) {
    const measureIds: MeasureId[] = (await measuresOfActions(db, [id])).map(({ measureId }) => measureId)
    return {
      milestoneList: (await milestonesOf(db, [id])).map((row) => milestoneView(row, day)),
      evidenceList: (await evidenceOf(db, [id])).map(evidenceView),
      measureIds,
      slipList: (await slipsOf(db, [id])).map(slipView).reverse(),
      changes: await changeViews(db, await changesOf(db, id, MOST_CHANGES)),
    }
  }

  async function myFelt({ accountId }: Actor, { id }: ActionTable) {
    return accountId && (await actionFeltBy(db, id, raterKeyOf(tools, { accountId, actionId: id })))?.answer
  }

  const readingOf = ({ leastRatings }: AreaTable) => ({ today: today(clock), leastRatings })

  return { actionPage, actionsOfTheme }
}

const says = ({ organisationId, want, difference, board, note, nextStep, risk, dropReason }: ActionTable) => ({
  organisationId,
  want,
  difference,
  board,
  note,
  noteHtml: shownWords(note),
  nextStep,
  risk,
  dropReason,
})

function mayOf(actor: Actor, row: ActionTable, plan: PlanTable): ActionMay {
  const edit = !whyNotWorkOn(actor, row) && !whyNotNow(plan)
  const update = edit && !whyNotUpdateNow(row)
  return {
    edit: edit && !row.droppedAt,
    update,
    moveDue: update && !row.doneAt,
    drop: update && !row.doneAt,
    publish: edit && plan.agreedAt !== null && row.publishedAt === null,
    acceptEvidence: !whyNotAcceptEvidence(actor, row.areaId) && !whyNotNow(plan) && !row.droppedAt,
    link: roleIn(actor, row.areaId, 'officer', 'chair', 'area_admin') !== undefined && !whyNotNow(plan),
    feel: !whyNotFeelAction(actor) && !whyNotFeelNow(row),
  }
}
