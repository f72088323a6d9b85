import type { ChainImpactView } from '#app/contract/chain-views.ts'
import type { ImpactView, SaidByMonth } from '#app/contract/impact-views.ts'
import type { Same } from './compare.tsx'
import { type Exported, several } from './exported.ts'
import { isSurelyLate, type Tables, verdict } from './recount.ts'
import { recountedDays, recountedMonths } from './recount-days.ts'

interface Shown {
  view: ImpactView
  chain: ChainImpactView
}
/** Days, months, claimed against felt, and what is past its date by organisation: on the impact page and in the exports. */
export function compareImpact({ view, chain }: Shown, tables: Tables, { today, least }: { today: string; least: number }, same: Same) {
  const days = recountedDays(tables.contributions)
  for (const of of ['lowerQuartile', 'median', 'upperQuartile', 'longest'] as const) same(`answer days, ${of}`, view.times[of], days[of])
  for (const { from, to, count } of view.times.steps) same(`answer days, ${from} to ${to}`, count, days.within(from, to))
  compareMonths(
    'everything',
    view.byMonth,
    recountedMonths(tables.contributions, () => true),
    same,
  )
  compareClaimed(chain, tables.plan, least, same)
  compareOverdue(chain, tables, today, same)
}

/** Each month that is drawn, and what was said before them. */
export function compareMonths(what: string, { months, values, earlier }: SaidByMonth, counted: Map<string, number>, same: Same) {
  months.forEach((month, at) => {
    same(`${what} in ${month}`, values[at], counted.get(month) ?? 0)
  })
  const before = [...counted].filter(([month]) => !months.includes(month as never)).reduce((sum, [, count]) => sum + count, 0)
  same(`${what} before`, earlier, before)
}

function compareClaimed({ claimed }: ChainImpactView, plan: Exported[], least: number, same: Same) {
  const actions = plan.filter(({ row, droppedOn }) => row === 'action' && droppedOn === '')
  for (const { brag, actions: shown, felt } of claimed) {
    const own = actions.filter((action) => action.brag === brag)
    same(`claimed ${brag}`, shown, own.length)
    for (const [of, count] of Object.entries(felt))
      same(`claimed ${brag}, felt ${of}`, count, own.filter((action) => verdict(action, least) === of).length)
  }
}

function compareOverdue({ overdue }: ChainImpactView, { contributions, responses }: Tables, today: string, same: Same) {
  const missed = responses.filter(({ byDay, untilDay }) => Boolean(byDay || untilDay) && (byDay || untilDay)! < today)
  const waiting = contributions.filter((row) => isSurelyLate(row, today))
  const sum = (of: 'promises' | 'unanswered') => overdue.reduce((all, line) => all + line[of], 0)
  same('overdue, promises in all', sum('promises'), missed.length)
  same('overdue, unanswered in all', sum('unanswered'), waiting.length)
  for (const name of new Set([...missed.map((row) => row.organisation!), ...waiting.map((row) => row.passedTo!)])) {
    if (name === '') continue
    const line = overdue.find(({ organisation }) => organisation === name)
    same(`overdue, promises of ${name}`, line?.promises, missed.filter((row) => row.organisation === name).length)
    same(`overdue, unanswered of ${name}`, line?.unanswered, waiting.filter((row) => row.passedTo === name).length)
  }
}

/** The months of a theme, from the export. */
export const monthsOfTheme = ({ contributions }: Pick<Tables, 'contributions'>, slug: string) =>
  recountedMonths(contributions, (row) => several(row.themes).includes(slug))
