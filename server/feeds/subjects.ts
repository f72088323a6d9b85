import type { ActionId, AreaId, ContributionId, MeasureId, PlanId, ResponseId } from '#app/contract/ids.ts'
import type { Db } from '#db/database.ts'
import { publicRefs } from '#db/feedback/open-list.ts'
import { standingAnswers, themesOfAnswers } from '#db/impact/lists.ts'
import { measuresByIds } from '#db/measures/queries.ts'
import { actionsByIds, themesOfActions } from '#db/plan/action-queries.ts'
import { plansVisibleTo } from '#db/plan/queries.ts'
import type { LatestEntry } from '#db/record/latest-entries.ts'
import { tagsOf, themesIn } from '#db/themes/queries.ts'

/** What an entry is about, as far as everybody can read it now. */
export interface Subject {
  /** Its public title; empty for what a family said: a feed never carries those words. */
  title: string
  /** The address after that of the area. */
  path: string
  /** The short names of its themes. */
  themes: string[]
  planId: PlanId | undefined
}

/** What these entries are about, by id. What is hidden, taken back or a draft is not among it. */
export async function subjectsOf(db: Db, areaId: AreaId, entries: LatestEntry[]): Promise<Map<string, Subject>> {
  const ids = <Id extends string>(kind: string) =>
    [...new Set(entries.map(({ about }) => about).filter((id) => id.startsWith(`${kind}_`)))] as Id[]
  const subjects = new Map<string, Subject>()
  const plans = await plansVisibleTo(db, 'public', areaId)
  for (const { id, ref, title } of plans) subjects.set(id, { title, path: `plan/${ref}`, themes: [], planId: id })
  await putActions(db, subjects, ids<ActionId>('action'), new Set(plans.map(({ id }) => id)))
  await putAnswers(db, subjects, ids<ResponseId>('response'))
  const themes = await themesIn(db, areaId)
  const slugs = new Map(themes.map(({ id, slug }) => [id, slug]))
  for (const { id, slug, title } of themes) subjects.set(id, { title, path: `themes/${slug}`, themes: [slug], planId: undefined })
  for (const { id, ref, title, themeId } of await measuresByIds(db, ids<MeasureId>('measure'))) {
    const own = themeId && slugs.get(themeId)
    subjects.set(id, { title, path: `measures/${ref}`, themes: own ? [own] : [], planId: undefined })
  }
  await putContributions(db, subjects, ids<ContributionId>('contribution'))
  return subjects
}

async function putActions(db: Db, subjects: Map<string, Subject>, ids: ActionId[], plans: Set<PlanId>) {
  const themes = await themesOfActions(db, ids)
  for (const { id, ref, title, planId, publishedAt } of await actionsByIds(db, ids))
    if (publishedAt && plans.has(planId))
      subjects.set(id, {
        title,
        path: `actions/${ref}`,
        themes: themes.filter((one) => one.actionId === id).map((one) => one.slug),
        planId,
      })
}

async function putAnswers(db: Db, subjects: Map<string, Subject>, ids: ResponseId[]) {
  const answers = await standingAnswers(db, ids)
  const named = answers.flatMap(({ actionId }) => (actionId ? [actionId as ActionId] : []))
  const plans = new Map((await actionsByIds(db, named)).map(({ id, planId }) => [id as string, planId]))
  const themes = ids.length > 0 ? await themesOfAnswers(db, ids) : []
  for (const { id, ref, title, actionId } of answers) {
    const own = themes.filter(({ responseId }) => responseId === id).map((one) => one.slug)
    subjects.set(id, { title, path: `answers/${ref}`, themes: own, planId: plans.get(actionId ?? '') })
  }
}

async function putContributions(db: Db, subjects: Map<string, Subject>, ids: ContributionId[]) {
  if (ids.length === 0) return
  const refs = await publicRefs(db, ids)
  const tags = await tagsOf(db, ids)
  for (const [id, ref] of refs) {
    const themes = tags.filter(({ contributionId }) => contributionId === id).map((tag) => tag.slug)
    subjects.set(id, { title: '', path: `feedback/${ref}`, themes, planId: undefined })
  }
}
