import type { Exported } from './exported.ts'

/** The bank holidays in the months of the proof, written by hand: Good Friday, Easter Monday, early May, spring. */
const HOLIDAYS = ['2026-04-03', '2026-04-06', '2026-05-04', '2026-05-25']
const DAY_MS = 86_400_000

/** Working days after one day up to and with another. */
function workingDays(from: string, to: string): number {
  let count = 0
  for (let at = Date.parse(from) + DAY_MS; at <= Date.parse(to); at += DAY_MS) {
    const date = new Date(at)
    if (date.getUTCDay() % 6 !== 0 && !HOLIDAYS.includes(date.toISOString().slice(0, 10))) count += 1
  }
  return count
}

/** How many working days answers took, from nothing but the export: the quartiles by nearest rank, and how many took so long. */
export function recountedDays(contributions: Exported[]) {
  const days = contributions
    .filter(({ answeredOn, voice }) => answeredOn !== '' && voice !== 'official')
    .map(({ saidOn, answeredOn }) => workingDays(saidOn!, answeredOn!))
    .sort((a, b) => a - b)
  const atRank = (share: number) => days[Math.ceil(days.length * share) - 1] ?? null
  return {
    lowerQuartile: atRank(0.25),
    median: atRank(0.5),
    upperQuartile: atRank(0.75),
    longest: atRank(1),
    within: (from: number, to: number | null) => days.filter((one) => one >= from && (to === null || one <= to)).length,
  }
}

/** How much was said in each month, as far as it fits. */
export function recountedMonths(contributions: Exported[], fits: (row: Exported) => boolean) {
  const counts = new Map<string, number>()
  for (const row of contributions.filter((row) => row.voice !== 'official' && fits(row))) {
    const month = row.saidOn!.slice(0, 7)
    counts.set(month, (counts.get(month) ?? 0) + 1)
  }
  return counts
}
