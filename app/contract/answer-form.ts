import { z } from 'zod'
import { dayText } from './day.ts'
import { many, maybe } from './desk.ts'
import { ANSWER_KINDS, type AnswerKind } from './impact.ts'
import { oneLine, words } from './words.ts'

const text = (rules: Parameters<typeof words>[0]) => z.preprocess((value) => value ?? '', words(rules))
const line = (rules: Parameters<typeof oneLine>[0]) => z.preprocess((value) => value ?? '', oneLine(rules))
const day = maybe(dayText())

/** What an answer says. Which of the later fields are needed depends on its kind. */
const facts = {
  kind: z.enum(ANSWER_KINDS, { error: 'Choose what kind of answer this is' }),
  partOf: maybe(z.literal('yes')),
  title: line({ maxChars: 120, empty: 'Give it a short title' }),
  said: text({ maxChars: 1000, empty: 'Write in short what families said' }),
  words: text({ maxChars: 8000, empty: 'Write the answer' }),
  by: day,
  until: day,
  whatWouldChange: text({ maxChars: 2000 }),
  passedTo: line({ maxChars: 160 }),
  themes: many(z.string().max(80), 30),
  /** The action of the plan that it names, by its reference: what is answered is linked with it. */
  action: maybe(z.string().trim().max(20)),
}
/** What each kind needs besides words, and the sentence when it is missing. */
const NEEDS: Partial<Record<AnswerKind, { field: 'by' | 'until' | 'whatWouldChange' | 'passedTo'; message: string }>> = {
  will_by: { field: 'by', message: 'Write by which day it will be done. Families hold us to it' },
  looking_into: { field: 'until', message: 'Write until when you will have found out' },
  cannot: { field: 'whatWouldChange', message: 'Write what would have to change. The reason stands in the answer' },
  wrong_body: { field: 'passedTo', message: 'Write to whom it was passed' },
}
const needed = (
  answer: { kind: AnswerKind } & Partial<Record<'by' | 'until' | 'whatWouldChange' | 'passedTo', unknown>>,
  context: z.RefinementCtx,
) => {
  const need = NEEDS[answer.kind]
  if (need && !answer[need.field]) context.addIssue({ code: 'custom', path: [need.field], message: need.message })
}

export const AnswerForm = z
  .object({
    ...facts,
    /** Kept until its release opens, instead of public at once. */
    release: maybe(z.literal('steps')),
    refs: many(z.string().max(20), 200).refine((refs) => refs.length > 0, 'Choose at least one thing to answer'),
  })
  .superRefine(needed)
export const ChangeAnswerForm = z.object(facts).superRefine(needed)

/** Why an answer is taken back. */
export const HIDE_ANSWER_REASONS = {
  wrong: 'It was not right',
  too_early: 'It was given too early',
  names_somebody: 'It could point to somebody',
} as const
export const HideAnswerForm = z.object({ reason: z.enum(['wrong', 'too_early', 'names_somebody'], { error: 'Choose why' }) })
