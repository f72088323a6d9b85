import type { Actor } from '#app/contract/actor.ts'
import type { FeltCounts, FeltView } from '#app/contract/felt.ts'
import type { ThemeId } from '#app/contract/ids.ts'
import type { ActionLineView, RatingTotals, ThemeRatingView } from '#app/contract/plan-views.ts'
import { areaBySlug } from '#db/people/area-queries.ts'
import { actionsOfArea, themesOfPublished } from '#db/plan/action-queries.ts'
import { feltByTheme } from '#db/plan/behind-queries.ts'
import { latestWatches } from '#db/plan/clock-queries.ts'
import { themesIn } from '#db/themes/queries.ts'
import { dayOf, today } from '../clock.ts'
import { found } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { actionLines } from './action-views.ts'
import { guardedFelt } from './guarded-felt.ts'
import { totalsOf } from './plan-views.ts'

/** The two ratings side by side, over a whole area. */
export function ratingReading({ db, clock }: Pick<Tools, 'db' | 'clock'>) {
  /** The ratings of every theme with a published action, in the order of the codebook; in plans that are not closed. Refuses: not_found. */
  async function ratingsByTheme(_actor: Actor, areaSlug: string): Promise<ThemeRatingView[]> {
    const area = found(await areaBySlug(db, areaSlug), 'area')
    const lines = await standing(area)
    const bound = await themesOfPublished(db, area.id)
    const felt = countsByTheme(await feltByTheme(db, area.id))
    const watches = await latestWatches(db, area.id)
    const themes = await themesIn(db, area.id)
    return themes.flatMap(({ id, slug, title }) => {
      const refs = new Set(bound.filter(({ themeId }) => themeId === id).map(({ ref }) => ref))
      const own = lines.filter(({ ref }) => refs.has(ref))
      if (own.length === 0) return []
      const watch = watches.get(id)
      return {
        slug,
        title,
        totals: totalsOf(own),
        felt: besideActions(guardedFelt(felt.get(id) ?? NONE, area.leastRatings), own),
        watchedUntil: watch && !watch.endedAt ? watch.watchedUntil : null,
        cameBackOn: watch?.cameBackAt ? dayOf(watch.cameBackAt) : null,
      }
    })
  }

  /** How many published actions of plans that are not closed have which rating. Refuses: not_found. */
  async function ratingsInAll(_actor: Actor, areaSlug: string): Promise<RatingTotals> {
    return totalsOf(await standing(found(await areaBySlug(db, areaSlug), 'area')))
  }

  const standing = async ({ id, leastRatings }: { id: `area_${string}`; leastRatings: number }): Promise<ActionLineView[]> =>
    actionLines(db, await actionsOfArea(db, id), { today: today(clock), leastRatings })

  return { ratingsByTheme, ratingsInAll }
}

/** The figures of a theme go where those of one of its actions are hidden: what was hidden there would be the difference. */
const besideActions = (felt: FeltView, actions: readonly ActionLineView[]): FeltView =>
  actions.every((action) => action.felt.counts) ? felt : { ...felt, n: undefined, counts: undefined }

const NONE: FeltCounts = { yes: 0, partly: 0, notYet: 0 }
const COUNT_OF = { yes: 'yes', partly: 'partly', not_yet: 'notYet' } as const

function countsByTheme(rows: Awaited<ReturnType<typeof feltByTheme>>): Map<ThemeId, FeltCounts> {
  const counts = new Map<ThemeId, FeltCounts>()
  for (const { themeId, answer, count } of rows) counts.set(themeId, { ...(counts.get(themeId) ?? NONE), [COUNT_OF[answer]]: count })
  return counts
}
