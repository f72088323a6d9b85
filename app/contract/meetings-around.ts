import { z } from 'zod'
import { dayText } from './day.ts'
import { maybe } from './desk.ts'
import { oneLine, words } from './words.ts'

const text = (rules: Parameters<typeof words>[0]) => z.preprocess((value) => value ?? '', words(rules))
const line = (rules: Parameters<typeof oneLine>[0]) => z.preprocess((value) => value ?? '', oneLine(rules))

/** On what other occasions families are heard. */
export const ENGAGEMENT_KINDS = ['drop_in', 'event', 'visit', 'workshop', 'talk', 'questionnaire', 'other'] as const
export type EngagementKind = (typeof ENGAGEMENT_KINDS)[number]
export const ENGAGEMENT_TITLES: Record<EngagementKind, string> = {
  drop_in: 'Open door or coffee morning',
  event: 'Event or fair',
  visit: 'Visit to a group, school or service',
  workshop: 'Workshop',
  talk: 'Talk with one family or group',
  questionnaire: 'Questions on paper or online',
  other: 'Something else',
}

/** Another occasion on which families were heard. */
export const EngagementForm = z.object({
  day: dayText('Write the day, like 2027-01-12'),
  kind: z.enum(ENGAGEMENT_KINDS, { error: 'Choose what it was' }),
  title: line({ maxChars: 160, empty: 'Give it a title' }),
  people: z.coerce
    .number({ error: 'Write how many people came, as a whole number' })
    .int('Write a whole number')
    .min(0, 'Write 0 or more')
    .max(100_000, 'Write at most 100,000'),
  whoCame: line({ maxChars: 200 }),
  points: text({ maxChars: 4000, empty: 'Write what people said' }),
})

/** Something that will be decided. `meeting`: the reference of the meeting at which it is talked about. */
export const ForecastForm = z.object({
  title: line({ maxChars: 160, empty: 'Write what will be decided' }),
  about: text({ maxChars: 2000 }),
  decider: line({ maxChars: 160, empty: 'Write who decides' }),
  dueOn: dayText('Write the day, like 2027-01-12'),
  meeting: maybe(z.string().max(20)),
})
/** Taking something off the list of what will be decided. */
export const WithdrawForecastForm = z.object({ reason: text({ maxChars: 1000, empty: 'Write why. Everybody can read it' }) })
