import { type Constraint, solve } from 'yalps'
import { figureKey } from '#app/contract/guarded.ts'
import { reduced, settled } from './gauss.ts'

/** What anybody sees of a table: its ways of parting people, and each figure by its name. */
export interface Seen {
  release: number
  population: string
  dimensions: readonly { id: string; values: readonly string[]; groups?: readonly { id: string; of: readonly string[] }[] }[]
  shown: ReadonlyMap<string, number>
  hidden: readonly string[]
}

/** What the attacker made of one hidden figure. */
export interface Finding {
  release: number
  key: string
  exact: number | undefined
  least: number
  most: number
}

interface Sum {
  release: number
  key: string
  of: number[]
  shown: number | undefined
}

/**
 * Knows every combination of values is at least none and that answers are only added; works with single combinations as unknowns and every
 * published figure as a sum of them, so it shares no step with the guard. Tells of every hidden figure what can be known; looking for
 * bounds stops when they are `enough` apart.
 */
export function attack(seen: readonly Seen[], enough: number): Finding[] {
  const unknowns: { release: number; id: string }[] = []
  const sums = seen.flatMap((table) => sumsIn(table, unknowns))
  const equations = equationsFrom(sums, unknowns.length)
  const solved = reduced(equations)
  const worlds: number[][] = []
  return sums
    .filter(({ shown }) => shown === undefined)
    .map(({ release, key, of }) => {
      const sum = unknowns.map((_, index) => (of.includes(index) ? 1 : 0))
      const exact = settled(solved, sum)
      const worth = (world: readonly number[]) => of.reduce((total, index) => total + world[index]!, 0)
      const ends = () => ({ least: Math.min(...worlds.map(worth)), most: Math.max(...worlds.map(worth)) })
      for (const direction of ['maximize', 'minimize'] as const) {
        const { least, most } = ends()
        if (worlds.length > 1 && most - least >= enough) break
        worlds.push(extreme(equations, growthIn(unknowns), sum, direction))
      }
      return { release, key, exact, ...ends() }
    })
}

function sumsIn({ release, population, dimensions, shown, hidden }: Seen, unknowns: { release: number; id: string }[]): Sum[] {
  const cells = dimensions.reduce<string[][]>((done, { values }) => done.flatMap((one) => values.map((value) => [...one, value])), [[]])
  const from = unknowns.length
  for (const cell of cells) unknowns.push({ release, id: `${population} ${dimensions.map(({ id }) => id)} ${cell}` })
  const choices = dimensions.map(({ values, groups = [] }) => [
    { name: undefined, of: values },
    ...groups.map(({ id, of }) => ({ name: id, of })),
    ...values.map((value) => ({ name: value, of: [value] })),
  ])
  const places = choices.reduce<(typeof choices)[number][]>(
    (done, next) => done.flatMap((one) => next.map((choice) => [...one, choice])),
    [[]],
  )
  return places.flatMap((place) => {
    const named = dimensions.flatMap(({ id }, index) => (place[index]!.name === undefined ? [] : [[id, place[index]!.name!] as const]))
    const key = figureKey(population, Object.fromEntries(named))
    if (!shown.has(key) && !hidden.includes(key)) return []
    const of = cells.flatMap((cell, index) => (cell.every((value, at) => place[at]!.of.includes(value)) ? [from + index] : []))
    return [{ release, key, of, shown: shown.get(key) }]
  })
}

function equationsFrom(sums: readonly Sum[], width: number): number[][] {
  const rows = sums.filter(({ shown }) => shown !== undefined).map(({ of, shown }) => [...row(of, width), shown!])
  const first = new Map<string, Sum>()
  for (const sum of sums) {
    const name = `${sum.release} ${sum.key}`
    const before = first.get(name)
    if (before) rows.push([...row(sum.of, width).map((value, index) => value - (before.of.includes(index) ? 1 : 0)), 0])
    else first.set(name, sum)
  }
  return rows.length ? rows : [[...row([], width), 0]]
}

const row = (of: readonly number[], width: number) => Array.from({ length: width }, (_, index) => (of.includes(index) ? 1 : 0))

function growthIn(unknowns: readonly { release: number; id: string }[]): [number, number][] {
  const latest = new Map<string, number>()
  return unknowns.flatMap(({ id }, index) => {
    const before = latest.get(id)
    latest.set(id, index)
    return before === undefined ? [] : [[before, index] as [number, number]]
  })
}

function extreme(equations: number[][], growth: [number, number][], sum: number[], direction: 'maximize' | 'minimize'): number[] {
  const constraints: [string, Constraint][] = [
    ...equations.map((one, index): [string, Constraint] => [`e${index}`, { equal: one.at(-1)! }]),
    ...growth.map((_, index): [string, Constraint] => [`g${index}`, { min: 0 }]),
    ['all', { max: 1e6 }],
  ]
  const variables = sum.map((factor, at): [number, [string, number][]] => [
    at,
    [
      ['sum', factor],
      ['all', 1],
      ...equations.flatMap((one, index): [string, number][] => (one[at] ? [[`e${index}`, one[at]]] : [])),
      ...growth.flatMap(([from, to], index): [string, number][] =>
        at === from ? [[`g${index}`, -1]] : at === to ? [[`g${index}`, 1]] : [],
      ),
    ],
  ])
  const found = solve({ direction, objective: 'sum', constraints, variables }, { includeZeroVariables: true, maxPivots: 1e5 })
  if (found.status !== 'optimal') throw new Error(`The attacker's solver ends ${found.status}`)
  const world = sum.map(() => 0)
  for (const [at, value] of found.variables) world[at] = value
  return world
}
