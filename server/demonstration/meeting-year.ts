import type { Day } from '#app/contract/ids.ts'
import type { MeetingLineView } from '#app/contract/meeting-views.ts'
import { addDays, addMonths, dayAfter, weekdayOf } from '../calendar/days.ts'
import { momentAt } from '../calendar/local-time.ts'
import { today } from '../clock.ts'
import { MeetingLife } from './meeting-life.ts'
import { DAY_MS, HOUR_MS } from './moments.ts'
import { AREA } from './people.ts'
import { actor, type Stage } from './stage.ts'
import { FORESEEN, OCCASIONS, SERIES } from './texts/meetings.ts'

const TUESDAY = 2
/** Meetings are made for so many months, and again when the first of them are over. */
const FIRST_MONTHS = 8
const THEN_MONTHS = 7

/**
 * Twelve monthly meetings: eleven that were, and one on the next Tuesday, so that something can be said to it on the day of the first start.
 * Around them what else was heard, and what will be decided.
 */
export function planMeetings(stage: Stage) {
  const { time, services } = stage
  const officer = actor(stage, 'officer')
  const coming = nextTuesday(today(() => new Date(time.end)))
  const seen = new Set<string>()
  let series = ''
  const planNext = async (months: number) => {
    await services.meetings.planNext(officer, AREA, series, { months: String(months), publish: 'yes' })
    const { next } = await services.meetings.meetings(officer, AREA)
    for (const meeting of next.filter(({ ref }) => !seen.has(ref))) live(stage, meeting, seen)
  }
  time.at(time.now + DAY_MS, async () => {
    series = await services.meetings.makeSeries(officer, AREA, { ...SERIES, ...turnsOf(coming), guests: 'yes' })
    await planNext(FIRST_MONTHS)
  })
  time.at(Date.parse(momentAt(addDays(addMonths(coming, -THEN_MONTHS), 10), '10:00')), () => planNext(THEN_MONTHS))
  planAround(stage)
}

function live(stage: Stage, meeting: MeetingLineView, seen: Set<string>) {
  new MeetingLife(stage, meeting, seen.size).plan()
  seen.add(meeting.ref)
}

/** Once a month, in the morning, in the evening and at noon in turn. */
const turnsOf = (coming: Day) => ({
  often: 'monthly',
  every: '1',
  weekday: 'TU',
  which: whichOfMonth(coming),
  startsOn: `${addMonths(coming, -11).slice(0, 7)}-01`,
  firstAt: '10:00',
  secondAt: '18:30',
  thirdAt: '12:30',
})

function nextTuesday(day: Day): Day {
  const next = dayAfter(day)
  return weekdayOf(next) === TUESDAY ? next : nextTuesday(next)
}
/** Which Tuesday of its month a day is; the fifth is the last. */
function whichOfMonth(day: Day): string {
  const number = Math.ceil(Number(day.slice(8)) / 7)
  return number > 4 ? '-1' : String(number)
}

function planAround(stage: Stage) {
  const { time, services } = stage
  const officer = actor(stage, 'officer')
  for (const { daysBefore, ...occasion } of OCCASIONS)
    time.at(time.end - daysBefore * DAY_MS, () =>
      services.meetings.noteEngagement(officer, AREA, { ...occasion, day: addDays(today(time.clock), -2) }),
    )
  for (const { inDays, ...decision } of FORESEEN)
    time.at(time.end - 30 * DAY_MS, () =>
      services.meetings.foreseeDecision(officer, AREA, { ...decision, dueOn: addDays(today(time.clock), 30 + inDays) }),
    )
  time.at(time.end - HOUR_MS / 6, async () => {
    await services.meetings.passSteps()
    await services.meetings.noteLateAnswers()
  })
}
