import { z } from 'zod'
import { words } from '../words.ts'
import { Condition } from './conditions.ts'
import { Question } from './questions.ts'
import { PageId, QuestionId, wording } from './wording.ts'

export const PAGES_MAX = 200
export const QUESTIONS_MAX = 400
/** A quota never tells about fewer people than this: it is a figure about people. */
export const QUOTA_LEAST = 10

/** A language as `en` or `zh-Hant`. */
export const SurveyLanguage = z.string().regex(/^[a-z]{2,3}(-[A-Za-z]{2,8})?$/, 'Choose a language')

/** Where to go after a page, when a condition holds: on to a later page, or to the end. */
export const Jump = z.object({ when: Condition, to: z.union([z.literal('end'), PageId]) })
export type Jump = z.output<typeof Jump>

/**
 * Questions that belong together. Whoever answers sees one question at a time, or all on one page, as they like: a page is where branching
 * happens. `note` stands before its first question: it says that hard questions follow, and that they can be skipped.
 */
export const Page = z.object({
  id: PageId,
  title: wording('Write a title, or leave it out', 300).optional(),
  note: wording('Write what follows, or leave it out', 2_000).optional(),
  showIf: Condition.optional(),
  questions: z.array(Question).max(QUESTIONS_MAX, 'There is room for 400 questions'),
  jumps: z.array(Jump).max(50, 'There is room for 50 ways on from a page').default([]),
})
export type Page = z.output<typeof Page>

/**
 * Enough people like this have answered. It counts answers that were mixed, never those that wait, and so it is reached by tens. When it
 * is reached, whoever comes next is told so at the beginning; nobody is stopped in the middle.
 */
export const Quota = z.object({
  id: QuestionId,
  name: words({ maxChars: 200, empty: 'Write who this is about' }),
  when: Condition,
  atMost: z.int('Write a whole number').min(QUOTA_LEAST, 'A quota is at least 10').max(1_000_000),
})
export type Quota = z.output<typeof Quota>

export const SURVEY_VOICES = ['family', 'young_person', 'practitioner'] as const

/**
 * A whole survey as one JSON value. Publishing freezes it; a change makes the next version. Ids of questions stay the same over versions
 * and surveys: that is what joins a trend.
 *
 * How it maps to the JSON of SurveyJS (https://surveyjs.io, MIT):
 *
 * | here | SurveyJS |
 * |---|---|
 * | `title`, `about`, `thanks` | `title`, `description`, `completedHtml` (as plain text) |
 * | `pages[].id / title / note / showIf / questions` | `pages[].name / title / description / visibleIf / elements` |
 * | `pages[].jumps` | `triggers` of type `skip` and `complete` |
 * | `question.id / title / hint / showIf` | `name / title / description / visibleIf` |
 * | `title.text` and `title.in.de.text` | `{ "default": …, "de": … }` |
 * | `title.easy`, `theme`, `note`, `breakdown`, `notApplicable` | no equal: kept as `ct:easy`, `ct:theme`, `ct:note`, `ct:breakdown`, `ct:notApplicable` |
 * | `agreement` | `radiogroup` with five fixed choices; `faces` as three, and `ct:faces` |
 * | `single`, `several` | `radiogroup` (or `dropdown`), `checkbox`; `other` is `showOtherItem`; `alone` is `ct:alone`, or `showNoneItem` |
 * | `yes_no` | `boolean` (the values are `yes` and `no` here) |
 * | `number`, `date` | `text` with `inputType` `number`, `date`, and `min`, `max` |
 * | `rating` | `rating` with `rateMin`, `rateMax`, `minRateDescription`, `maxRateDescription` |
 * | `ranking` | `ranking`; with `most` also `selectToRankEnabled`, `maxSelectedChoices` |
 * | `matrix` | `matrix` with `rows`, `columns` |
 * | `short_text`, `long_text` | `text`, `comment` with `maxLength` |
 * | `Condition` | an expression such as `{q1} = 'a' and {q2} notempty` (see `conditions.ts`) |
 * | `{id}` in a text | `{id}`; `{id\|otherwise}` loses its second part |
 * | `quotas` | no equal: kept as `ct:quotas` |
 */
export const SurveyDefinition = z
  .object({
    format: z.literal(1),
    title: wording('Write a title', 200),
    /** What it is for, in words that somebody reads before they begin and again at the end. */
    about: wording('Write what it is for', 5_000),
    thanks: wording('Write what you say at the end, or leave it out', 2_000).optional(),
    /** The language of `text`; the languages of `in` are listed, so that a reader can choose. */
    language: SurveyLanguage.default('en'),
    languages: z.array(SurveyLanguage).max(30).default([]),
    voice: z.enum(SURVEY_VOICES, { error: 'Choose who is asked' }).default('family'),
    pages: z.array(Page).min(1, 'A survey needs a page').max(PAGES_MAX, 'There is room for 200 pages'),
    quotas: z.array(Quota).max(20).default([]),
  })
  .superRefine(({ pages }, { addIssue }) => {
    const questions = pages.flatMap((page) => page.questions)
    if (questions.length > QUESTIONS_MAX) addIssue({ code: 'custom', path: ['pages'], message: 'There is room for 400 questions' })
    for (const [what, ids] of [
      ['pages', pages.map(({ id }) => id)],
      ['questions', questions.map(({ id }) => id)],
    ] as const)
      for (const id of twice(ids)) addIssue({ code: 'custom', path: ['pages'], message: `Two ${what} have the name ${id}` })
  })
export type SurveyDefinition = z.output<typeof SurveyDefinition>

const twice = (ids: string[]) => new Set(ids.filter((id, at) => ids.indexOf(id) !== at))

/** All questions of a survey, in the order in which they stand. */
export const questionsOf = ({ pages }: Pick<SurveyDefinition, 'pages'>): Question[] => pages.flatMap((page) => page.questions)
