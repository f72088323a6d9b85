import { Refused } from '#app/contract/refusal.ts'
import { readPhrase } from './danger/phrase.ts'
import type { DangerRule } from './danger-rules.ts'

const MOST_LINES = 2000
const MOST_CHARS = 1000
const USUAL_GAP = 3
const MOST_GAP = 8

/**
 * Reads rules from plain text, one to a line: `label: the words; gap 4; not these words, nor these`.
 * Empty lines and lines that begin with # are left out. Refuses: invalid, field `rules`, with the number of the first bad line and why.
 */
export function parseDangerRules(text: string): DangerRule[] {
  const lines = text.split(/\r?\n/u)
  if (lines.length > MOST_LINES) throw refused(`There are ${lines.length} lines. The most is ${MOST_LINES}.`)
  const lineOf = new Map<string, number>()
  const rules: DangerRule[] = []
  lines.forEach((line, at) => {
    if (!line.trim() || line.trim().startsWith('#')) return
    const rule = readLine(line.trim())
    if (typeof rule === 'string') throw refused(`Line ${at + 1}: ${rule}`)
    const same = lineOf.get(rule.id)
    if (same) throw refused(`Line ${at + 1}: This says the same as line ${same}.`)
    lineOf.set(rule.id, at + 1)
    rules.push(rule)
  })
  if (!rules.length) throw refused('There are no rules. Keep at least one, or nobody will be warned.')
  return rules
}

/** The same rules as text, one to a line, an empty line where the label changes. `parseDangerRules` reads back what this writes. */
export function writeDangerRules(rules: readonly DangerRule[]): string {
  const lines = rules.map(({ label, phrase, gap, not }, at) => {
    const before = at > 0 && rules[at - 1]!.label !== label ? '\n' : ''
    return `${before}${label}: ${phrase}${gap === USUAL_GAP ? '' : `; gap ${gap}`}${not.length ? `; not ${not.join(', ')}` : ''}`
  })
  return `${lines.join('\n')}\n`
}

function readLine(line: string): DangerRule | string {
  if (line.length > MOST_CHARS) return `This is ${line.length} characters long. The most is ${MOST_CHARS}.`
  const colon = line.indexOf(':')
  if (colon < 1) return 'Start with a label and a colon, like "suicide: want to die".'
  const label = line.slice(0, colon).trim().toLowerCase()
  if (!/^[\p{L}\p{M}][\p{L}\p{M} -]{0,39}$/u.test(label)) return 'The label is one to four plain words before the colon.'
  const [phrase = '', ...parts] = line.slice(colon + 1).split(';')
  const rule = { id: '', label, phrase: tidy(phrase), gap: USUAL_GAP, not: [] as string[] }
  for (const part of parts) {
    const wrong = readPart(rule, part.trim())
    if (wrong) return wrong
  }
  if (!rule.phrase) return 'There are no words after the colon.'
  for (const words of [rule.phrase, ...rule.not]) {
    const read = readPhrase(words, rule.gap)
    if (typeof read === 'string') return read
  }
  return { ...rule, id: idFor(rule) }
}

function readPart(rule: { gap: number; not: string[] }, part: string): string | undefined {
  const gap = /^gap\s*(\d{1,2})$/u.exec(part)
  if (gap && Number(gap[1]) <= MOST_GAP) rule.gap = Number(gap[1])
  else if (gap) return `The gap can be 0 to ${MOST_GAP} words.`
  else if (/^not\s+\S/u.test(part)) rule.not.push(...part.slice(4).split(',').map(tidy).filter(Boolean))
  else return `After the words comes "gap" with a number, or "not" with exceptions. This part is neither: "${part.slice(0, 40)}".`
}

const tidy = (words: string) => words.trim().toLowerCase().replace(/\s+/gu, ' ').replace(/…/gu, '...')

function idFor({ label, phrase }: { label: string; phrase: string }): string {
  let hash = 0x811c9dc5
  for (const letter of `${label}: ${phrase}`) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193) >>> 0
  const slug = `${label} ${phrase}`
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')
    .slice(0, 40)
  return `${slug || 'rule'}-${hash.toString(36)}`
}

const refused = (why: string) => new Refused({ kind: 'invalid', fields: { rules: why } })
