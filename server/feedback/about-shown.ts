import type { ThreadView } from '#app/contract/thread.ts'
import type { Db } from '#db/database.ts'
import type { ContributionTable } from '#db/feedback/schema.ts'
import { responseById } from '#db/impact/queries.ts'
import { measureById } from '#db/measures/queries.ts'
import { actionById, actionVisibleTo } from '#db/plan/action-queries.ts'
import { findingById, planById, planVisibleTo, priorityById } from '#db/plan/queries.ts'
import { broughtTo } from './about-item.ts'
import { excerptOf } from './excerpt.ts'

type About = ThreadView['about']

/** The answer, the measure, the line of a plan or the item of a meeting under which something was said, where everybody can read that. A theme is told by its tags. */
export async function aboutShown(db: Db, { aboutKind, aboutId }: Pick<ContributionTable, 'aboutKind' | 'aboutId'>): Promise<About> {
  switch (aboutKind) {
    case 'response': {
      const response = await responseById(db, aboutId as `response_${string}`)
      return response && !response.hiddenAt ? { kind: 'answer', ref: response.ref, title: response.title } : undefined
    }
    case 'measure': {
      const measure = await measureById(db, aboutId as `measure_${string}`)
      return measure && { kind: 'measure', ref: measure.ref, title: measure.title }
    }
    case 'action': {
      const { areaId, ref } = (await actionById(db, aboutId as `action_${string}`)) ?? {}
      const action = areaId && ref ? await actionVisibleTo(db, 'public', areaId, ref) : undefined
      return action && { kind: 'action', ref: action.ref, title: action.title }
    }
    case 'item': {
      const item = await broughtTo(db, { aboutKind, aboutId })
      return item && { kind: 'item', ref: item.meeting.ref, title: item.item, part: item.ref }
    }
    case null:
    case 'theme':
      return undefined
    default:
      return aboutPart(db, aboutKind, aboutId!)
  }
}

/** A plan, or a part of one that has no page of its own. */
async function aboutPart(db: Db, kind: 'plan' | 'priority' | 'finding', id: string): Promise<About> {
  const priority = kind === 'priority' ? await priorityById(db, id as `priority_${string}`) : undefined
  const finding = kind === 'finding' ? await findingById(db, id as `finding_${string}`) : undefined
  const of = await planById(db, priority?.planId ?? finding?.planId ?? (id as `plan_${string}`))
  const plan = of && (await planVisibleTo(db, 'public', of.areaId, of.ref))
  if (!plan) return undefined
  const part = priority ?? finding
  return {
    kind,
    ref: plan.ref,
    title: priority?.title ?? (finding ? excerptOf(finding.words) : plan.title),
    ...(part && { part: part.id }),
  }
}
