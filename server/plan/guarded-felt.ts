import { type FeltCounts, type FeltView, feltView } from '#app/contract/felt.ts'
import { figureAt } from '#app/contract/guarded.ts'
import { guardRelease } from '../surveys/guard/release.ts'

const ANSWERS = ['yes', 'partly', 'not_yet'] as const

/**
 * What families say, with its figures through the disclosure guard: how many rated is told from ten on, and how they rated only where no
 * answer, and no rest without it, is fewer than five. The verdict stands by itself, from the area's least number of ratings on.
 */
export function guardedFelt(counts: FeltCounts, leastRatings: number): FeltView {
  const view = feltView(counts, leastRatings)
  if (view.n === undefined) return view
  const table = {
    id: 'felt',
    population: 'ratings',
    dimensions: [{ id: 'answer', values: ANSWERS }],
    counts: [counts.yes, counts.partly, counts.notYet],
  }
  const { release } = guardRelease({ id: 'now', earlier: [], tables: [table] })
  if (release.state === 'waits') return { ...view, n: undefined, counts: undefined }
  const told = (place: Record<string, string>) => {
    const figure = figureAt(release.tables[0]!, place)
    return 'shown' in figure ? figure.shown : undefined
  }
  const [yes, partly, notYet] = ANSWERS.map((answer) => told({ answer }))
  const all = yes !== undefined && partly !== undefined && notYet !== undefined
  return { ...view, n: told({}), counts: all ? { yes, partly, notYet } : undefined }
}
