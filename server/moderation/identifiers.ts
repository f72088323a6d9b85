import { addressesIn } from './identifiers/addresses.ts'
import { caseNumbersIn } from './identifiers/case-numbers.ts'
import { datesOfBirthIn } from './identifiers/dates-of-birth.ts'
import { emailsIn } from './identifiers/emails.ts'
import type { Found, IdentifierKind } from './identifiers/found.ts'
import { namesIn } from './identifiers/names.ts'
import { registerNumbersIn } from './identifiers/numbers.ts'
import { phonesIn } from './identifiers/phones.ts'
import { postcodesIn } from './identifiers/postcodes.ts'
import { schoolsIn } from './identifiers/schools.ts'
import { writtenWords } from './identifiers/written-words.ts'

/** Words that could point to somebody, where they stand, and what plain words could stand in their place. */
export interface Identifier {
  start: number
  end: number
  kind: IdentifierKind
  shownAs: string
}

/** What could point to somebody, in the order of the text; none inside another. A suggestion: a person decides. */
export function identifiersIn(text: string): Identifier[] {
  const words = writtenWords(text)
  const names = namesIn(text, words)
  const found = [
    ...[emailsIn, phonesIn, registerNumbersIn, postcodesIn, addressesIn, caseNumbersIn].flatMap((find) => find(text)),
    ...datesOfBirthIn(text, names),
    ...schoolsIn(text, words),
    ...names,
  ]
  return withoutOverlap(found).map(({ start, end, kind, shownAs }) => ({ start, end, kind, shownAs }))
}

/** The text with each span replaced by what is shown instead, in square brackets. Spans that run into one another are one. */
export function withTakenOut(text: string, spans: readonly { start: number; end: number; shownAs: string }[]): string {
  let shown = ''
  let at = 0
  for (const { start, end, shownAs } of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start >= at) shown += `${text.slice(at, start)}${/^\[.*\]$/su.test(shownAs) ? shownAs : `[${shownAs}]`}`
    at = Math.max(at, end)
  }
  return shown + text.slice(at)
}

/** The surer find stays, then the longer; of a name that a stayed find covers only in part, the rest stays too. */
function withoutOverlap(found: readonly Found[]): Found[] {
  const kept: Found[] = []
  for (const one of [...found].sort((a, b) => b.sure - a.sure || b.end - b.start - (a.end - a.start) || a.start - b.start))
    if (one.end > one.start && !kept.some((other) => other.start < one.end && one.start < other.end)) kept.push(one)
  return kept.sort((a, b) => a.start - b.start)
}
