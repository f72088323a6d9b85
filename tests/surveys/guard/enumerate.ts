import type { Seen } from './attacker.ts'

/**
 * Every table of two ways that fits what is shown, counted out cell by cell; undefined when they are more than `most`. Only for tables whose
 * rows are shown, so that they are not endlessly many.
 */
export function everyWorld(seen: Seen, most: number): number[][] | undefined {
  const [first, second] = seen.dimensions.map(({ id, values }) => ({ id, values })) as [Part, Part]
  const keyAt = (row?: string, column?: string) =>
    `${seen.population}|${[[first.id, row] as const, [second.id, column] as const]
      .flatMap(([id, value]) => (value ? [`${id}=${value}`] : []))
      .sort()
      .join('&')}`
  const cells = first.values.flatMap((row) => second.values.map((column) => seen.shown.get(keyAt(row, column))))
  const limits = [
    ...first.values.map((row, at) => ({
      sum: seen.shown.get(keyAt(row)),
      of: second.values.map((_, column) => at * second.values.length + column),
    })),
    ...second.values.map((column, at) => ({
      sum: seen.shown.get(keyAt(undefined, column)),
      of: first.values.map((_, row) => row * second.values.length + at),
    })),
    { sum: seen.shown.get(keyAt()), of: cells.map((_, at) => at) },
  ].filter((limit): limit is { sum: number; of: number[] } => limit.sum !== undefined)
  if (cells.some((shown, at) => shown === undefined && !limits.some(({ of }) => of.includes(at)))) return undefined
  const worlds: number[][] = []
  let steps = 0
  const fill = (world: number[]): boolean => {
    steps += 1
    if (worlds.length > most || steps > 10 * most) return false
    if (world.length === cells.length) return worlds.push(world) <= most
    const at = world.length
    const room = limits.filter(({ of }) => of.includes(at)).map(({ sum, of }) => ({ left: sum - total(of, world), last: of.at(-1) === at }))
    const roof = Math.min(...room.map(({ left }) => left))
    const exact = room.find(({ last }) => last)?.left
    const floor = exact ?? 0
    const shown = cells[at]
    for (let count = shown ?? floor; count <= (shown ?? exact ?? roof); count += 1) {
      if (count > roof || count < 0 || room.some(({ left, last }) => last && left !== count)) continue
      if (!fill([...world, count])) return false
    }
    return true
  }
  return fill([]) ? worlds : undefined
}

interface Part {
  id: string
  values: readonly string[]
}

const total = (of: readonly number[], world: readonly number[]) => of.reduce((sum, at) => sum + (world[at] ?? 0), 0)
