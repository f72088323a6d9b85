/**
 * Something in a questionnaire of another system that has no equal here. `at` is the question as it is called there; empty when it concerns
 * the whole.
 */
export interface LeftBehind {
  at: string
  feature: string
  reason: string
}

/** The same with all the questions that it concerns: what many questions share is said once. In the order in which each first came. */
export function leftBehindTogether(left: readonly LeftBehind[]): { feature: string; reason: string; at: string[] }[] {
  const together = new Map<string, { feature: string; reason: string; at: string[] }>()
  for (const { at, feature, reason } of left) {
    const key = JSON.stringify([feature, reason])
    const same = together.get(key) ?? { feature, reason, at: [] }
    if (at && !same.at.includes(at)) same.at.push(at)
    together.set(key, same)
  }
  return [...together.values()]
}
