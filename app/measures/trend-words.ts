import type { MeasureLineView } from '../contract/measures.ts'
import { periodInWords } from '../contract/periods.ts'

/** What the figures do, in one sentence. Too few of them do nothing that could be said. */
export function trendInWords({ trend, values }: Pick<MeasureLineView, 'trend' | 'values'>): string {
  if (!trend) {
    const count = values.filter((value) => value !== null).length
    return count === 0 ? '' : `Too few figures for a trend: ${count} so far.`
  }
  const since = periodInWords(trend.since)
  if (trend.direction === 'mixed') return `Up and down since ${since}: no clear way.`
  if (trend.direction === 'same') return `The same since ${since}.`
  const way = trend.good === undefined ? '' : trend.good ? ' That is the way it should go.' : ' It should go the other way.'
  return `${trend.direction === 'up' ? 'Up' : 'Down'} each time since ${since}.${way}`
}
