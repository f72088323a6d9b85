import { LEAST_PEOPLE } from '#app/contract/small-numbers.ts'

/** So many people at least stand between two results that are shown. */
export const LEAST_BETWEEN = 3

/**
 * When what was voted is counted, while a poll is open: first when ten people have voted, then whenever at least three have voted or changed
 * their vote since. It goes by how many people did something, never by what they chose: a rule that waited until they differ would tell by
 * its waiting.
 */
export const isStep = (steps: number, people: number, pending: number): boolean =>
  people >= LEAST_PEOPLE && (steps === 0 || pending >= LEAST_BETWEEN)

/** What was counted at the last step, and what is shown meanwhile. */
export interface Steps<Counted> {
  counted: Counted
  shown: Counted | null
}

/**
 * What is shown after a step: what was counted at the step before. One step behind, because nobody knows when the poll is closed: if the last
 * step were shown at once and one person changed their vote after it, the result at the end would differ from it by that one vote. So
 * whatever is shown, and the result at the end too, differs from what was shown before by what three people or more did, and which of them
 * did what cannot be told: figures are sums, and a sum stays the same when two people change places.
 */
export const nextSteps = <Counted>(before: Steps<Counted> | undefined, counted: Counted): Steps<Counted> => ({
  counted,
  shown: before?.counted ?? null,
})
