import { z } from 'zod'
import { dayText } from './day.ts'
import { maybe } from './desk.ts'
import { joining, timeText } from './meeting-forms.ts'
import { oneLine, words } from './words.ts'

/** How often meetings of a series come. */
export const HOW_OFTEN = ['monthly', 'weekly'] as const
export type HowOften = (typeof HOW_OFTEN)[number]
/** The days of the week as RFC 5545 writes them, Monday first. */
export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const
export type Weekday = (typeof WEEKDAYS)[number]
export const WEEKDAY_TITLES: Record<Weekday, string> = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
}
/** Which of these days in a month. */
export const WHICH_OF_MONTH = ['1', '2', '3', '4', '-1'] as const
export type WhichOfMonth = (typeof WHICH_OF_MONTH)[number]
export const WHICH_TITLES: Record<WhichOfMonth, string> = { '1': 'first', '2': 'second', '3': 'third', '4': 'fourth', '-1': 'last' }

/** From this time of day on it is an evening, for those who work. */
export const EVENING_FROM = '17:30'

/** When meetings of a series come, as people choose it. */
export interface Recurrence {
  often: HowOften
  /** Every so many months or weeks. */
  every: number
  weekday: Weekday
  /** For months only. */
  which: WhichOfMonth
}

const whole = (most: number, sentence: string) => z.coerce.number({ error: sentence }).int(sentence).min(1, sentence).max(most, sentence)

/** Meetings that come again: what they say of themselves, when they come, and the times of day that take turns. */
export const SeriesForm = z
  .object({
    title: z.preprocess((value) => value ?? '', oneLine({ maxChars: 160, empty: 'Give it a title' })),
    about: z.preprocess((value) => value ?? '', words({ maxChars: 4000 })),
    often: z.enum(HOW_OFTEN, { error: 'Choose every month or every week' }),
    every: whole(12, 'Write a whole number from 1 to 12'),
    weekday: z.enum(WEEKDAYS, { error: 'Choose a day of the week' }),
    which: maybe(z.enum(WHICH_OF_MONTH, { error: 'Choose which one of the month' })),
    startsOn: dayText('Write the first day, like 2027-01-12'),
    firstAt: timeText(),
    secondAt: maybe(timeText()),
    thirdAt: maybe(timeText()),
    minutes: z.coerce
      .number({ error: 'Write a whole number' })
      .int('Write a whole number')
      .min(15, 'Write 15 or more')
      .max(300, 'Write at most 300'),
    ...joining,
  })
  .superRefine(({ often, which, firstAt, secondAt, thirdAt }, { addIssue }) => {
    if (often === 'monthly' && !which) addIssue({ code: 'custom', path: ['which'], message: 'Choose which one of the month' })
    if (![firstAt, secondAt, thirdAt].some((time) => time && time >= EVENING_FROM))
      addIssue({ code: 'custom', path: ['firstAt'], message: 'At least one time must be 17:30 or later, for those who work' })
  })

/** How far ahead meetings of a series are made, and whether everybody sees them at once. */
export const PlanNextForm = z.object({
  months: whole(18, 'Write a whole number from 1 to 18'),
  publish: maybe(z.literal('yes')),
})

/** When meetings of a series come, in words: “Every month on the second Tuesday”. */
export function recurrenceInWords({ often, every, weekday, which }: Recurrence): string {
  const unit = often === 'monthly' ? 'month' : 'week'
  const each = every === 1 ? `Every ${unit}` : `Every ${every} ${unit}s`
  return `${each} on ${often === 'monthly' ? `the ${WHICH_TITLES[which]} ` : ''}${WEEKDAY_TITLES[weekday]}`
}
