import { z } from 'zod'
import { dayText } from './day.ts'
import { many, maybe } from './desk.ts'
import { LANGUAGE_CODES } from './feedback.ts'
import { Refused } from './refusal.ts'
import { emailAddress, submissionId } from './say.ts'
import { oneLine, words } from './words.ts'

/** What a group hands in: a letter or a report in numbered points, or a backpack: one message for each child, for somebody. */
export const SUBMISSION_KINDS = ['letter', 'report', 'backpack'] as const
export type SubmissionKind = (typeof SUBMISSION_KINDS)[number]
export const SUBMISSION_KIND_TITLES: Record<SubmissionKind, string> = { letter: 'Letter', report: 'Report', backpack: 'Backpack' }

/** Working days from the day on which a letter was given to the answer to each of its points. */
export const ANSWER_POINT_DAYS = 20
/** Working days from the delivery of a backpack to the word that it has come. */
export const ACKNOWLEDGE_DAYS = 10
export const MOST_POINTS = 100
export const POINT_MAX_CHARS = 6_000
export const STATEMENT_MAX_CHARS = 6_000
export const LETTER_MAX_CHARS = 200_000
export const MOST_MESSAGES = 400
export const MESSAGE_MAX_CHARS = 1_500

const text = (rules: Parameters<typeof words>[0]) => z.preprocess((value) => value ?? '', words(rules))
const line = (rules: Parameters<typeof oneLine>[0]) => z.preprocess((value) => value ?? '', oneLine(rules))
const title = line({ maxChars: 160, empty: 'Give it a title' })
const language = z.enum(LANGUAGE_CODES, { error: 'Choose a language from the list' }).default('en')
const forum = z.string({ error: 'Choose the group that it is from' }).trim().min(1, 'Choose the group that it is from').max(60)

/** A letter or report as it is begun: one text, out of which points are proposed. */
export const BeginForm = z.object({
  kind: z.enum(['letter', 'report'], { error: 'Choose whether it is a letter or a report' }),
  forum,
  title,
  givenOn: dayText('Write the day on which it was given, like 2026-03-31'),
  language,
  opening: text({ maxChars: STATEMENT_MAX_CHARS }),
  text: text({ maxChars: LETTER_MAX_CHARS, empty: 'Paste the letter here, or choose a file' }),
})

const points = z.preprocess(
  (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
  z
    .array(words({ maxChars: POINT_MAX_CHARS }))
    .max(MOST_POINTS, `At most ${MOST_POINTS} points fit into one letter. Put some together, or send two letters`),
)
/** The proposed points with the statement, as they are corrected before sending. Points stand in their order; empty ones go. */
export const DraftForm = z.object({
  title,
  givenOn: dayText('Write the day on which it was given, like 2026-03-31'),
  opening: text({ maxChars: STATEMENT_MAX_CHARS, empty: 'Write in a few words what the letter is about' }),
  points,
})
/** Before it is sent a draft may still have gaps. */
export const UnfinishedDraftForm = DraftForm.extend({ title: line({ maxChars: 160 }), opening: text({ maxChars: STATEMENT_MAX_CHARS }) })

/** A new statement of the group, in the place of the one that stands. */
export const GroupStatementForm = z.object({
  title,
  opening: text({ maxChars: STATEMENT_MAX_CHARS, empty: 'Write in a few words what the letter is about' }),
})
/** The statement of the council, beside that of the group. */
export const CouncilStatementForm = z.object({
  words: text({ maxChars: STATEMENT_MAX_CHARS, empty: 'Write what you say to the letter as a whole' }),
})
export const OwnerForm = z.object({ organisation: maybe(z.string().max(60)) })

/** A backpack as it is begun, before any message is in it. */
export const BackpackForm = z.object({
  forum,
  title,
  opening: text({ maxChars: STATEMENT_MAX_CHARS, empty: 'Write in a few words what the messages are about' }),
  recipient: line({ maxChars: 120, empty: 'Write who the messages are for, as a role: “the inspectors”' }),
  email: emailAddress,
  show: z.enum(['yes', 'no'], { error: 'Choose who may read the messages' }).default('no'),
})
/** Messages of children or their parents, each after an empty line. */
export const MessagesForm = z.object({
  submission: submissionId,
  messages: text({ maxChars: LETTER_MAX_CHARS, empty: 'Write at least one message' }),
  voice: z.enum(['young_person', 'family'], { error: 'Choose whose words these are' }).default('young_person'),
  language,
  consent: z.literal('yes', { error: 'Ask them first. Tick this when each of them has said yes' }),
})

const Span = z.object({
  start: z.coerce.number({ error: 'Go back and try again' }).int().min(0).max(40_000),
  end: z.coerce.number({ error: 'Go back and try again' }).int().min(0).max(40_000),
  shownAs: z.string().trim().max(80, 'Use at most 80 letters here'),
  take: maybe(z.literal('yes')),
})
/** What is taken out of the title and statement of a group, or of a message, before others read them. */
export const SafeForm = z.object({ spans: many(Span, 300), also: z.preprocess((value) => value ?? '', words({ maxChars: 4000 })) })

/** Reads the reference of a letter, report or backpack: `SU-` and six characters, in any case. Anything else is simply not found. */
export function submissionRefOf(value: unknown): string {
  const plain = typeof value === 'string' ? value.trim().toUpperCase() : ''
  if (/^SU-[0-9A-HJKMNP-TV-Z]{6}$/.test(plain)) return plain
  throw new Refused({ kind: 'not_found', what: 'letter' })
}
/** Reads the number of a point. Anything else is simply not found. */
export function pointNumberOf(value: unknown): number {
  if (typeof value === 'string' && /^[1-9]\d{0,3}$/.test(value)) return Number(value)
  throw new Refused({ kind: 'not_found', what: 'point' })
}
