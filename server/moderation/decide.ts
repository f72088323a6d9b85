import type { Actor } from '#app/contract/actor.ts'
import { type Moment, type Ref, refOf, type ThemeId } from '#app/contract/ids.ts'
import type { EventName } from '#app/contract/record.ts'
import type { Tx } from '#db/database.ts'
import type { ContributionTable } from '#db/feedback/schema.ts'
import { contributionAtDesk } from '#db/moderation/queue-queries.ts'
import type { DeskStepTable } from '#db/moderation/schema.ts'
import { insertDeskStep } from '#db/moderation/step-queries.ts'
import { areaBySlug } from '#db/people/area-queries.ts'
import type { AreaTable } from '#db/people/schema.ts'
import { moment, newId } from '../clock.ts'
import { type Alteration, alter } from '../feedback/standing.ts'
import { stateOf } from '../feedback/state.ts'
import { tellMeeting } from '../meetings/question-news.ts'
import type { Facts } from '../record/recorder.ts'
import { conflict, found, permit } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { moderatorIn, whyNotModerate, whyOutOfDate } from './policy.ts'
import { stepState } from './step-state.ts'

/** Where a decision is made: the contribution as it stands in this transaction. */
export interface Deciding {
  tx: Tx
  area: AreaTable
  row: ContributionTable
  at: Moment
  stepId: DeskStepTable['id']
  roleId: string
}
/** What a decision does. */
export interface Decision {
  name: EventName
  /** What the step is called, where that is not the name of what is recorded. */
  step?: string
  patch: Alteration['patch']
  themeIds?: ThemeId[] | undefined
  words?: string
  facts?: Facts
  /** Sealed words that the desk needs when it opens this again. */
  sealed?: string
  /** What else belongs into the same transaction. */
  also?: () => Promise<void>
}
/** What was done, so that it can be undone. */
export interface StepView {
  stepId: string
  ref: Ref
}

/** Makes one decision about one contribution: by whom, whether it may be, the change, its step and its record row. */
export function deciding({ db, clock, change, record }: Tools) {
  return async function decide(
    actor: Actor,
    areaSlug: string,
    refText: unknown,
    seen: string | undefined,
    work: (deciding: Deciding) => Promise<Decision>,
  ): Promise<StepView> {
    const ref = refOf(refText)
    const area = found(await areaBySlug(db, areaSlug), 'area')
    permit(whyNotModerate(actor, area.id))
    const role = found(moderatorIn(actor, area.id), 'role')
    return change(async (tx) => {
      const row = found(await contributionAtDesk(tx, area.id, ref), 'message')
      stopIf(whyOutOfDate(row, seen))
      const at = moment(clock)
      const stepId = newId('step')
      const { name, step, patch, themeIds, words, facts, sealed, also } = await work({ tx, area, row, at, stepId, roleId: role.id })
      const { before, after } = await alter(tx, row.id, {
        patch: { ...patch, readAt: row.readAt ?? at },
        at,
        ...(themeIds && { themes: { ids: themeIds, by: 'desk' } }),
        ...(words !== undefined && { words }),
      })
      const states = { from: stateOf(before.row), to: stateOf(after.row) }
      const happened = { place: `at:${row.rootId}`, areaId: area.id, about: row.id, actor: role.id } as const
      const content = name === 'moderation.published' ? words : undefined
      record(tx, {
        ...happened,
        name,
        facts: { ...facts, ...(states.from !== states.to && states) },
        ...(content !== undefined && { content }),
      })
      if (name !== 'themes.tagged' && String(before.themeIds) !== String(after.themeIds))
        record(tx, { ...happened, name: 'themes.tagged', facts: { themes: after.themeIds } })
      await insertDeskStep(tx, {
        id: stepId,
        areaId: area.id,
        contributionId: row.id,
        roleId: role.id,
        name: step ?? name.split('.')[1]!,
        before: stepState(before),
        after: stepState(after, sealed),
        at,
        undoneAt: null,
      })
      await tellMeeting({ record }, tx, row.id, role.id)
      await also?.()
      return { stepId, ref }
    })
  }
}

/** Refuses because of how things stand now, when a rule had something against it. */
export function stopIf(whyNot: string | undefined) {
  if (whyNot) conflict(whyNot)
}
