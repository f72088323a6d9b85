import type { LedgerEntry } from './ledger.ts'
import { type CountTable, type Line, spread } from './tables.ts'

/** A figure as one release tells it. */
export interface Known {
  /** Its name in the system: the release and the figure. */
  readonly name: string
  readonly key: string
  readonly release: number
  readonly value: number
  /** Part of what is published, so to be shown or hidden; otherwise nobody is told it, and it only ties others together. */
  readonly told: boolean
}

/** Everything an attacker has: figures, the equations between them, and that answers are only added. What is in `hidden` is not known. */
export interface System {
  readonly figures: ReadonlyMap<string, Known>
  readonly impossible: ReadonlySet<string>
  readonly lines: readonly Line[]
  readonly linesOf: ReadonlyMap<string, readonly Line[]>
  /** The same figure in an earlier and a later release: it never falls. */
  readonly grows: readonly { readonly from: string; readonly to: string }[]
  readonly growsOf: ReadonlyMap<string, readonly string[]>
  readonly hidden: Set<string>
  /** The release that is being guarded; the earlier ones are out. */
  readonly now: number
}

const nameIn = (release: number, key: string) => `${release}#${key}`

/** The union of all that was released and of what is about to be; hidden is what was hidden and what nobody is told. */
export function systemOf(earlier: readonly LedgerEntry[], tables: readonly CountTable[]): System {
  const figures = new Map<string, Known>()
  const impossible = new Set<string>()
  const lines = new Map<string, Line>()
  const hidden = new Set<string>()
  const releases = [...earlier.map((entry) => ({ tables: entry.tables, hidden: entry.hidden })), { tables, hidden: [] }]
  for (const [release, entry] of releases.entries()) {
    for (const table of entry.tables) addTable({ figures, impossible, lines }, release, table)
    for (const key of entry.hidden) hidden.add(nameIn(release, key))
  }
  for (const { name, told } of figures.values()) if (!told) hidden.add(name)
  const all = [...lines.values()]
  const grows = growing([...figures.values()])
  const growsOf = neighbours(grows.map(({ from, to }) => [from, to]))
  return { figures, impossible, lines: all, linesOf: byFigure(all), grows, growsOf, hidden, now: earlier.length }
}

interface Growing {
  figures: Map<string, Known>
  impossible: Set<string>
  lines: Map<string, Line>
}

function addTable({ figures, impossible, lines }: Growing, release: number, table: CountTable) {
  const found = spread(table)
  for (const { key, value, state } of found.figures) {
    const name = nameIn(release, key)
    const before = figures.get(name)
    if (before && before.value !== value) throw new Error(`${table.id} says ${value} for ${key}, another table ${before.value}`)
    if (state === 'impossible') impossible.add(name)
    else figures.set(name, { name, key, release, value, told: state === 'told' || (before?.told ?? false) })
  }
  for (const { whole, parts } of found.lines) {
    const line = { whole: nameIn(release, whole), parts: parts.map((key) => nameIn(release, key)) }
    lines.set([line.whole, ...line.parts].join('\n'), line)
  }
}

function byFigure(lines: readonly Line[]) {
  const linesOf = new Map<string, Line[]>()
  for (const line of lines) for (const name of [line.whole, ...line.parts]) linesOf.set(name, [...(linesOf.get(name) ?? []), line])
  return linesOf
}

function neighbours(pairs: readonly (readonly [string, string])[]) {
  const near = new Map<string, string[]>()
  for (const [one, other] of pairs.flatMap(([a, b]) => [[a, b] as const, [b, a] as const])) near.set(one, [...(near.get(one) ?? []), other])
  return near
}

/** Where answers were taken away in between nobody can count on it, so then it is no knowledge. */
function growing(figures: readonly Known[]) {
  const latest = new Map<string, Known>()
  const pairs: { from: Known; to: Known }[] = []
  for (const figure of [...figures].sort((a, b) => a.release - b.release)) {
    const before = latest.get(figure.key)
    if (before) pairs.push({ from: before, to: figure })
    latest.set(figure.key, figure)
  }
  if (pairs.some(({ from, to }) => to.value < from.value)) return []
  return pairs.map(({ from, to }) => ({ from: from.name, to: to.name }))
}
