import type { z } from 'zod'
import type { AreaId } from '#app/contract/ids.ts'
import type { OpenDecision, OpenDissent, OpenTask } from '#app/contract/open-data-outcomes.ts'
import type { Db } from '#db/database.ts'
import { openDecisions, openDissents } from '#db/meetings/decision-queries.ts'
import { openTasks, stepsOfTasks } from '#db/meetings/log-queries.ts'
import { dayOf } from '../clock.ts'
import { decidedView, decisionLine, evidenceViews } from '../meetings/decision-views.ts'
import { withShownPlanAction } from '../meetings/shown-plan-action.ts'

export type DecisionRow = z.infer<typeof OpenDecision>
export type DissentRow = z.infer<typeof OpenDissent>
export type TaskRow = z.infer<typeof OpenTask>

/** What meetings decided and what is proposed, in the order of references, after one of them. */
export async function decisionRows(db: Db, areaId: AreaId, after: string, limit: number): Promise<DecisionRow[]> {
  const rows: DecisionRow[] = []
  for (const row of await openDecisions(db, areaId, after, limit)) {
    const { ref, state, dissents } = decisionLine(row)
    const decided = decidedView(row)
    rows.push({
      ...{ ref, meeting: row.meetingRef, item: row.itemRef, state, proposedOn: dayOf(row.proposedAt), proposed: row.proposedWords },
      ...{ words: row.words, decidedOn: row.decidedAt && dayOf(row.decidedAt) },
      ...{ decider: decided?.decider ?? '', body: decided?.body ?? '', delegation: decided?.delegation ?? '' },
      ...{ options: decided?.options ?? [], reasons: decided?.reasons ?? '', dropReason: row.dropReason },
      evidence: (await evidenceViews(db, row)).flatMap(({ path }) => path || []),
      dissents,
    })
  }
  return rows
}

/** What groups say against decisions and minutes, in the order of their ids, after one of them. */
export async function dissentRows(db: Db, areaId: AreaId, after: string, limit: number): Promise<DissentRow[]> {
  return (await openDissents(db, areaId, after, limit)).map(({ id, words, at, takenBackAt, forum, meetingRef, decisionRef }) => ({
    ...{ id, meeting: meetingRef, decision: decisionRef, group: forum, words },
    ...{ saidOn: dayOf(at), takenBackOn: takenBackAt && dayOf(takenBackAt) },
  }))
}

/** The log of all meetings, in the order of references, after one of them. */
export async function taskRows(db: Db, areaId: AreaId, after: string, limit: number): Promise<TaskRow[]> {
  const rows = await withShownPlanAction(db, await openTasks(db, areaId, after, limit))
  const steps = await stepsOfTasks(
    db,
    rows.map(({ id }) => id),
  )
  return rows.map(({ id, ref, meetingRef, itemRef, words, who, dueOn, state, stateReason, planAction }) => {
    const told = steps.filter(({ actionId }) => actionId === id).at(-1)
    return {
      ...{ ref, meeting: meetingRef, item: itemRef, words, who, dueOn, state, reason: stateReason },
      ...{ toldOn: told ? dayOf(told.at) : null, planAction: planAction || null },
    }
  })
}
