import type { FiguresRulesView } from '#app/contract/guarded.ts'
import { type GuardRules, guardRules } from './rules.ts'

/** The rules by which figures about people are told in an area, for anybody to read. */
export function rulesView(stricter: Partial<GuardRules> = {}): FiguresRulesView {
  const { leastBase, leastCount, leastRemainder, leastWidth, leastNew, roundTo, leastForPercent } = guardRules(stricter)
  return { leastBase, leastCount, leastRemainder, leastWidth, leastNew, roundTo, leastForPercent }
}
