import { figureKey } from '#app/contract/guarded.ts'

/** A way of parting people: everybody has exactly one value ("did not say" is one). Groups are sums of values that are shown too. */
export interface Dimension {
  readonly id: string
  readonly values: readonly string[]
  readonly groups?: readonly { readonly id: string; readonly of: readonly string[] }[]
}

/**
 * A table of counts. Tables of one `population` part the same people, so figures they share are the same figure. An answer that allows
 * several choices is one table (yes, no) per choice.
 */
export interface CountTable {
  readonly id: string
  readonly population: string
  readonly dimensions: readonly Dimension[]
  /** One count per combination of values; the last dimension runs fastest. */
  readonly counts: readonly number[]
  /** Combinations that cannot be, as values in the order of the dimensions. They are no small counts and tell of nobody. */
  readonly impossible?: readonly (readonly string[])[]
  /** Which dimensions are shown together, with all their sums; left out: all of them. Tables in a ring are one table that shows its pairs. */
  readonly shows?: readonly (readonly string[])[]
}

export type FigureState = 'told' | 'untold' | 'impossible'

/** One figure of a table: a count, a sum of a row, of a group, of everybody. */
export interface Figure {
  readonly key: string
  readonly value: number
  readonly state: FigureState
}

/** A whole and its parts; an equation that anybody knows. */
export interface Line {
  readonly whole: string
  readonly parts: readonly string[]
}

type At = readonly (string | undefined)[]

/** Every figure of a table and every equation between them. Throws when the table contradicts itself. */
export function spread(table: CountTable): { figures: Figure[]; lines: Line[] } {
  whyNotTable(table)
  const leaves = leavesOf(table)
  const impossible = new Set((table.impossible ?? []).map((values) => keyOf(table, values)))
  const shown = table.shows?.map((ids) => new Set(ids))
  const all = product(table.dimensions.map((one) => [undefined, ...(one.groups ?? []).map(({ id }) => id), ...one.values]))
  const figures = all.map((at): Figure => {
    const under = leaves.filter((leaf) => covers(table, at, leaf.at))
    const value = under.reduce((sum, { count }) => sum + count, 0)
    const cannot = under.every(({ at: values }) => impossible.has(keyOf(table, values)))
    if (cannot && value > 0) throw new Error(`${table.id} counts what it says cannot be`)
    return { key: keyOf(table, at), value, state: cannot ? 'impossible' : told(table, at, shown) ? 'told' : 'untold' }
  })
  const cannot = new Set(figures.filter(({ state }) => state === 'impossible').map(({ key }) => key))
  const lines = all.flatMap((at) => linesAt(table, at))
  const possible = lines.map(({ whole, parts }) => ({ whole, parts: parts.filter((key) => !cannot.has(key)) }))
  return { figures, lines: possible.filter(({ whole }) => !cannot.has(whole)) }
}

function whyNotTable({ id, dimensions, counts }: CountTable) {
  const size = dimensions.reduce((product, { values }) => product * values.length, 1)
  if (counts.length !== size) throw new Error(`${id} has ${counts.length} counts for ${size} combinations`)
  if (counts.some((count) => !Number.isSafeInteger(count) || count < 0)) throw new Error(`${id} has a count that is none`)
  for (const { id: name, values, groups = [] } of dimensions) {
    const names = [...values, ...groups.map((group) => group.id)]
    if (new Set(names).size !== names.length || values.length === 0) throw new Error(`${id} names a value of ${name} twice, or has none`)
    if (groups.some(({ of }) => of.length === 0 || of.some((value) => !values.includes(value))))
      throw new Error(`${id} groups values that ${name} does not have`)
  }
}

function leavesOf({ dimensions, counts }: CountTable) {
  return product(dimensions.map(({ values }) => values)).map((at, index) => ({ at, count: counts[index]! }))
}

function product<T>(choices: readonly (readonly T[])[]): T[][] {
  return choices.reduce<T[][]>((done, next) => done.flatMap((one) => next.map((value) => [...one, value])), [[]])
}

function covers({ dimensions }: CountTable, at: At, leaf: At) {
  return dimensions.every(({ groups }, index) => {
    const wanted = at[index]
    return wanted === undefined || wanted === leaf[index] || groups?.find(({ id }) => id === wanted)?.of.includes(leaf[index]!)
  })
}

function told({ dimensions }: CountTable, at: At, shown: Set<string>[] | undefined) {
  const used = dimensions.filter((_, index) => at[index] !== undefined).map(({ id }) => id)
  return !shown || shown.some((ids) => used.every((id) => ids.has(id)))
}

function linesAt(table: CountTable, at: At): Line[] {
  return table.dimensions.flatMap(({ values, groups = [] }, index) => {
    const here = at[index]
    const parts = here === undefined ? values : groups.find(({ id }) => id === here)?.of
    if (!parts) return []
    return [{ whole: keyOf(table, at), parts: parts.map((value) => keyOf(table, at.with(index, value))) }]
  })
}

function keyOf({ population, dimensions }: CountTable, at: At): string {
  const place = dimensions.flatMap(({ id }, index): [string, string][] => (at[index] === undefined ? [] : [[id, at[index]!]]))
  return figureKey(population, Object.fromEntries(place))
}
