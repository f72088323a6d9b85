import type { FrozenRelease, FrozenTable, GuardedFigure } from '#app/contract/guarded.ts'
import { whyNotTogether } from './joined.ts'
import type { LedgerEntry } from './ledger.ts'
import { protect } from './protect.ts'
import { type GuardRules, guardRules } from './rules.ts'
import { type System, systemOf } from './system.ts'
import { type CountTable, spread } from './tables.ts'

/** What the guard gives back: what everybody may see, and what it keeps to judge the next release by (to keep, never to show). */
export interface Guarded {
  readonly release: FrozenRelease
  readonly ledger: LedgerEntry | undefined
}

export interface ReleaseWanted {
  /** The name of this release, new among the earlier ones. */
  readonly id: string
  /** The area's rules; what it leaves out is as in `LEAST_RULES`. */
  readonly rules?: Partial<GuardRules>
  /** Everything that was ever released about the same people, the earliest first: the `ledger` of each. */
  readonly earlier: readonly LedgerEntry[]
  /** All tables of this release, counted over all answers up to now (not only the new ones), in the order in which they matter. */
  readonly tables: readonly CountTable[]
  /** A secret of the area, so that nobody can repeat how figures to give up were chosen. */
  readonly salt?: string
}

/**
 * The one way by which a figure about people is told. Judges all tables together with all earlier releases as one set, hides what is small and
 * what it could be reckoned from, and freezes the rest; the same input gives the same release. A population with fewer new answers than
 * `leastNew` waits. A table that would tell less than it did is kept as it was (`keptSince`). Throws when tables contradict each other.
 */
export function guardRelease({ id, rules: stricter, earlier, tables, salt = '' }: ReleaseWanted): Guarded {
  const rules = guardRules(stricter)
  if (earlier.some((entry) => entry.id === id)) throw new Error(`There is a release ${id} already`)
  whyNotTogether([...earlier.flatMap((entry) => entry.tables), ...tables])
  const ready = tables.filter((table) => newIn(table, earlier) >= (isNew(table, earlier) ? 0 : rules.leastNew))
  if (tables.length > 0 && ready.length === 0) return { release: frozen({ id, state: 'waits' }), ledger: undefined }
  let told = ready
  for (;;) {
    const system = systemOf(earlier, told)
    protect(system, rules, salt)
    const poorer = told.find((table) => tells(system, table) < toldBefore(earlier, table))
    if (!poorer) return freeze({ id, rules, earlier, tables, told, system })
    told = told.filter((table) => table !== poorer)
  }
}

const totalOf = ({ counts }: CountTable) => counts.reduce((sum, count) => sum + count, 0)

const lastOf = (table: CountTable, earlier: readonly LedgerEntry[]) =>
  earlier.findLast((entry) => entry.tables.some(({ id }) => id === table.id))

const isNew = (table: CountTable, earlier: readonly LedgerEntry[]) =>
  !earlier.some((entry) => entry.tables.some(({ population }) => population === table.population))

function newIn(table: CountTable, earlier: readonly LedgerEntry[]) {
  const same = earlier.flatMap((entry) => entry.tables).filter(({ population }) => population === table.population)
  const before = same.at(-1)
  return totalOf(table) - (before ? totalOf(before) : 0)
}

const toldKeys = (table: CountTable) => spread(table).figures.flatMap(({ key, state }) => (state === 'told' ? [key] : []))

const tells = ({ hidden, now }: System, table: CountTable) => toldKeys(table).filter((key) => !hidden.has(`${now}#${key}`)).length

function toldBefore(earlier: readonly LedgerEntry[], table: CountTable) {
  const last = lastOf(table, earlier)
  const before = last?.tables.find(({ id }) => id === table.id)
  if (!last || !before) return 0
  const hidden = new Set(last.hidden)
  return toldKeys(before).filter((key) => !hidden.has(key)).length
}

interface Judged {
  id: string
  rules: GuardRules
  earlier: readonly LedgerEntry[]
  tables: readonly CountTable[]
  told: readonly CountTable[]
  system: System
}

function freeze({ id, rules, earlier, tables, told, system }: Judged): Guarded {
  const hidden = told.flatMap(toldKeys).filter((key) => system.hidden.has(`${system.now}#${key}`))
  const entry: LedgerEntry = { id, tables: told, hidden: [...new Set(hidden)] }
  const shown = tables.flatMap((table): FrozenTable[] => {
    if (told.includes(table)) return [frozenTable(table, new Set(hidden), rules)]
    const last = lastOf(table, earlier)
    const before = last?.tables.find((one) => one.id === table.id)
    return last && before ? [{ ...frozenTable(before, new Set(last.hidden), rules), keptSince: last.id }] : []
  })
  return { release: frozen({ id, state: 'released', tables: shown }), ledger: entry }
}

function frozenTable(table: CountTable, hidden: ReadonlySet<string>, { roundTo }: GuardRules): FrozenTable {
  const figures = spread(table).figures.flatMap(({ key, value, state }): [string, GuardedFigure][] => {
    if (state === 'untold') return []
    if (state === 'impossible') return [[key, { hidden: 'cannot_be' } as GuardedFigure]]
    return [[key, (hidden.has(key) ? { hidden: 'few' } : { shown: Math.round(value / roundTo) * roundTo }) as GuardedFigure]]
  })
  return { id: table.id, population: table.population, figures: Object.fromEntries(figures) }
}

type Unbranded = { id: string; state: 'waits' } | { id: string; state: 'released'; tables: readonly FrozenTable[] }

const frozen = (release: Unbranded) => release as FrozenRelease
