import type { DeskItemView } from '#app/contract/desk-views.ts'
import type { Db } from '#db/database.ts'
import { contributionById } from '#db/feedback/queries.ts'
import type { ContributionTable } from '#db/feedback/schema.ts'
import { versionById } from '#db/feedback/versions.ts'
import { responseById } from '#db/impact/queries.ts'
import { measureById } from '#db/measures/queries.ts'
import { areaById, forumById } from '#db/people/area-queries.ts'
import { actionById } from '#db/plan/action-queries.ts'
import { findingById, planById, priorityById } from '#db/plan/queries.ts'
import { pointOfContribution } from '#db/submissions/queries.ts'
import { themeById } from '#db/themes/queries.ts'
import { broughtTo } from '../feedback/about-item.ts'
import type { AboutPlan } from '../feedback/about-plan.ts'
import { openingOf } from './opening.ts'

/** What stands around a contribution: for which group it speaks, under what it was said, and what it is about. */
export async function settingOf(db: Db, row: ContributionTable): Promise<Pick<DeskItemView, 'forum' | 'under' | 'about'>> {
  const forum = row.forumId ? await forumById(db, row.forumId) : undefined
  return { forum: forum?.name ?? null, under: await underWhat(db, row), about: await aboutWhat(db, row) }
}

/** What it replies to, where everybody may read that. */
async function underWhat(db: Db, row: ContributionTable): Promise<DeskItemView['under']> {
  const parent = row.parentId ? await contributionById(db, row.parentId) : undefined
  if (!parent?.publishedAt || !parent.currentVersionId) return null
  const words = (await versionById(db, parent.currentVersionId))?.words
  return { ref: parent.ref, opening: openingOf(words ?? ''), language: parent.language }
}

async function aboutWhat(db: Db, row: ContributionTable): Promise<DeskItemView['about']> {
  const { aboutKind, aboutId } = row
  const slug = (await areaById(db, row.areaId))?.slug
  if (!aboutKind || !aboutId) return aboutSubmission(db, `/desk/${slug}`, row)
  if (aboutKind === 'theme') {
    const theme = await themeById(db, aboutId as `theme_${string}`)
    return theme ? { kind: 'theme', title: theme.title, address: `/${slug}/themes/${theme.slug}` } : null
  }
  if (aboutKind === 'item') return aboutItem(db, `/${slug}`, row)
  if (aboutKind !== 'response') return aboutPlan(db, `/${slug}`, aboutKind, aboutId)
  const response = await responseById(db, aboutId as `response_${string}`)
  return response ? { kind: 'response', title: response.title, address: `/${slug}/answers/${response.ref}` } : null
}

/** The letter of which it is a point, or the backpack of which it is a message: there it is made ready to be delivered. */
async function aboutSubmission(db: Db, desk: string, { id }: ContributionTable): Promise<DeskItemView['about']> {
  const point = await pointOfContribution(db, id)
  if (!point) return null
  const title = `${point.kind === 'backpack' ? 'message' : 'point'} ${point.number} of a ${point.kind}`
  return { kind: 'submission', title, address: `${desk}/submissions/${point.ref}?point=${point.number}` }
}

/** An item of a meeting; it is read on the page of the meeting. */
async function aboutItem(db: Db, area: string, row: ContributionTable): Promise<DeskItemView['about']> {
  const item = await broughtTo(db, row)
  return item ? { kind: 'item', title: item.item, address: `${area}/meetings/${item.meeting.ref}#${item.ref}` } : null
}

/** A line of a plan; it is read on the page of the action, the measure or the plan. */
async function aboutPlan(db: Db, area: string, kind: AboutPlan, id: string): Promise<DeskItemView['about']> {
  if (kind === 'action') {
    const action = await actionById(db, id as `action_${string}`)
    return action ? { kind, title: action.title, address: `${area}/actions/${action.ref}` } : null
  }
  if (kind === 'measure') {
    const measure = await measureById(db, id as `measure_${string}`)
    return measure ? { kind, title: measure.title, address: `${area}/measures/${measure.ref}` } : null
  }
  const priority = kind === 'priority' ? await priorityById(db, id as `priority_${string}`) : undefined
  const finding = kind === 'finding' ? await findingById(db, id as `finding_${string}`) : undefined
  const plan = await planById(db, priority?.planId ?? finding?.planId ?? (id as `plan_${string}`))
  const title = priority?.title ?? (finding && openingOf(finding.words)) ?? plan?.title
  return plan && title ? { kind, title, address: `${area}/plan/${plan.ref}` } : null
}
