import type { Moment } from '../contract/ids.ts'
import { type Recurrence, recurrenceInWords } from '../contract/meeting-series.ts'
import type { MeetingLineView, StepView } from '../contract/meeting-views.ts'
import { dateInWords, timeInWords } from '../dates.ts'

/** "Tuesday 12 January 2027, 6:30 pm to 8:00 pm". */
export const whenInWords = ({ startsAt, minutes }: Pick<MeetingLineView, 'startsAt' | 'minutes'>): string =>
  `${dateInWords(startsAt)}, ${timeInWords(startsAt)} to ${timeInWords(endOf(startsAt, minutes))}`

/** "In a room, by video or by phone"; empty where nothing was said yet. */
export function waysInWords({ room, video, phone }: Pick<MeetingLineView, 'room' | 'video' | 'phone'>): string {
  const ways = [room && 'in a room', video && 'by video', phone && 'by phone'].filter((way) => way !== false)
  const last = ways.pop()
  const words = ways.length > 0 ? `${ways.join(', ')} or ${last}` : (last ?? '')
  return words && `${words[0]?.toUpperCase()}${words.slice(1)}.`
}

/** "Every month on the second Tuesday, in turn at 10:00 am and 6:30 pm". */
export function seriesInWords({ recurrence, times }: { recurrence: Recurrence; times: readonly string[] }): string {
  const clock = times.map(clockInWords)
  const turns = clock.length > 1 ? `in turn at ${clock.slice(0, -1).join(', ')} and ${clock.at(-1)}` : `at ${clock[0]}`
  return `${recurrenceInWords(recurrence)}, ${turns}`
}

/** "6:30 pm", from a time of day as it is kept: `18:30`. */
export const clockInWords = (time: string): string => timeInWords(`2026-01-05T${time}:00.000Z`)

/** The day of a step, with its time where people meet. */
export const stepDay = ({ step, dueAt }: Pick<StepView, 'step' | 'dueAt'>): string =>
  step === 'meeting' || step === 'pre_meet' ? `${dateInWords(dueAt)}, ${timeInWords(dueAt)}` : dateInWords(dueAt)

const endOf = (startsAt: Moment, minutes: number) => new Date(Date.parse(startsAt) + minutes * 60_000).toISOString() as Moment
