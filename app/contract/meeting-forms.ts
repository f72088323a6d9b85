import { z } from 'zod'
import { dayText } from './day.ts'
import { maybe } from './desk.ts'
import { oneLine, words } from './words.ts'

const text = (rules: Parameters<typeof words>[0]) => z.preprocess((value) => value ?? '', words(rules))
const line = (rules: Parameters<typeof oneLine>[0]) => z.preprocess((value) => value ?? '', oneLine(rules))
const whole = (least: number, most: number) =>
  z.coerce
    .number({ error: 'Write a whole number' })
    .int('Write a whole number')
    .min(least, `Write ${least} or more`)
    .max(most, `Write at most ${most}`)

/** A time of day as `<input type="time">` sends it. */
export const timeText = (empty = 'Write a time, like 18:30') =>
  z
    .string({ error: empty })
    .trim()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, empty)

const webAddress = z.preprocess(
  (value) => value ?? '',
  oneLine({ maxChars: 500 }).refine(
    (address) => !address || /^https:\/\/[^\s/]+/.test(address),
    'Write a web address that begins with https://',
  ),
)

/** Where and how one joins. */
export const joining = {
  room: line({ maxChars: 300 }),
  roomNotes: text({ maxChars: 2000 }),
  videoUrl: webAddress,
  dialIn: line({ maxChars: 120 }),
  /** Whether people without an account may join. */
  guests: maybe(z.literal('yes')),
}
const minutes = whole(15, 300)

/** Planning one meeting, and changing what it says of itself. */
export const MeetingForm = z.object({
  title: line({ maxChars: 160, empty: 'Give it a title' }),
  about: text({ maxChars: 4000 }),
  day: dayText('Write the day, like 2027-01-12'),
  at: timeText('Write when it begins, like 18:30'),
  minutes,
  ...joining,
})
/** Calling a meeting off. */
export const CancelMeetingForm = z.object({ reason: text({ maxChars: 1000, empty: 'Write why. Everybody who was invited reads it' }) })
