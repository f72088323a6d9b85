import { SurveyLanguage } from '#app/contract/surveys/definition.ts'
import type { LeftBehind } from '#app/contract/surveys/left-behind.ts'
import type { Wording } from '#app/contract/surveys/wording.ts'
import { lengthInChars, shortened } from './shortened.ts'

/** Texts by the language that they are in; the survey's own language first. */
export type Said = ReadonlyMap<string, string>

/** What goes along while a questionnaire is carried over: what was left behind, and names that nothing else has. */
export class Carrying {
  readonly left: LeftBehind[] = []
  readonly #names = new Map<'question' | 'page', Set<string>>([
    ['question', new Set()],
    ['page', new Set(['end'])],
  ])

  leave(at: string, feature: string, reason: string) {
    this.left.push({ at, feature, reason })
  }

  /** A name for a question or page: the one it has where it can be kept. */
  name(of: 'question' | 'page', wanted: string): string {
    return uniqueName(wanted, this.#names.get(of)!, of === 'question' ? 'q' : 'page')
  }

  /** A text with its translations, no longer than there is room for; undefined where nothing is said. The language `own` must not be missing. */
  wording(at: string, feature: string, said: Said, own: string, maxChars: number): Wording | undefined {
    const texts = [...said].map(([language, text]) => [language, this.#fitting(at, feature, text.trim(), maxChars)] as const)
    const first = texts.find(([language, text]) => language === own && text)?.[1] ?? texts.find(([, text]) => text)?.[1]
    if (!first) return undefined
    const others = texts.filter(([language, text]) => language !== own && text && SurveyLanguage.safeParse(language).success)
    const translations = Object.fromEntries(others.map(([language, text]) => [language, { text }]))
    return others.length > 0 ? { text: first, in: translations } : { text: first }
  }

  #fitting(at: string, feature: string, text: string, maxChars: number): string {
    if (lengthInChars(text) <= maxChars) return text
    this.leave(at, feature, `It is longer than ${maxChars.toLocaleString('en-GB')} characters. What comes after that is left out`)
    return shortened(text, maxChars)
  }
}

/** A name of letters, digits and _, which nothing else has yet. */
export function uniqueName(wanted: string, taken: Set<string>, beginning = ''): string {
  const plain = /^[A-Za-z0-9][A-Za-z0-9_-]{0,59}$/.test(wanted) ? wanted : slugged(wanted)
  const fits = plain && (!beginning || /^[A-Za-z]/.test(plain)) ? plain : `${beginning || 'c'}${plain ? `_${plain}` : ''}`.slice(0, 60)
  let name = fits
  for (let number = 2; taken.has(name); number++) name = `${fits.slice(0, 55)}_${number}`
  taken.add(name)
  return name
}

const slugged = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, 50)
    .replace(/_+$/, '')
