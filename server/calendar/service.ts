import type { Actor } from '#app/contract/actor.ts'
import { ClockForm, type DateView, type DueDay } from '#app/contract/clock-events.ts'
import { refOf } from '#app/contract/ids.ts'
import { ANSWERS_WITHIN_WORKING_DAYS } from '#app/contract/meetings.ts'
import { parse } from '#app/contract/parse.ts'
import { clockEventsOf, importedHolidays, replaceHolidays } from '#db/calendar/queries.ts'
import type { Db } from '#db/database.ts'
import { publicContribution } from '#db/feedback/queries.ts'
import type { ContributionTable } from '#db/feedback/schema.ts'
import { itemOfSaid } from '#db/meetings/said-queries.ts'
import { areaBySlug, areas } from '#db/people/area-queries.ts'
import type { AreaTable } from '#db/people/schema.ts'
import { pointOfContribution } from '#db/submissions/queries.ts'
import { dayOf } from '../clock.ts'
import { answerStart } from '../meetings/answer-clock.ts'
import { found } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { useImportedHolidays } from './bank-holidays.ts'
import { clockKeeping, dueWith, type RunningClock } from './clock-events.ts'
import { holidaysIn } from './import-holidays.ts'

/** The one calendar of working days, and the clocks that go by it. */
export function calendarService(tools: Tools) {
  const { db, change, record } = tools
  const clocks = clockKeeping(tools)

  /** Reads the imported bank holidays anew: when a process starts, and when the record tells of an import. */
  const refresh = async () => useImportedHolidays(await importedHolidays(db))

  /**
   * Takes in a file of bank holidays of gov.uk: each year in it is replaced as a whole. Returns the years and how many days they have.
   * Refuses (Error, in a sentence) a file that cannot be read; then nothing is written. Records: calendar.holidays_imported, in each area.
   */
  async function importHolidays(text: string): Promise<{ years: number[]; days: number }> {
    const days = holidaysIn(text)
    const years = [...new Set(days.map(({ day }) => Number(day.slice(0, 4))))]
    await change(async (tx) => {
      await replaceHolidays(tx, years, days)
      for (const { id } of await areas(tx))
        record(tx, {
          name: 'calendar.holidays_imported',
          place: `at:${id}`,
          areaId: id,
          about: id,
          actor: 'import',
          facts: { years: years.map(String), days: days.length },
        })
    })
    await refresh()
    return { years, days: days.length }
  }

  /** How the day was computed by which something public that was said gets its answer. Refuses: not_found. */
  async function answerDate(actor: Actor, areaSlug: string, ref: unknown): Promise<DateView> {
    return clocks.dateOf(actor, (await publicClock(db, areaSlug, ref)).running)
  }

  /**
   * Stops the clock of an answer, lets it run again, or adds days. Refuses: invalid, not_found, forbidden, conflict. Records:
   * calendar.clock_paused, _resumed or _extended.
   */
  async function changeAnswerClock(actor: Actor, areaSlug: string, ref: unknown, input: unknown): Promise<void> {
    const form = parse(ClockForm, input)
    await change(async (tx) => clocks.change(tx, actor, (await publicClock(tx, areaSlug, ref)).running, form))
  }

  async function publicClock(reading: Db, areaSlug: string, ref: unknown) {
    const area = found(await areaBySlug(reading, areaSlug), 'area')
    const row = found(await publicContribution(reading, area.id, refOf(ref)), 'page')
    return { running: await clockOfAnswer(reading, area, row) }
  }

  return { refresh, importHolidays, answerDate, changeAnswerClock }
}

/**
 * The clock of the answer to a contribution: a point of a letter has its own days, what is said to an item of a meeting ten from the meeting on,
 * anything else those of its area.
 */
export async function clockOfAnswer(
  db: Db,
  area: Pick<AreaTable, 'answerWithinDays'>,
  row: Pick<ContributionTable, 'id' | 'areaId' | 'rootId' | 'saidAt' | 'answeredAt' | 'aboutKind' | 'aboutId'>,
): Promise<RunningClock> {
  const point = await pointOfContribution(db, row.id)
  const shared = { areaId: row.areaId, answeredOn: row.answeredAt && dayOf(row.answeredAt) }
  if (point && point.kind !== 'backpack')
    return {
      ...shared,
      aboutKind: 'point',
      aboutId: point.id,
      place: `at:${point.submissionId}`,
      start: point.givenOn,
      workingDays: point.workingDays,
    }
  const item = row.aboutKind === 'item' ? await itemOfSaid(db, row.aboutId as `item_${string}`) : undefined
  const start = item ? answerStart(item.startsAt, row.saidAt) : dayOf(row.saidAt)
  return {
    ...shared,
    aboutKind: 'answer',
    aboutId: row.id,
    place: `at:${row.rootId}`,
    start,
    workingDays: item ? ANSWERS_WITHIN_WORKING_DAYS : area.answerWithinDays,
    ...(item && start > dayOf(row.saidAt) && { began: 'meeting' as const }),
  }
}

/** When the answer to a contribution is due, with all that happened to its clock. */
export async function dueOfAnswer(
  db: Db,
  area: Parameters<typeof clockOfAnswer>[1],
  row: Parameters<typeof clockOfAnswer>[2],
): Promise<DueDay> {
  const { aboutId, start, workingDays } = await clockOfAnswer(db, area, row)
  return dueWith(start, workingDays, await clockEventsOf(db, [aboutId]))
}
