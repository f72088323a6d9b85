import { DANGER_RULES_TEXT } from './danger/default-rules.ts'
import { type Word, wordsIn } from './danger/fold.ts'
import { type Place, placeOf } from './danger/match.ts'
import { type OpenerIndex, openersOf, possibleIn } from './danger/openers.ts'
import { type Phrase, readPhrase } from './danger/phrase.ts'
import { parseDangerRules } from './danger-rules-text.ts'

/** Words that say somebody may be in danger. A safeguarding lead can change every one of them; `danger-rules-text.ts` is how they are written. */
export interface DangerRule {
  /** Made from the label and the words, so the same line always has the same id. */
  id: string
  label: string
  /** The words in their order; `/` between choices, `*` for any ending, `...` for up to `gap` other words. */
  phrase: string
  gap: number
  /** Phrases that take the alarm back when they share a word with it: "suicide prevention". */
  not: string[]
}

/** A place in the text where a rule fits. */
export interface Danger {
  ruleId: string
  label: string
  start: number
  end: number
}

interface ReadyRule {
  rule: DangerRule
  phrase: Phrase
  not: Phrase[]
}

/** How far before and after the words an exception may begin and still touch them. */
const REACH = 16
const ready = new WeakMap<readonly DangerRule[], { rules: ReadyRule[]; phrases: Phrase[]; openers: OpenerIndex }>()

/** The rules we begin with, in the order of their text. */
export const defaultDangerRules: readonly DangerRule[] = parseDangerRules(DANGER_RULES_TEXT)

/** Every rule that fits, where it first fits, in the order of the text. A rule whose words cannot be read is passed over. */
export function dangerIn(text: string, rules: readonly DangerRule[]): Danger[] {
  const words = wordsIn(text)
  const { rules: readyRules, phrases, openers } = readied(rules)
  const isPossible = possibleIn(phrases, words)
  const found = new Map<number, Danger>()
  for (let from = 0; from < words.length; from++) {
    for (const at of openers.at(words[from]!)) {
      const { rule, phrase, not } = readyRules[at]!
      const place = found.has(at) || !isPossible(at) ? undefined : placeOf(phrase, words, from)
      if (!place || not.some((exception) => touches(exception, words, place))) continue
      found.set(at, { ruleId: rule.id, label: rule.label, start: words[place.from]!.start, end: words[place.to - 1]!.end })
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start || a.end - b.end || (a.ruleId < b.ruleId ? -1 : 1))
}

function touches(exception: Phrase, words: readonly Word[], { from, to }: Place): boolean {
  for (let at = Math.max(0, from - REACH); at < to; at++) if ((placeOf(exception, words, at)?.to ?? -1) > from) return true
  return false
}

function readied(rules: readonly DangerRule[]) {
  const known = ready.get(rules)
  if (known) return known
  const readyRules = rules.flatMap((rule): ReadyRule[] => {
    const [phrase, ...not] = [rule.phrase, ...rule.not].map((words) => readPhrase(words, rule.gap))
    if (!phrase || typeof phrase === 'string') return []
    return [{ rule, phrase, not: not.filter((one) => typeof one !== 'string') }]
  })
  const phrases = readyRules.map(({ phrase }) => phrase)
  const made = { rules: readyRules, phrases, openers: openersOf(phrases) }
  ready.set(rules, made)
  return made
}
