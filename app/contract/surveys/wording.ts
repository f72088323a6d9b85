import { z } from 'zod'
import { words } from '../words.ts'

/** What a question is called in answers, tables and exports: the same over all versions. Begins with a letter. */
export const QuestionId = z.string().regex(/^[A-Za-z][A-Za-z0-9_-]{0,59}$/, 'A name begins with a letter and has letters, digits, - and _')
/** What a page is called in jumps. */
export const PageId = QuestionId.refine((id) => id !== 'end', 'A page cannot be called “end”')
/** What a choice, a row or a column is called in answers. */
export const ChoiceCode = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,59}$/, 'A code begins with a letter or digit and has letters, digits, - and _')

/** A text in the language of the survey, where there is one in Easy Read, and in other languages. Plain text, with `{id}` for an answer. */
export interface Wording {
  text: string
  easy?: string | undefined
  in?: Record<string, { text: string; easy?: string | undefined }> | undefined
}

const said = (empty: string, maxChars: number) => ({
  text: words({ empty, maxChars }),
  easy: words({ maxChars }).optional(),
})

/** A text with its Easy Read and its translations. */
export const wording = (empty: string, maxChars: number) =>
  z.object({
    ...said(empty, maxChars),
    in: z.record(z.string().regex(/^[a-z]{2,3}(-[A-Za-z]{2,8})?$/), z.object(said(empty, maxChars))).optional(),
  })

/** A text as one reader wants it, and the language in which it then stands. Falls back to the language of the survey. */
export function worded(wording: Wording, own: string, { language = own, easy = false } = {}): { text: string; language: string } {
  const found = language === own ? undefined : Object.entries(wording.in ?? {}).find(([code]) => code === language)?.[1]
  const from = found ?? wording
  return { text: (easy && from.easy) || from.text, language: found ? language : own }
}
