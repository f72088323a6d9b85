/** The kinds of words that could point to somebody. */
export type IdentifierKind =
  | 'phone'
  | 'email'
  | 'address'
  | 'postcode'
  | 'nhs_number'
  | 'upn'
  | 'nino'
  | 'date_of_birth'
  | 'case_number'
  | 'name'
  | 'school'

/** What a rule found, before the rules are put side by side. Where two meet, the surer one stays; then the longer. */
export interface Found {
  start: number
  end: number
  kind: IdentifierKind
  shownAs: string
  sure: number
}

/** What stands in the place of a kind when nothing more is known. */
export const SHOWN_AS: Readonly<Record<IdentifierKind, string>> = {
  phone: 'a phone number',
  email: 'an e-mail address',
  address: 'an address',
  postcode: 'a postcode',
  nhs_number: 'an NHS number',
  upn: 'a pupil number',
  nino: 'a National Insurance number',
  date_of_birth: 'a date of birth',
  case_number: 'a case number',
  name: 'a name',
  school: 'a school',
}

/** Every match of the pattern as a find of that kind. A named group `it` is the part that is meant. */
export function* matches(text: string, pattern: RegExp, kind: IdentifierKind, sure: number): Generator<Found> {
  for (const match of text.matchAll(pattern)) {
    const it = match.groups?.it
    const start = match.index + (it === undefined ? 0 : match[0].lastIndexOf(it))
    yield { start, end: start + (it ?? match[0]).length, kind, shownAs: SHOWN_AS[kind], sure }
  }
}
