import type { WholeAreaTable } from '#db/people/schema.ts'
import { type DangerRule, dangerIn, defaultDangerRules } from './danger-rules.ts'
import { parseDangerRules } from './danger-rules-text.ts'

const KEPT = 50
const read = new Map<string, readonly DangerRule[]>()

/** The labels of what in these words says that somebody may be in danger, by the rules of the area; each once, in their order in the text. */
export function dangersIn(words: string, rules: Pick<WholeAreaTable, 'dangerRules'>): string[] {
  return [...new Set(dangerIn(words, rulesOf(rules)).map(({ label }) => label))]
}

/** The rules of an area, read once for each text. An area without rules has those we begin with: nobody is left unwarned. */
function rulesOf({ dangerRules }: Pick<WholeAreaTable, 'dangerRules'>): readonly DangerRule[] {
  if (!dangerRules.trim()) return defaultDangerRules
  const known = read.get(dangerRules)
  if (known) return known
  const rules = parseDangerRules(dangerRules)
  if (read.size >= KEPT) read.clear()
  read.set(dangerRules, rules)
  return rules
}
