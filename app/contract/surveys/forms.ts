import { z } from 'zod'
import { dayText } from '../day.ts'
import type { Day, Moment } from '../ids.ts'
import { submissionId } from '../say.ts'
import { words } from '../words.ts'
import { SurveyDefinition, SurveyLanguage } from './definition.ts'
import { QuestionId } from './wording.ts'

/** A table that will be released: how many gave each answer to a question, also by one other question that asks for a group. */
export const DeclaredTable = z.object({ question: QuestionId, by: QuestionId.optional() })
export type DeclaredTable = z.output<typeof DeclaredTable>

const moment = z.iso.datetime({ error: 'Write a day and a time' })

export const SurveyForm = z.object({ definition: SurveyDefinition })
export const WaveForm = z
  .object({
    opensAt: moment,
    closesAt: moment,
    /** Without this date nothing can be asked. */
    whatWeDidBy: dayText('Write by when you say what you did. Without that nothing can be asked'),
    reach: z.enum(['link', 'list'], { error: 'Choose how people are reached' }).default('link'),
    reachedBy: words({ maxChars: 300, empty: 'Write how people are reached: by letter, at coffee mornings' }),
    tables: z.array(DeclaredTable).min(1, 'Choose what will be shown. It cannot be chosen later').max(400),
  })
  .refine(({ opensAt, closesAt }) => opensAt < closesAt, { path: ['closesAt'], message: 'It closes before it opens' })
export const InviteForm = z.object({ count: z.coerce.number('Write how many').int().min(1).max(5_000, 'No more than 5,000 at once') })

const code = z.string().trim().max(200)
/** What is sent at the end. `command` makes sure that sending twice counts once; `invitation` is the code of an invitation. */
export const AnswerForm = z.object({
  command: submissionId,
  version: z.coerce.number().int(),
  invitation: code.optional(),
  /** The return code under which the answers were kept until now. */
  draft: code.optional(),
  show: z.enum(['yes', 'no'], { error: 'Choose who may read your words' }).default('yes'),
  language: SurveyLanguage.default('en'),
  set: z.unknown(),
})
export const KeepForm = z.object({ draft: code.optional(), set: z.unknown() })

/** What somebody is told who has answered. */
export interface AnsweredView {
  /** Five words that open what they wrote; empty when they wrote nothing. */
  code: string
  /** What they wrote may mean that somebody is in danger: help comes first. */
  helpFirst: boolean
  about: string
  thanks: string
  closesAt: Moment
  whatWeDidBy: Day
}
