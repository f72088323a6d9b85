import type { Actor } from '#app/contract/actor.ts'
import { refOfA } from '#app/contract/ids.ts'
import type { DecisionsView, DecisionView, MeetingActionView, MeetingLogView, OutcomesView } from '#app/contract/outcome-views.ts'
import { DecisionsAsked } from '#app/contract/outcomes.ts'
import { decisionByRef, decisionsIn, decisionsOfMeeting, dissentsOf } from '#db/meetings/decision-queries.ts'
import { actionsOfMeeting, closedActionsIn, openActionsIn, type ShownAction, stepsOfTasks } from '#db/meetings/log-queries.ts'
import { meetingVisibleTo, stepsOfMeeting } from '#db/meetings/queries.ts'
import { standingItem } from '#db/meetings/said-queries.ts'
import type { MeetingTable } from '#db/meetings/schema.ts'
import { areaBySlug, forumsIn } from '#db/people/area-queries.ts'
import { themesIn } from '#db/themes/queries.ts'
import { dayOf, moment, today } from '../clock.ts'
import { whyNotSpeakFor } from '../feedback/policy.ts'
import { found } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { decidedView, decisionLine, dissentViews, evidenceViews, placeOfOutcome } from './decision-views.ts'
import { hasBegun } from './invite-policy.ts'
import { withShownPlanAction } from './shown-plan-action.ts'
import { unfinishedViews } from './unfinished.ts'
import { whyNotDecideYet } from './window.ts'

const ON_A_PAGE = 30
const MOST_IN_LOG = 200

/** What came of meetings, as everybody reads it. */
export function outcomeReading({ db, clock }: Tools) {
  /** The decisions of an area and what is proposed, the latest first, as far as somebody asks for them. Refuses: not_found. */
  async function decisions(areaSlug: string, input: unknown): Promise<DecisionsView> {
    const area = found(await areaBySlug(db, areaSlug), 'area')
    const asked = DecisionsAsked.parse(input)
    const themes = (await themesIn(db, area.id)).map(({ id, slug, title }) => ({ id, slug, title }))
    const theme = themes.find(({ slug }) => slug === asked.theme)
    const after = asked.after ? found(await decisionByRef(db, area.id, asked.after), 'page') : undefined
    const filter = { state: asked.state, themeId: theme?.id, dissent: asked.dissent === 'yes' }
    const rows = await decisionsIn(db, area.id, filter, after, ON_A_PAGE + 1)
    return {
      asked: { state: asked.state, theme: theme && { slug: theme.slug, title: theme.title }, dissent: asked.dissent === 'yes' },
      themes: themes.map(({ slug, title }) => ({ slug, title })),
      rows: rows.slice(0, ON_A_PAGE).map(decisionLine),
      after: rows.length > ON_A_PAGE ? rows[ON_A_PAGE - 1]?.ref : undefined,
    }
  }

  /** One decision with what it rests on and who does not agree. Refuses: not_found. */
  async function decision(actor: Actor, areaSlug: string, ref: unknown): Promise<DecisionView> {
    const area = found(await areaBySlug(db, areaSlug), 'area')
    const row = found(await decisionByRef(db, area.id, refOfA('decision', ref)), 'decision')
    const evidence = await evidenceViews(db, row)
    const said = evidence.filter(({ kind, title }) => kind === 'said' && title !== '')
    const dissents = (await dissentsOf(db, row.meetingId)).filter(({ decisionId }) => decisionId === row.id)
    const forums = actor.accountId ? await forumsIn(db, area.id) : []
    return {
      ...decisionLine(row),
      proposed: { words: row.proposedWords, on: dayOf(row.proposedAt), by: row.proposedBy },
      whyNotYet: row.decidedAt || row.droppedAt ? undefined : whyNotDecideYet(await stepsOfMeeting(db, row.meetingId), moment(clock)),
      decided: decidedView(row),
      dropReason: row.dropReason,
      evidence,
      said: { all: said.length, fromOutside: said.filter(({ fromOutside }) => fromOutside).length },
      dissent: dissentViews(actor, dissents),
      speakFor: forums.filter(({ id }) => !whyNotSpeakFor(actor, area.id, id)).map(({ id, name }) => ({ forumId: id, name })),
    }
  }

  /** The meeting on whose agenda a public item stands, and the item. Refuses: not_found. */
  async function itemPlace(areaSlug: string, itemRef: unknown): Promise<{ meeting: string; item: string }> {
    const area = found(await areaBySlug(db, areaSlug), 'area')
    const { meetingRef, ref } = found(await standingItem(db, area.id, refOfA('item', itemRef)), 'item')
    return { meeting: meetingRef, item: ref }
  }

  /** The log of actions of all meetings of an area: what is to do, the first due first, and what was closed. Refuses: not_found. */
  async function actionLog(areaSlug: string): Promise<MeetingLogView> {
    const { id } = found(await areaBySlug(db, areaSlug), 'area')
    return {
      open: await actionViews(await openActionsIn(db, id, MOST_IN_LOG)),
      closed: await actionViews(await closedActionsIn(db, id, MOST_IN_LOG)),
    }
  }

  /** What came of one meeting. Refuses: not_found. */
  async function outcomes(areaSlug: string, ref: unknown): Promise<OutcomesView> {
    const area = found(await areaBySlug(db, areaSlug), 'area')
    const meeting = await meetingVisibleTo(db, 'public', area.id, refOfA('meeting', ref))
    return meeting ? outcomesOf(meeting) : { meeting: { ref: '', title: '', startsAt: moment(clock), hasBegun: false }, ...NONE }
  }

  async function outcomesOf(meeting: MeetingTable): Promise<OutcomesView> {
    const { ref, title, startsAt } = meeting
    return {
      meeting: { ref, title, startsAt, hasBegun: hasBegun(meeting, moment(clock)) },
      decisions: (await decisionsOfMeeting(db, meeting.id)).map(decisionLine),
      actions: await actionViews(await actionsOfMeeting(db, meeting.id)),
      unfinished: await unfinishedViews(db, meeting),
    }
  }

  async function actionViews(rows: ShownAction[]): Promise<MeetingActionView[]> {
    const steps = await stepsOfTasks(
      db,
      rows.map(({ id }) => id),
    )
    return (await withShownPlanAction(db, rows)).map((row) => ({
      ...placeOfOutcome(row),
      ...{ ref: row.ref, words: row.words, who: row.who, dueOn: row.dueOn, state: row.state, reason: row.stateReason },
      ...{ planAction: row.planAction, late: row.state === 'open' && row.dueOn < today(clock) },
      steps: steps
        .filter(({ actionId }) => actionId === row.id)
        .map(({ state, reason, at, byTitle }) => ({ state, reason, on: dayOf(at), by: byTitle })),
    }))
  }

  return { decisions, decision, itemPlace, actionLog, outcomes, outcomesOf }
}
const NONE = { decisions: [], actions: [], unfinished: [] }
