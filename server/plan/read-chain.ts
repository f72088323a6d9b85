import type { Actor } from '#app/contract/actor.ts'
import { CHAIN_SHOWS, type ChainHomeView, type ChainImpactView, type ClaimedFelt } from '#app/contract/chain-views.ts'
import { STATUSES, type Status } from '#app/contract/feedback.ts'
import { FELT_VERDICTS, type FeltVerdict } from '#app/contract/felt.ts'
import { BRAGS } from '#app/contract/plan.ts'
import type { PlannedActionView } from '#app/contract/plan-views.ts'
import { figuresOf, totalsOf } from '#db/feedback/figures.ts'
import { areaBySlug } from '#db/people/area-queries.ts'
import type { AreaTable } from '#db/people/schema.ts'
import { actionsOfArea } from '#db/plan/action-queries.ts'
import { countBehindAny, themesWithAction } from '#db/plan/chain-lists.ts'
import { plansVisibleTo } from '#db/plan/queries.ts'
import { themesIn } from '#db/themes/queries.ts'
import { today } from '../clock.ts'
import { found } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { plannedActions } from './action-views.ts'
import { overdueBy } from './overdue.ts'
import { planLink, totalsOf as ratingTotals } from './plan-views.ts'
import { ratingReading } from './ratings.ts'
import { currentOf } from './read-plan.ts'

/** Where a thing said has not come to an end: nobody answered, or the answer promised more. */
export const WITHOUT_END: readonly Status[] = ['waiting', 'looking_into', 'under_way']

/** The chain from what was said to what is felt, over a whole area. */
export function chainReading(tools: Pick<Tools, 'db' | 'clock'>) {
  const { db, clock } = tools
  const { ratingsByTheme } = ratingReading(tools)

  /** What the front page of an area says of plan and ratings. The same for everybody. Refuses: not_found. */
  async function chainHome(actor: Actor, areaSlug: string): Promise<ChainHomeView> {
    const area = found(await areaBySlug(db, areaSlug), 'area')
    const doneNotFelt = (await standing(area)).filter((action) => action.doneNotFelt)
    const plan = currentOf(await plansVisibleTo(db, 'public', area.id))
    return {
      plan: plan && planLink(plan),
      led: await countBehindAny(db, area.id),
      felt: (await threadsByStatus(area)).get('done_felt') ?? 0,
      ratings: await ratingsByTheme(actor, areaSlug),
      doneNotFelt: doneNotFelt.slice(0, CHAIN_SHOWS),
      doneNotFeltInAll: doneNotFelt.length,
    }
  }

  /** What was claimed and what is felt, and where the chain is broken. The same for everybody. Refuses: not_found. */
  async function chainImpact(_actor: Actor, areaSlug: string): Promise<ChainImpactView> {
    const area = found(await areaBySlug(db, areaSlug), 'area')
    const actions = await standing(area)
    const threads = await threadsByStatus(area)
    const unsaid = actions.filter(({ said }) => said === 0)
    const rated = actions.filter(({ felt }) => felt.n !== undefined)
    return {
      claimed: claimedFelt(actions),
      totals: ratingTotals(actions),
      ratings: rated.reduce((sum, { felt }) => sum + (felt.n ?? 0), 0),
      rated: rated.length,
      unowned: await unownedThemes(area),
      open: WITHOUT_END.map((status) => ({ status, count: threads.get(status) ?? 0 })),
      withoutEnd: WITHOUT_END.reduce((sum, status) => sum + (threads.get(status) ?? 0), 0),
      discussions: STATUSES.reduce((sum, status) => sum + (threads.get(status) ?? 0), 0),
      unsaid: unsaid.slice(0, CHAIN_SHOWS),
      unsaidInAll: unsaid.length,
      overdue: await overdueBy(db, area, today(clock)),
      least: area.leastRatings,
    }
  }

  /** Published actions of plans that go on, without those that were dropped. */
  async function standing({ id, leastRatings }: AreaTable): Promise<PlannedActionView[]> {
    const rows = (await actionsOfArea(db, id)).filter(({ droppedAt }) => !droppedAt)
    return plannedActions(db, rows, { today: today(clock), leastRatings })
  }

  async function threadsByStatus({ id }: AreaTable): Promise<Map<Status, number>> {
    return new Map((await figuresOf(db, id, 'threads')).map(({ bucket, value }) => [bucket as Status, value]))
  }

  async function unownedThemes({ id }: AreaTable): Promise<ChainImpactView['unowned']> {
    const owned = await themesWithAction(db, id)
    const totals = await totalsOf(db, id)
    return (await themesIn(db, id))
      .filter((theme) => !owned.has(theme.id))
      .map((theme) => ({ slug: theme.slug, title: theme.title, said: totals.get(`theme:${theme.id}`) ?? 0 }))
      .filter(({ said }) => said > 0)
      .sort((a, b) => b.said - a.said)
  }

  return { chainHome, chainImpact }
}

const claimedFelt = (actions: readonly PlannedActionView[]): ClaimedFelt[] =>
  BRAGS.map((brag) => {
    const own = actions.filter((action) => action.brag === brag)
    const felt = FELT_VERDICTS.map((verdict) => [verdict, own.filter((action) => action.felt.verdict === verdict).length])
    return { brag, actions: own.length, felt: Object.fromEntries(felt) as Record<FeltVerdict, number> }
  })
