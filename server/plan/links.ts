import type { Actor } from '#app/contract/actor.ts'
import { type AreaId, idOf, type MeasureId, type Ref, refOf } from '#app/contract/ids.ts'
import { parse } from '#app/contract/parse.ts'
import { LinkMeasureForm, LinkSaidForm } from '#app/contract/plan-forms.ts'
import { refusalOf } from '#app/contract/refusal.ts'
import type { Tx } from '#db/database.ts'
import { contributionByRef } from '#db/feedback/queries.ts'
import type { ContributionTable } from '#db/feedback/schema.ts'
import { contributionToChange } from '#db/feedback/to-change.ts'
import { measureById, measureByRef } from '#db/measures/queries.ts'
import type { MeasureTable } from '#db/measures/schema.ts'
import { contributionsByRefs } from '#db/moderation/queue-queries.ts'
import type { AreaTable } from '#db/people/schema.ts'
import { countSaidShown, deleteActionSaid } from '#db/plan/behind-queries.ts'
import { deleteActionMeasure, measuresOfActions, putActionMeasure } from '#db/plan/held-queries.ts'
import type { ActionTable } from '#db/plan/schema.ts'
import { conflict, found, permit, wrong } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import type { AtAction, AtWork } from './at-work.ts'
import { putBehind } from './behind.ts'
import { takeFelt } from './felt.ts'
import { whyNotPlan } from './policy.ts'

/** What stands behind an action: contributions and measures. */
export function linking(tools: Tools, { onAction }: AtWork) {
  /**
   * Links contributions with an action by hand; what their authors said about feeling a difference comes with them. Returns how many are
   * new. Refuses: invalid (a reference that is nothing here), not_found, forbidden, conflict. Records: plan.said_linked.
   */
  async function linkSaid(actor: Actor, areaSlug: string, actionRef: unknown, input: unknown): Promise<number> {
    const refs = [...new Set(parse(LinkSaidForm, input).refs.map(asRef))]
    let rows: ContributionTable[] = []
    const lock = async (tx: Tx, { id }: AreaTable) => {
      permit(whyNotPlan(actor, id))
      rows = await linkable(tx, id, refs)
    }
    const link = async ({ tx, action, facts }: AtAction) => {
      const linked = await putBehind(tools, tx, action, rows, 'hand')
      Object.assign(facts, { linked, how: 'hand' })
      return linked
    }
    return onAction(actor, areaSlug, actionRef, 'plan.said_linked', link, lock)
  }

  /** Takes a contribution from behind an action, with what its author said about feeling it. Refuses: not_found, forbidden, conflict. Records: plan.said_linked. */
  async function unlinkSaid(actor: Actor, areaSlug: string, actionRef: unknown, ref: unknown): Promise<void> {
    let row: ContributionTable | undefined
    const lock = async (tx: Tx, { id }: AreaTable) => {
      permit(whyNotPlan(actor, id))
      const named = found(await contributionByRef(tx, refOf(ref)), 'message')
      row = await contributionToChange(tx, named.id)
    }
    const unlink = async ({ tx, action, facts }: AtAction) => {
      const { id, publishedAt } = found(row, 'message')
      found((await deleteActionSaid(tx, action.id, id)) || undefined, 'message')
      if (publishedAt) await countSaidShown(tx, { actionId: action.id }, -1)
      await takeFelt(tools, tx, action.id, id)
      facts.linked = -1
    }
    await onAction(actor, areaSlug, actionRef, 'plan.said_linked', unlink, lock)
  }

  /** Binds a measure of the area (its id or reference) to an action; again changes nothing. Refuses: invalid, not_found, forbidden, conflict. Records: plan.measure_linked. */
  async function linkMeasure(actor: Actor, areaSlug: string, actionRef: unknown, input: unknown): Promise<void> {
    const { measure } = parse(LinkMeasureForm, input)
    await onAction(actor, areaSlug, actionRef, 'plan.measure_linked', async ({ tx, area, action, facts }) => {
      const row = await measureNamed(tx, area.id, measure)
      if (!row) return wrong('measure', 'Choose a measure from the list')
      facts.measure = row.id
      await putActionMeasure(tx, action.id, row.id)
    })
  }

  /** Takes a measure (its id or reference) from an action; a published one keeps at least one. Refuses: not_found, forbidden, conflict. Records: plan.measure_linked. */
  async function unlinkMeasure(actor: Actor, areaSlug: string, actionRef: unknown, measure: unknown): Promise<void> {
    await onAction(actor, areaSlug, actionRef, 'plan.measure_linked', async ({ tx, area, action, facts }) => {
      const { id } = found(await measureNamed(tx, area.id, measure), 'measure')
      await refuseLastMeasure(tx, action, id)
      facts.measure = id
      await deleteActionMeasure(tx, action.id, id)
    })
  }

  return { linkSaid, unlinkSaid, linkMeasure, unlinkMeasure }
}

/** Contributions that can be put behind an action, locked: not those of officials, taken back, or with the safeguarding lead. Refuses: invalid. */
async function linkable(tx: Tx, areaId: AreaId, refs: Ref[]): Promise<ContributionTable[]> {
  const named = (await contributionsByRefs(tx, areaId, refs)).filter(
    (row) => row.voice !== 'official' && !row.takenBackAt && !row.escalatedAt,
  )
  const missing = refs.find((ref) => !named.some((row) => row.ref === ref))
  if (missing) return wrong('refs', `There is nothing with the reference ${missing} that can be linked here`)
  const rows: ContributionTable[] = []
  for (const { id } of named.sort((a, b) => (a.id < b.id ? -1 : 1))) rows.push(found(await contributionToChange(tx, id), 'message'))
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

async function refuseLastMeasure(tx: Tx, action: ActionTable, measureId: MeasureId) {
  const own = await measuresOfActions(tx, [action.id])
  found(
    own.find((row) => row.measureId === measureId),
    'measure',
  )
  if (action.publishedAt && own.length === 1) conflict('A published action keeps at least one measure. Choose another one first.')
}

async function measureNamed(tx: Tx, areaId: AreaId, name: unknown): Promise<MeasureTable | undefined> {
  const text = typeof name === 'string' ? name : ''
  if (!/^measure_[0-9a-z]{26,40}$/.test(text)) return measureByRef(tx, areaId, text.trim().toUpperCase())
  const measure = await measureById(tx, idOf('measure', text))
  return measure?.areaId === areaId ? measure : undefined
}
