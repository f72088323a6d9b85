import type { Wording } from '#app/contract/surveys/wording.ts'
import { type Typed, textOf } from '../typed-answers.ts'

/**
 * A text with its Easy Read from the fields `name` and `nameEasy`; translations stay. Undefined where nothing was typed: whether that is
 * right, the definition says.
 */
export function typedWords(typed: Typed, name: string, before?: Wording): Wording | undefined {
  const text = textOf(typed, name)
  const easy = textOf(typed, `${name}Easy`)
  if (text.trim() === '' && easy.trim() === '') return undefined
  return { text, ...(easy.trim() === '' ? {} : { easy }), ...(before?.in ? { in: before.in } : {}) }
}

/** The same for a short text that has no Easy Read of its own at the desk: what it had stays. */
export function typedLabel(typed: Typed, name: string, before?: Wording): Wording | undefined {
  const text = textOf(typed, name)
  return text.trim() === '' ? undefined : { ...before, text }
}

/** A whole or broken number from a field; undefined where nothing was typed, and NaN where it is no number. */
export function typedNumber(typed: Typed, name: string): number | undefined {
  const text = textOf(typed, name).trim()
  return text === '' ? undefined : /^-?\d{1,15}(\.\d{1,10})?(e[+-]?\d{1,3})?$/.test(text) ? Number(text) : Number.NaN
}

/** The same object without what is undefined, so that it reads back from JSON as it was. */
export const present = <Of extends object>(of: Of): Of =>
  Object.fromEntries(Object.entries(of).filter(([, value]) => value !== undefined)) as Of
