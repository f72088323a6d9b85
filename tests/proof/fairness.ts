import { askAndSupport, LISTS, LOADS } from './asking.ts'
import { mean } from './chance.ts'
import { FORUMS, type Meeting, simulate, WAYS } from './speaking.ts'

const MEETINGS = 500
const MEETINGS_WITH_QUESTIONS = 100
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

/** The share of the true ten best questions that each list finds, of all and of the late ones: the mean over so many meetings. */
export function questionsFound(meetings: number, questions: number, seed = SEED): Record<string, { best: number; late: number }> {
  const one = (list: (typeof LISTS)[string]) => {
    const all = Array.from({ length: meetings }, (_, i) => askAndSupport(seed + i, list, questions))
    return { best: mean(all.map(({ best }) => best)), late: mean(all.flatMap(({ late }) => late ?? [])) }
  }
  return Object.fromEntries(Object.entries(LISTS).map(([name, list]) => [name, one(list)]))
}

/** The second table of `docs/fairness.md`: of each load the true ten best that are found, and of those asked in the second half. */
export function questionsTable(): string[] {
  const inHundred = (share: number) => `${Math.round(share * 100)}%`
  const found = LOADS.map((questions) => questionsFound(MEETINGS_WITH_QUESTIONS, questions))
  const rows = Object.keys(LISTS).map((name) => {
    const cells = found.map((lists) => `${inHundred(lists[name]!.best)} (${inHundred(lists[name]!.late)})`)
    return `| ${name} | ${cells.join(' | ')} |`
  })
  return [`| how questions are listed | ${LOADS.map((load) => `${load} questions`).join(' | ')} |`, '|---|---|---|---|', ...rows]
}
