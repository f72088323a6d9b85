import type { Actor } from '#app/contract/actor.ts'
import type { Tx } from '#db/database.ts'
import { contributionById, themesOf } from '#db/feedback/queries.ts'
import type { ContributionTable } from '#db/feedback/schema.ts'
import type { DeskStepTable } from '#db/moderation/schema.ts'
import { deskStepById, deskStepsOf, undoDeskStep } from '#db/moderation/step-queries.ts'
import { cancelOutboxOf } from '#db/notifications/queries.ts'
import { areaBySlug } from '#db/people/area-queries.ts'
import { moment } from '../clock.ts'
import { alter } from '../feedback/standing.ts'
import { stateOf } from '../feedback/state.ts'
import { tellMeeting } from '../meetings/question-news.ts'
import { conflict, found, permit } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { type StepView, stopIf } from './decide.ts'
import { moderatorIn, whyNotModerate, whyNotUndo } from './policy.ts'
import { lockVersion, openVersion } from './shown-version.ts'
import { readStepState } from './step-state.ts'
import { tellAuthor } from './tell.ts'

/** Taking steps of the desk back. */
export function undoing(tools: Tools) {
  const { db, clock, change, record } = tools

  /**
   * Brings back how it stood before a step, within a day, by anybody who may decide here. Mails that have not gone are cancelled; if one
   * had gone, its reader hears how it stands now. Refuses: not_found, forbidden, conflict. Records: moderation.undone.
   */
  async function undo(actor: Actor, areaSlug: string, stepId: unknown): Promise<StepView> {
    const area = found(await areaBySlug(db, areaSlug), 'area')
    permit(whyNotModerate(actor, area.id))
    const role = found(moderatorIn(actor, area.id), 'role')
    return change(async (tx) => {
      const step = found(await deskStepById(tx, area.id, String(stepId)), 'step')
      const row = found(await contributionById(tx, step.contributionId), 'message')
      if (row.escalatedAt && step.name !== 'escalated') found(undefined, 'step')
      const latest = (await deskStepsOf(tx, row.id)).find(({ undoneAt }) => !undoneAt)
      stopIf(whyNotUndo(step, latest, row, clock()))
      if (!(await undoDeskStep(tx, step.id, moment(clock)))) conflict('This was undone already.')
      const states = await bringBack(tx, row, step)
      record(tx, {
        name: 'moderation.undone',
        place: `at:${row.rootId}`,
        areaId: area.id,
        about: row.id,
        actor: role.id,
        facts: { step: step.name, ...(states.from !== states.to && states) },
      })
      await tellMeeting(tools, tx, row.id, role.id)
      return { stepId: step.id, ref: row.ref }
    })
  }

  async function bringBack(tx: Tx, row: ContributionTable, step: DeskStepTable) {
    const { patch, themeIds } = readStepState(step.before)
    const at = moment(clock)
    const otherVersion = row.currentVersionId !== patch.currentVersionId
    if (row.publishedAt && (!patch.publishedAt || otherVersion)) await lockVersion(tools, tx, row)
    const words = patch.publishedAt ? await openVersion(tools, tx, { ...row, ...patch }) : undefined
    const retagged = String(await themesOf(tx, row.id)) !== String(themeIds)
    const { after } = await alter(tx, row.id, {
      patch,
      at,
      ...(retagged && { themes: { ids: themeIds, by: 'desk' as const } }),
      ...(words !== undefined && { words }),
    })
    const wasTold = await cancelOutboxOf(tx, row.id, `${step.id}|`, at)
    const states = { from: stateOf(row), to: stateOf(after.row) }
    if (wasTold && states.from === 'public' && states.to !== 'public')
      await tellAuthor(tools, tx, row, { template: 'hidden', happening: `${step.id}-undone`, facts: { reason: 'mistake' } })
    if (wasTold && states.to === 'public' && states.from !== 'public')
      await tellAuthor(tools, tx, row, { template: 'shown_again', happening: `${step.id}-undone` })
    return states
  }

  return { undo }
}
