import type { Day, Moment } from '#app/contract/ids.ts'
import { ANSWERS_WITHIN_WORKING_DAYS, TIMELINE_DAYS, TIMELINE_STEPS, type TimelineStep } from '#app/contract/meetings.ts'
import { addDays } from '../calendar/days.ts'
import { momentAt } from '../calendar/local-time.ts'
import { addWorkingDays } from '../calendar/working-days.ts'
import { dayOf } from '../clock.ts'

/** The times of day at which steps fall, in Europe/London. */
const TIMES: Record<Exclude<TimelineStep, 'meeting'>, string> = {
  agenda_call: '09:00',
  papers: '17:00',
  window_opens: '00:00',
  pre_meet: '19:00',
  plain_summary: '17:00',
  window_closes: '23:59',
  answers_due: '23:59',
}

/** When each step of a meeting falls that begins at a moment, in the order of the timeline. */
export function timelineOf(startsAt: Moment): { step: TimelineStep; dueAt: Moment }[] {
  const day = dayOf(startsAt)
  return TIMELINE_STEPS.map((step) => ({ step, dueAt: step === 'meeting' ? startsAt : momentAt(dayFor(step, day), TIMES[step]) }))
}

const dayFor = (step: Exclude<TimelineStep, 'meeting'>, day: Day): Day =>
  step === 'answers_due' ? addWorkingDays(day, ANSWERS_WITHIN_WORKING_DAYS) : addDays(day, TIMELINE_DAYS[step])
