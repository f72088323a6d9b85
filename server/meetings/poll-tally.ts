import type { PollKind, PollTally } from '#app/contract/live-polls.ts'

/** One vote: numbers of options from 0; for an order the first first. */
export type Answer = readonly number[]

/**
 * What votes come to. An order is counted as Borda count: of n options the first of a person gets n - 1 points, the one at place p n - p,
 * the last none; points are added up. Beside it stands how often an option was put first. The order of the votes does not matter.
 */
export function tallyOf(kind: PollKind, options: number, answers: readonly Answer[]): PollTally {
  const counts = Array.from({ length: options }, () => 0)
  const first = kind === 'rank' ? [...counts] : []
  for (const answer of answers)
    answer.forEach((option, at) => {
      counts[option]! += kind === 'rank' ? options - 1 - at : 1
      if (kind === 'rank' && at === 0) first[option]! += 1
    })
  return { voters: answers.length, counts, first }
}

/** What forums chose: each counts once, for what more than half of its representatives chose (or put first); for nothing where they are divided. */
export function tallyByForum(kind: PollKind, options: number, votes: readonly { group: string | null; answer: Answer }[]): PollTally {
  const forums = new Map<string, Answer[]>()
  for (const { group, answer } of votes)
    if (group) forums.set(group, [...(forums.get(group) ?? []), kind === 'rank' ? answer.slice(0, 1) : answer])
  const counts = Array.from({ length: options }, () => 0)
  for (const answers of forums.values())
    tallyOf('several', options, answers).counts.forEach((count, option) => {
      if (count * 2 > answers.length) counts[option]! += 1
    })
  return { voters: forums.size, counts, first: [] }
}

/** The options that came first; empty when nobody chose anything. */
export function leadsOf({ counts }: PollTally): number[] {
  const most = Math.max(0, ...counts)
  return most === 0 ? [] : counts.flatMap((count, option) => (count === most ? [option] : []))
}
