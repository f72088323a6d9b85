import { findPhoneNumbersInText } from 'libphonenumber-js/min'
import { type Found, SHOWN_AS } from './found.ts'

/** Where a British number may begin: +44, 0044, 44 or 0, and not inside another number or word. */
const OPENING = /(?<![\p{L}\d+/])(?:\+\s?44|0044|44(?=\s?7)|\(?0)(?:\s?\(0\))?/gu
const BETWEEN = /[\s().\-–]/u
const MOST_BETWEEN = 3

/**
 * Phone numbers of a person or a team. Numbers that begin 03 and 08 belong to organisations and helplines and stay.
 * The library passes over numbers that Ofcom keeps for stories and numbers split in unusual places; ours reads those.
 */
export function phonesIn(text: string): Found[] {
  const found: Found[] = []
  for (const opening of text.matchAll(OPENING)) {
    const end = endOfNumber(text, opening.index + opening[0].length)
    if (end && opening.index >= (found.at(-1)?.end ?? 0)) found.push(phone(opening.index, end))
  }
  for (const { startsAt, endsAt, number } of findPhoneNumbersInText(text, 'GB')) {
    const isHelpline = number.country === 'GB' && /^[38]/u.test(number.nationalNumber)
    const written = text.slice(startsAt, endsAt)
    if (!isHelpline && /^[+(0]/u.test(written) && !found.some((one) => one.start < endsAt && startsAt < one.end))
      found.push(phone(startsAt, endsAt))
  }
  return found
}

const phone = (start: number, end: number): Found => ({ start, end, kind: 'phone', shownAs: SHOWN_AS.phone, sure: 9 })

/** The place after the last of ten digits (nine for a few old towns) when they could be a number of a place or a mobile. */
function endOfNumber(text: string, from: number): number | undefined {
  let digits = 0
  let between = 0
  let nine: number | undefined
  for (let at = from; at < text.length && at < from + 30; at++) {
    const letter = text[at]!
    if (/\d/u.test(letter)) {
      if (digits === 0 && !/[127]/u.test(letter)) return undefined
      digits++
      between = 0
      if (digits === 9 && !/\d/u.test(text[at + 1] ?? '')) nine = at + 1
      if (digits === 10) return /[\d/]/u.test(text[at + 1] ?? '') ? undefined : at + 1
    } else if (!BETWEEN.test(letter) || letter === '\n' || ++between > MOST_BETWEEN) break
  }
  return nine
}
