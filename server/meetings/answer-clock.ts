import type { ContributionId, Day, Moment } from '#app/contract/ids.ts'
import { ANSWERS_WITHIN_WORKING_DAYS } from '#app/contract/meetings.ts'
import type { Db } from '#db/database.ts'
import type { SaidAt } from '#db/meetings/said-queries.ts'
import { dueWith, eventsByClock } from '../calendar/clock-events.ts'
import { dayOf } from '../clock.ts'

/** From which day the clock of an answer to an item runs: the day of the meeting, or that on which it was said where that is later. */
export function answerStart(startsAt: Moment, saidAt: Moment): Day {
  const [met, said] = [dayOf(startsAt), dayOf(saidAt)]
  return said > met ? said : met
}

/** By which day each thing that was said to an item has its written answer; null where the clock stands still. */
export async function answersDue(db: Db, rows: readonly SaidAt[]): Promise<Map<ContributionId, Day | null>> {
  const events = await eventsByClock(
    db,
    rows.map(({ id }) => id),
  )
  return new Map(
    rows.map(({ id, startsAt, saidAt }) => [
      id,
      dueWith(answerStart(startsAt, saidAt), ANSWERS_WITHIN_WORKING_DAYS, events.get(id) ?? []).day,
    ]),
  )
}
