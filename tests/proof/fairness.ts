import { mean } from './chance.ts'
import { FORUMS, type Meeting, simulate, WAYS } from './speaking.ts'

const MEETINGS = 500
const SEED = 20261122

/** The mean over so many meetings, for each way to say who speaks next. */
export function speakingFairness(meetings: number, seed = SEED): Record<string, Meeting> {
  const one = (way: (typeof WAYS)[string]) => {
    const all = Array.from({ length: meetings }, (_, i) => simulate(seed + i, way))
    const of = (what: keyof Meeting) => mean(all.map((meeting) => meeting[what]))
    return { gini: of('gini'), heard: of('heard'), away: of('away') }
  }
  return Object.fromEntries(Object.entries(WAYS).map(([name, way]) => [name, one(way)]))
}

/** The table of `docs/fairness.md`. */
export function speakingTable(): string[] {
  const rows = Object.entries(speakingFairness(MEETINGS)).map(
    ([name, { gini, heard, away }]) => `| ${name} | ${gini.toFixed(2)} | ${heard.toFixed(1)} of ${FORUMS} | ${Math.round(away * 100)}% |`,
  )
  return ['| who speaks next | Gini of speaking time | groups heard | time of those not there |', '|---|---|---|---|', ...rows]
}
