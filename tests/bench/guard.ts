import { solve } from 'yalps'
import { eliminate } from '#server/surveys/guard/eliminate.ts'
import { guardRelease } from '#server/surveys/guard/release.ts'
import { spread } from '#server/surveys/guard/tables.ts'
import { chanceFrom } from '#tests/surveys/guard/chance.ts'
import { dimension, tableOf, withMore } from '#tests/surveys/guard/tables.ts'

/** One measured release: the guard, beside one elimination of the table's equations and one run of the solver over them. */
export interface GuardRow {
  what: string
  people: number
  guardMs: number
  eliminationMs: number
  solverMs: number
}

/** The guard on tables of 50 x 12 with so many people. */
export function benchGuard(): GuardRow[] {
  return [5_000, 20_000, 100_000].map((people) => {
    const chance = chanceFrom(people)
    const weights = Array.from({ length: 600 }, () => 0.05 + chance() ** 2)
    const empty = { ...tableOf([[0]]), dimensions: [dimension('district', 50), dimension('answer', 12)], counts: weights.map(() => 0) }
    const table = withMore(empty, people, weights, chance)
    const { lines } = spread(table)
    const guardMs = timed(() => guardRelease({ id: 'bench', earlier: [], tables: [table] }))
    const eliminationMs = timed(() =>
      eliminate(lines.map(({ whole, parts }) => new Map([[whole, 1n], ...parts.map((part) => [part, -1n] as const)]))),
    )
    const solverMs = timed(() => solveOnce(table.counts))
    return { what: 'guard, 50 x 12', people, guardMs, eliminationMs, solverMs }
  })
}

function timed(work: () => unknown): number {
  const from = performance.now()
  work()
  return Math.round(performance.now() - from)
}

function solveOnce(counts: readonly number[]) {
  const sum = (fits: (at: number) => boolean) => counts.reduce((total, count, at) => total + (fits(at) ? count : 0), 0)
  const constraints = [
    ...Array.from({ length: 50 }, (_, row) => [`row ${row}`, { equal: sum((at) => Math.floor(at / 12) === row) }] as const),
    ...Array.from({ length: 12 }, (_, column) => [`column ${column}`, { equal: sum((at) => at % 12 === column) }] as const),
  ]
  const variables = counts.map(
    (_, at) =>
      [
        at,
        [[`row ${Math.floor(at / 12)}`, 1], [`column ${at % 12}`, 1], ...(at === 0 ? [['first', 1] as const] : [])] as [string, number][],
      ] as const,
  )
  return solve({ direction: 'maximize', objective: 'first', constraints, variables })
}
