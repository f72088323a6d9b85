import { z } from 'zod'

/** The longest text anybody can send us in one field, in characters as a person counts them (an emoji is one). */
export const WORDS_MAX_CHARS = 20_000

interface WordsRules {
  maxChars?: number
  /** What to say when nothing is written. Without it an empty text is fine (for a field that may also be missing, add `.optional()`). */
  empty?: string
}

/**
 * What a person writes in a box of several lines. Line ends become LF and outer white space (what JavaScript's `trim` takes) goes;
 * everything else stays as it was written. Refuses NUL, half characters (lone surrogates) and what is too long.
 */
export function words({ maxChars = WORDS_MAX_CHARS, empty }: WordsRules = {}) {
  return z
    .string({ error: empty ?? 'Please write this in words' })
    .overwrite((text) => text.replace(/\r\n?/g, '\n').trim())
    .superRefine((text, { addIssue }) => {
      const message = whyNotWords(text, maxChars, empty)
      if (message) addIssue({ code: 'custom', message })
    })
}

/** What a person writes in a box of one line: a name, a title. As `words`, and refuses line breaks and control characters. */
export function oneLine({ maxChars = 200, empty }: WordsRules = {}) {
  return words({ maxChars, ...(empty === undefined ? {} : { empty }) }).superRefine((text, { addIssue }) => {
    const message = whyNotOneLine(text)
    if (message) addIssue({ code: 'custom', message })
  })
}

function whyNotWords(text: string, maxChars: number, empty?: string) {
  if (empty && !hasSomethingToSee(text)) return empty
  const kept = text.search(/\0|\p{Surrogate}/u)
  if (kept >= 0) return `There is a broken character that we cannot keep${placeOf(text, kept)}. Please take it out or type that part again.`
  const tooMany = lengthOf(text) - maxChars
  if (tooMany > 0) return `This is ${inChars(tooMany)} too long. Please make it shorter. There is room for ${inChars(maxChars)}.`
}

function whyNotOneLine(text: string) {
  if (/[\n\u2028\u2029]/.test(text)) return 'Please write this on one line'
  const control = text.search(/(?!\0)\p{Cc}/u)
  if (control >= 0) return `There is a hidden character here that we cannot keep${placeOf(text, control)}. Please type it again.`
}

/** Spaces, joiners and other characters that leave no mark are not an answer to "write something". */
const hasSomethingToSee = (text: string) => /[^\s\p{Cc}\p{Default_Ignorable_Code_Point}]/u.test(text)

function placeOf(text: string, index: number) {
  const before = text.slice(0, index).trim().slice(-20)
  return before ? `, after “${before}”` : ', at the start'
}

function lengthOf(text: string) {
  let chars = 0
  for (const _ of text) chars += 1
  return chars
}

const inChars = (count: number) => (count === 1 ? '1 character' : `${count.toLocaleString('en-GB')} characters`)
