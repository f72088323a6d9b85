import { type Found, SHOWN_AS } from './found.ts'

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const DAY = '\\d{1,2}(?:st|nd|rd|th)?'
const YEAR = "(?:(?:19|20)\\d{2}|['’]?\\d{2}(?!\\d))"
const IN_FIGURES =
  '\\d{1,2}\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?(?:\\d{4}|\\d{2})(?!\\d)|\\d{4}-\\d{2}-\\d{2}|\\d{1,2} \\d{1,2} (?:\\d{4}|\\d{2})(?!\\d)'
const IN_WORDS = `(?:the )?${DAY}(?: of)?[ -]${MONTH}\\b\\.?(?:,?[ -]${YEAR})?|${MONTH}\\b\\.? (?:the )?${DAY}(?:,? ${YEAR})?(?!\\d)`
const DATE = new RegExp(`(?<![\\p{L}\\d/])(?:${IN_WORDS}|${IN_FIGURES})`, 'giu')

const SAID_BEFORE = /(?:\bborn|d\.?\s?o\.?\s?b|dates? of birth|birth ?dates?|birthdays?|birth)\b[^!?\n]{0,40}$/iu
const AGE_BEFORE =
  /\b(?:turn(?:s|ed|ing)?|will be|be|is|was|are)\s(?:\d{1,2}|\p{L}{3,9}teen|\p{L}{3,6}(?:ty|ve|en|ne|ht|ix|ur|ee))\s(?:years old\s)?(?:on|in)\s$/iu
const SAID_AFTER = /^[\s,)]{0,3}(?:is|was|=)?\s?(?:his|her|their|my|the)?\s?(?:birthday|date of birth|dob|birth date)/iu
const HE_IS = /\b(?:he|she|they)(?:['’]s|\sis|['’]re)\s$/iu
/** A meeting on the date of a birthday is not a birthday. */
const OTHER_DAY = /\b(?:meeting|review|letter|hearing|deadline|tribunal|appointment|email|sent|received|published|panel)\b[^.!?\n]{0,25}$/iu

/** Dates that the words around them say somebody was born on, and full dates right after a name. */
export function datesOfBirthIn(text: string, names: readonly { end: number }[]): Found[] {
  const found: Found[] = []
  for (const match of text.matchAll(DATE)) {
    const [start, end] = [match.index, match.index + match[0].length]
    const before = text.slice(Math.max(0, start - 70), start)
    const inFigures = /^[\d\s/.-]+$/u.test(match[0])
    const isFull = inFigures || /\d{4}$/u.test(match[0])
    const byName =
      isFull && names.some((name) => name.end <= start && start - name.end <= 3 && /^[\s,(]*$/u.test(text.slice(name.end, start)))
    const said = SAID_BEFORE.test(before) && !OTHER_DAY.test(before.slice(-30))
    if (said || byName || AGE_BEFORE.test(before) || SAID_AFTER.test(text.slice(end, end + 30)) || (inFigures && HE_IS.test(before)))
      found.push({ start, end, kind: 'date_of_birth', shownAs: SHOWN_AS.date_of_birth, sure: 9 })
  }
  return found
}
