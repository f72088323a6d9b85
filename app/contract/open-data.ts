import { z } from 'zod'
import { KINDS, LANGUAGE_CODES, STATUSES, VOICES } from './feedback.ts'
import { ANSWER_KINDS } from './impact.ts'
import { BETTER } from './measures.ts'
import { OpenMeeting } from './open-data-meeting.ts'
import { OpenAttendance, OpenDecision, OpenDissent, OpenPollLine, OpenTask } from './open-data-outcomes.ts'
import { OpenSubmission } from './open-data-submission.ts'
import { OpenPlanLine } from './open-plan.ts'

/**
 * What the open data say, in one place: the answers are made from these schemas, the OpenAPI description and the data dictionary are
 * generated from them, and the tests hold every answer against them.
 */
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const areaSlug = z.string().describe('The short name of the area, as it stands in addresses')

export const OpenTheme = z
  .object({
    slug: z.string().describe('The short name of the theme, as it stands in addresses. It does not change.'),
    title: z.string().describe('What the theme is about, in plain words'),
    contributions: z
      .number()
      .int()
      .nonnegative()
      .describe(
        'How many public contributions are under this theme now. One contribution can be under several themes. What officials write does not count.',
      ),
    responses: z.number().int().nonnegative().describe('How many public answers are under this theme now'),
  })
  .describe('A theme of the action plan')

export const OpenContribution = z
  .object({
    ref: z.string().describe('The public reference. It is also the end of its address.'),
    parent: z.string().nullable().describe('The reference of what it replies to, when that is public; otherwise empty'),
    kind: z.enum(KINDS).describe('What kind of thing it is'),
    voice: z.enum(VOICES.filter((voice) => voice !== 'official') as ['family', ...string[]]).describe('Whose voice it is'),
    language: z.enum(LANGUAGE_CODES).describe('The language of the words'),
    saidOn: day.describe('The day on which it was said'),
    status: z.enum(STATUSES).describe('Where it stands: whether and how it was answered'),
    answeredOn: day.nullable().describe('The day of its first answer; empty while it waits for one'),
    passedTo: z
      .string()
      .describe('The organisation to which it was passed for an answer, all schools under one name; empty: the council answers'),
    themes: z.array(z.string()).describe('The short names of its themes'),
    meToos: z.number().int().nonnegative().describe('How many people said “me too”, once for each account or device'),
    words: z.string().describe('The words, with names and other things that point at somebody taken out'),
  })
  .describe('One thing that somebody said and that is public')

export const OpenResponse = z
  .object({
    ref: z.string().describe('The public reference of the answer. It is also the end of its address.'),
    kind: z.enum(ANSWER_KINDS).describe('Which of the six kinds of answer it is'),
    partOf: z.boolean().describe('Whether it is only part of what was asked'),
    title: z.string().describe('What it is about'),
    said: z.string().describe('What families said, in short'),
    words: z.string().describe('The answer'),
    whatWouldChange: z.string().describe('For “cannot”: what would change it'),
    passedTo: z.string().describe('For “wrong_body”: who it was passed to'),
    byDay: day.nullable().describe('For “will_by”: the day by which it is promised'),
    untilDay: day.nullable().describe('For “looking_into”: the day by which there is more to say'),
    by: z.string().describe('The role and organisation that answered'),
    organisation: z.string().describe('The organisation that answered; empty: the council'),
    answeredOn: day.describe('The day of the answer'),
    contributions: z.number().int().nonnegative().describe('How many public contributions it answers'),
    themes: z.array(z.string()).describe('The short names of its themes'),
  })
  .describe('One official answer')

export const OpenMeasure = z
  .object({
    ref: z.string().describe('The public reference of the measure. It is also the end of its address.'),
    title: z.string().describe('What the measure is called'),
    counts: z.string().describe('What exactly is counted, and of what'),
    unit: z.string().describe('In what the figures are given: % for a share, £ for money, a word, or nothing for a plain number'),
    better: z.enum(BETTER).describe('Which way it should go; “neither” where it is only counted'),
    baseline: z.number().nullable().describe('Where it started; empty where that was not given'),
    target: z.number().nullable().describe('Where it should come to; empty where there is no target'),
    source: z.string().describe('Where the figures come from'),
    theme: z.string().nullable().describe('The short name of its theme'),
    retiredOn: day.nullable().describe('Since when it is not kept any more'),
    beside: z
      .string()
      .describe('Whose figure it is: empty for the area’s own, otherwise the label of those it is compared with, like England'),
    period: z
      .string()
      .nullable()
      .describe('When it was: 2025, 2024/25, 2025-Q3, 2025-09 or 2025-09-30. Empty in the one row of a measure that has no figure so far'),
    value: z.number().nullable().describe('The figure. A period for which there is none has no row: what is missing is never 0'),
    n: z.number().int().nonnegative().nullable().describe('Over how many cases the figure is, where that was given'),
    note: z.string().describe('What was noted beside the figure'),
    enteredOn: day.nullable().describe('The day on which the figure was entered or last corrected'),
  })
  .describe('One figure of a measure')

const next = z.string().nullable().describe('The address of the next page; empty on the last one')

export const OpenThemes = z.object({ area: areaSlug, themes: z.array(OpenTheme) })
export const OpenContributions = z.object({ area: areaSlug, contributions: z.array(OpenContribution), next })
export const OpenMeasures = z.object({ area: areaSlug, measures: z.array(OpenMeasure), next })
export const OpenResponses = z.object({ area: areaSlug, responses: z.array(OpenResponse), next })
export const OpenPlan = z.object({ area: areaSlug, plan: z.array(OpenPlanLine), next })
export const OpenMeetings = z.object({ area: areaSlug, meetings: z.array(OpenMeeting), next })
export const OpenDecisions = z.object({ area: areaSlug, decisions: z.array(OpenDecision), next })
export const OpenDissents = z.object({ area: areaSlug, dissents: z.array(OpenDissent), next })
export const OpenTasks = z.object({ area: areaSlug, tasks: z.array(OpenTask), next })
export const OpenPolls = z.object({ area: areaSlug, polls: z.array(OpenPollLine), next })
export const OpenAttendances = z.object({ area: areaSlug, attendance: z.array(OpenAttendance), next })
export const OpenSubmissions = z.object({ area: areaSlug, submissions: z.array(OpenSubmission), next })

/** The lists, by the name of their file, with the schema of one row and of the whole answer. */
export const OPEN_LISTS = {
  themes: { row: OpenTheme, whole: OpenThemes, what: 'Themes with what was said and answered on them', paged: false },
  contributions: {
    row: OpenContribution,
    whole: OpenContributions,
    what: 'What families and others said, as far as it is public',
    paged: true,
  },
  responses: { row: OpenResponse, whole: OpenResponses, what: 'Official answers', paged: true },
  plan: {
    row: OpenPlanLine,
    whole: OpenPlan,
    what: 'Plans with their findings, priorities, actions with both ratings, and milestones',
    paged: true,
  },
  measures: { row: OpenMeasure, whole: OpenMeasures, what: 'Measures, a row for each figure', paged: true },
  meetings: { row: OpenMeeting, whole: OpenMeetings, what: 'Meetings, with what follows from the date of each', paged: true },
  decisions: { row: OpenDecision, whole: OpenDecisions, what: 'What meetings decided, and what is proposed', paged: true },
  dissents: { row: OpenDissent, whole: OpenDissents, what: 'What groups say against decisions and minutes, word by word', paged: true },
  tasks: { row: OpenTask, whole: OpenTasks, what: 'The log of meetings: what is to be done, by whom and by when', paged: true },
  polls: { row: OpenPollLine, whole: OpenPolls, what: 'Polls of meetings that are closed, a row for each answer', paged: true },
  attendance: {
    row: OpenAttendance,
    whole: OpenAttendances,
    what: 'Which groups were invited to meetings, answered and were there',
    paged: true,
  },
  submissions: {
    row: OpenSubmission,
    whole: OpenSubmissions,
    what: 'Letters and reports of groups, a row for each point; backpacks',
    paged: true,
  },
} as const
export type OpenList = keyof typeof OPEN_LISTS
export const OPEN_LIST_NAMES = Object.keys(OPEN_LISTS) as OpenList[]
export const ROWS_ON_A_PAGE = 200
