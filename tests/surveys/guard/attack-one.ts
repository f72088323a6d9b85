import type { FrozenRelease } from '#app/contract/guarded.ts'
import type { LedgerEntry } from '#server/surveys/guard/ledger.ts'
import { guardRelease } from '#server/surveys/guard/release.ts'
import type { CountTable } from '#server/surveys/guard/tables.ts'
import { attack, type Seen } from './attacker.ts'
import { chanceFrom } from './chance.ts'
import { randomTable, seenIn, withMore } from './tables.ts'

/** What came of attacking all releases of one random table: how much was told, and what should not have been found. */
export interface Attacked {
  shown: number
  hidden: number
  faults: string[]
}

const LEAST = 5

/** Guards a random table in one to three releases with more answers each time, then attacks what all of them tell. */
export function attackOne(seed: number, most: number): Attacked {
  const chance = chanceFrom(seed)
  const first = randomTable(chance, most)
  const states = [first.table]
  for (let more = Math.floor(chance() * 3); more > 0; more -= 1)
    states.push(withMore(states.at(-1)!, Math.floor(chance() * 160), first.weights, chance))
  return attackAll(states.map((table) => [table]))
}

/** Guards these releases one after the other, then attacks what all of them tell. */
export function attackAll(states: readonly (readonly CountTable[])[]): Attacked {
  const earlier: LedgerEntry[] = []
  const releases: FrozenRelease[] = []
  for (const [index, tables] of states.entries()) {
    const { release, ledger } = guardRelease({ id: `tranche ${index}`, earlier, tables })
    releases.push(release)
    if (ledger) earlier.push(ledger)
  }
  const seen = seenIn(releases, states.flat())
  return {
    shown: seen.reduce((sum, { shown }) => sum + shown.size, 0),
    hidden: seen.reduce((sum, { hidden }) => sum + hidden.length, 0),
    faults: [...tooMuch(seen), ...smallOnes(seen)],
  }
}

function tooMuch(seen: readonly Seen[]): string[] {
  return attack(seen, LEAST)
    .filter(({ exact, least, most }) => exact !== undefined || most - least < LEAST - 1e-6)
    .map(({ release, key, exact, least, most }) => `release ${release}, ${key}: ${exact ?? `${least} to ${most}`}`)
}

/** Small counts among what is shown, and among the differences of what is shown twice. */
function smallOnes(seen: readonly Seen[]): string[] {
  const faults = seen.flatMap(({ shown }) => [...shown].filter(([, count]) => count < LEAST).map(([key, count]) => `${key} shows ${count}`))
  for (const [index, later] of seen.entries())
    for (const earlier of seen.slice(0, index).filter(({ release }) => release < later.release))
      for (const [key, count] of later.shown) {
        const before = earlier.shown.get(key)
        if (before !== undefined && count - before < LEAST) faults.push(`${key} tells that ${count - before} are new`)
      }
  return faults
}
