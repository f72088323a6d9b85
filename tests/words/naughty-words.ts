import { expect } from 'vitest'
import { refusalOf } from '#app/contract/refusal.ts'
import { SEARCH_MAX_CHARS } from '#app/contract/threads.ts'
import naughty from '#tests/data/security/blns.json' with { type: 'json' }
import type { NaughtyForm } from './naughty-forms.ts'

/** What a database cannot hold, or a name cannot be, beside what others found naughty. */
const WORSE = [
  'a\0b',
  '\0',
  'a\uD83D',
  '\uDE22b',
  'a\r\nb\rc',
  '\uFEFF a \u00A0',
  'x'.repeat(20_001),
  '\u202Eevil\u2066',
  '__proto__',
  "'); drop table area; --",
]
const TEXTS = [...naughty, ...WORSE]
const AT_ONCE = 16
/** On the second database every fifth is tried, and all that is worse. */
const SOME_TEXTS = [...naughty.filter((_, at) => at % 5 === 0), ...WORSE]
/** References, tokens and choices are no text, and none is kept: of these every twentieth is tried, and all that is worse. */
const FOR_NAMES = [...naughty.filter((_, at) => at % 20 === 0), ...WORSE]

/** Most naughty strings are no address, number or short word; elsewhere only what nobody can keep or see is refused. */
const SOME_REFUSED = 50
const MOST_REFUSED: Record<string, number> = {
  email: 525,
  tell: 525,
  phone: 525,
  web: 525,
  slug: 525,
  rules: 525,
  unit: 525,
  beside: 525,
  evidenceWeb: 525,
  number: 525,
  videoUrl: 525,
}

/** Sends all of them through every field of a form: all that are kept come back unchanged, all others are refused in a clear sentence. */
export async function throughForm(name: string, form: NaughtyForm, texts: 'all' | 'some') {
  const refused = new Map<string, number>(form.kept.map((field) => [field, 0]))
  if (form.kept.length > 0) await inTurns(texts === 'all' ? TEXTS : SOME_TEXTS, form, (text) => throughKept(name, form, text, refused))
  for (const field of form.named) await inTurns(FOR_NAMES, form, (text) => throughNamed(name, form, field, text))
  for (const [field, count] of refused) expect(count, `${name}.${field}`).toBeLessThanOrEqual(MOST_REFUSED[field] ?? SOME_REFUSED)
}

/** Everywhere at once: whatever is refused is sent again with something harmless in its place. */
async function throughKept(name: string, { kept, harmless, send }: NaughtyForm, text: string, refused: Map<string, number>) {
  const asked = new Set(kept)
  for (;;) {
    const input = { ...harmless(), ...Object.fromEntries([...asked].map((field) => [field, text])) }
    try {
      const back = await send(input)
      for (const field of asked) {
        if (asKept(field, text) !== '') for (const out of [back?.[field]].flat()) expect(out, `${name}.${field}`).toBe(asKept(field, text))
      }
      return
    } catch (error) {
      const refusal = refusalOf(error)
      if (refusal?.kind !== 'invalid') throw new Error(`${name} with ${JSON.stringify(text)}: ${refusal?.kind ?? error}`, { cause: error })
      const fields = Object.entries(refusal.fields).map(([path, sentence]) => [path.split('.').at(-1)!, sentence] as const)
      for (const [field, sentence] of fields) {
        expect([...asked], `${name}: ${sentence}`).toContain(field)
        expect(sentence, `${name}.${field}`).toMatch(/^[A-Z“].{9,}/)
        expect(sentence).not.toMatch(/invalid|expected|undefined|string/i)
        asked.delete(field)
        refused.set(field, refused.get(field)! + 1)
      }
    }
  }
}

async function throughNamed(name: string, { harmless, send }: NaughtyForm, field: string, text: string) {
  try {
    await send({ ...harmless(), [field]: text })
  } catch (error) {
    if (!refusalOf(error)) throw new Error(`${name}.${field} with ${JSON.stringify(text)}: ${error}`, { cause: error })
  }
}

/** Outer white space and line ends are ours; the word of an address is written small; of a search only the beginning counts. */
function asKept(field: string, text: string) {
  const kept = text.replace(/\r\n?/g, '\n').trim()
  if (field === 'slug') return kept.toLowerCase()
  if (field !== 'search') return kept
  const chars = [...text].slice(0, SEARCH_MAX_CHARS).join('')
  return chars.replace(/\p{Cc}|\p{Surrogate}/gu, ' ').trim()
}

async function inTurns(texts: string[], { oneByOne }: NaughtyForm, work: (text: string) => Promise<void>) {
  const atOnce = oneByOne ? 1 : AT_ONCE
  for (let from = 0; from < texts.length; from += atOnce) await Promise.all(texts.slice(from, from + atOnce).map(work))
}
