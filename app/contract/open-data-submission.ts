import { z } from 'zod'
import { STATUSES } from './feedback.ts'
import { SUBMISSION_KINDS } from './submissions.ts'

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

/** What the open data say of letters, reports and backpacks. Every due day can be computed anew from a row alone. */
export const OpenSubmission = z
  .object({
    ref: z.string().describe('The public reference of the letter, a dash, and the number of the point; 0 for a backpack'),
    submission: z.string().describe('The public reference of the letter, report or backpack. It is also the end of its address.'),
    kind: z.enum(SUBMISSION_KINDS).describe('A letter, a report, or a backpack of messages for somebody'),
    group: z.string().describe('The group that handed it in'),
    enteredBy: z.enum(['group', 'council']).describe('Whether the group entered it here itself, or an officer for it'),
    title: z.string().nullable().describe('Its title; empty until a moderator has shown it'),
    givenOn: day.describe('The day on which it was handed over, or on which a backpack was begun'),
    number: z.number().int().nonnegative().describe('The number of the point; 0 for a backpack'),
    state: z
      .enum(['shown', 'waiting', 'private', 'not_shown', 'taken_back'])
      .describe('Whether its words can be read: shown, still read by a person, kept private, not shown for a reason, or taken back'),
    contribution: z.string().nullable().describe('The public reference of the point among contributions, where its words are shown'),
    status: z.enum(STATUSES).nullable().describe('Where the point stands: whether and how it was answered; empty for a backpack'),
    themes: z.array(z.string()).describe('The short names of its themes, where its words are shown'),
    owner: z.string().nullable().describe('The organisation that has to answer it'),
    start: day
      .nullable()
      .describe('The day from which working days are counted; it does not count itself. Of a backpack: when it was delivered'),
    workingDays: z.number().int().nonnegative().describe('How many working days there were before any were added'),
    events: z
      .array(z.string())
      .describe(
        'What happened to the clock, in order: the day, and “pause” (that day and later ones do not count), “resume” (that day and later ones count) or “extend” with the working days added',
      ),
    reasons: z.array(z.string()).describe('The reason of each of these, in the same order'),
    bankHolidays: z.array(day).describe('The bank holidays in England that were left out of the count'),
    dueOn: day.nullable().describe('The day by which it is due; empty while the clock stands still, and before a backpack is delivered'),
    answeredOn: day
      .nullable()
      .describe('The day of its first answer; of a backpack, when its recipient said that it has come. Empty after dueOn: it is late'),
    answers: z.array(z.string()).describe('The references of the answers to it'),
    words: z.string().describe('The words of the point, where they are shown'),
  })
  .describe('A point of a letter or report, or a backpack')
