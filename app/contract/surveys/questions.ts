import { z } from 'zod'
import { Condition } from './conditions.ts'
import { ChoiceCode, QuestionId, wording } from './wording.ts'

export const CHOICES_MAX = 400
export const SHORT_TEXT_MAX = 300
export const LONG_TEXT_MAX = 5_000

/** The answers of an agreement scale, from most to least. The young people's version has three faces. */
export const AGREEMENT = {
  agree_a_lot: 'Agree a lot',
  agree: 'Agree',
  not_sure: 'Not sure',
  disagree: 'Disagree',
  disagree_a_lot: 'Disagree a lot',
} as const
export const FACES = { yes: 'Yes', in_between: 'In between', no: 'No' } as const
export const YES_NO = { yes: 'Yes', no: 'No' } as const

/** What a district, stage or age is asked with: results can be shown by these, and by nothing else. */
export const BREAKDOWNS = ['district', 'stage', 'age'] as const
export type Breakdown = (typeof BREAKDOWNS)[number]

/** `alone`: whoever picks this picks nothing else ("none of these"). */
export const Choice = z.object({ code: ChoiceCode, label: wording('Write what can be chosen', 500), alone: z.boolean().optional() })
export type Choice = z.output<typeof Choice>

const choices = z
  .array(Choice)
  .min(2, 'Write at least two choices')
  .max(CHOICES_MAX, 'There is room for 400 choices')
  .refine((list) => new Set(list.map(({ code }) => code)).size === list.length, 'Two choices have the same code')
const count = (most: number) => z.int('Write a whole number').min(1).max(most)

/** What every question has. `theme` is the slug of a theme; what is written is tagged with it. */
const asked = {
  id: QuestionId,
  title: wording('Write the question', 1_000),
  hint: wording('Write a hint, or leave it out', 1_000).optional(),
  /** What stands before a hard question: that it follows, and that it can be skipped. */
  note: wording('Write what follows, or leave it out', 2_000).optional(),
  theme: z
    .string()
    .regex(/^[a-z0-9-]{1,80}$/, 'Choose a theme')
    .optional(),
  showIf: Condition.optional(),
  /** Whether "It does not apply to us" stands below the answers. */
  notApplicable: z.boolean().default(true),
}

/**
 * One question. Every question can be skipped. What is written in a `short_text` or `long_text` becomes a contribution when the answers
 * are mixed, unless `says` is false (a number in words, the name of a post): then it stays with the answers and is shown nowhere.
 */
export const Question = z.discriminatedUnion('type', [
  z.object({ ...asked, type: z.literal('agreement'), faces: z.boolean().default(false) }),
  z.object({
    ...asked,
    type: z.literal('single'),
    choices,
    /** The label of a last choice that can be written in. */
    other: wording('Write what stands at the last choice', 200).optional(),
    breakdown: z.enum(BREAKDOWNS).optional(),
  }),
  z.object({
    ...asked,
    type: z.literal('several'),
    choices,
    other: wording('Write what stands at the last choice', 200).optional(),
    /** No more than so many. */
    most: count(CHOICES_MAX).optional(),
  }),
  z.object({ ...asked, type: z.literal('yes_no') }),
  z.object({
    ...asked,
    type: z.literal('number'),
    least: z.number().optional(),
    most: z.number().optional(),
    decimals: z.int().min(0).max(6).default(0),
    unit: wording('Write the unit, or leave it out', 60).optional(),
  }),
  z.object({ ...asked, type: z.literal('date'), from: z.iso.date().optional(), until: z.iso.date().optional() }),
  z.object({
    ...asked,
    type: z.literal('rating'),
    from: z.int().min(0).max(1).default(1),
    to: z.int().min(2).max(10).default(5),
    low: wording('Write what the lowest means', 100).optional(),
    high: wording('Write what the highest means', 100).optional(),
  }),
  /** `most`: only so many are put in order. */
  z.object({ ...asked, type: z.literal('ranking'), choices, most: count(CHOICES_MAX).optional() }),
  z.object({
    ...asked,
    type: z.literal('matrix'),
    rows: z
      .array(Choice)
      .min(1, 'Write at least one line')
      .max(60, 'There is room for 60 lines')
      .refine((list) => new Set(list.map(({ code }) => code)).size === list.length, 'Two lines have the same code'),
    columns: choices,
  }),
  z.object({
    ...asked,
    type: z.literal('short_text'),
    maxChars: count(SHORT_TEXT_MAX).default(SHORT_TEXT_MAX),
    says: z.boolean().default(true),
  }),
  z.object({
    ...asked,
    type: z.literal('long_text'),
    maxChars: count(LONG_TEXT_MAX).default(LONG_TEXT_MAX),
    says: z.boolean().default(true),
  }),
])
export type Question = z.output<typeof Question>
export type QuestionType = Question['type']
export const QUESTION_TYPES: Record<QuestionType, string> = {
  agreement: 'Agree or disagree',
  single: 'Choose one',
  several: 'Choose several',
  yes_no: 'Yes or no',
  number: 'A number',
  date: 'A date',
  rating: 'Marks, such as 1 to 5',
  ranking: 'Put in order',
  matrix: 'Several lines, the same answers',
  short_text: 'One line of words',
  long_text: 'Words',
}

/** The answer that is no choice of the survey: "It does not apply to us". No code of a choice begins with a hyphen. */
export const DOES_NOT_APPLY = '-na-'
/** The last choice, that can be written in. Its words stand in `others`. */
export const OTHER = '-other-'

/** The codes that can be chosen, with their labels; undefined for questions that are answered in another way. */
export function codesOf(question: Question): { code: string; label: { text: string } }[] | undefined {
  switch (question.type) {
    case 'agreement':
      return fixed(question.faces ? FACES : AGREEMENT)
    case 'yes_no':
      return fixed(YES_NO)
    case 'single':
    case 'several':
      return question.other ? [...question.choices, { code: OTHER, label: question.other }] : question.choices
    case 'ranking':
      return question.choices
    case 'matrix':
      return question.columns
    case 'rating':
      return Array.from({ length: question.to - question.from + 1 }, (_, at) => {
        const mark = String(question.from + at)
        return { code: mark, label: { text: mark } }
      })
    default:
      return undefined
  }
}

const fixed = (list: Record<string, string>) => Object.entries(list).map(([code, text]) => ({ code, label: { text } }))
