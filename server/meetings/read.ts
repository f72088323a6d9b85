import type { Actor } from '#app/contract/actor.ts'
import { type Moment, refOfA } from '#app/contract/ids.ts'
import type { MeetingLineView, MeetingPageView, MeetingsView, SeriesDeskView } from '#app/contract/meeting-views.ts'
import { codeOfMeeting } from '#db/meetings/code-queries.ts'
import { accessAt, type BeforeMeeting, pastMeetings } from '#db/meetings/list-queries.ts'
import { meetingsFrom, meetingVisibleTo, stepsOfMeeting } from '#db/meetings/queries.ts'
import type { MeetingTable } from '#db/meetings/schema.ts'
import { daysPlanned, seriesById, seriesByRef, seriesIn } from '#db/meetings/series-queries.ts'
import { areaBySlug } from '#db/people/area-queries.ts'
import { bankHolidayOn } from '../calendar/bank-holidays.ts'
import { addMonths } from '../calendar/days.ts'
import { momentAt } from '../calendar/local-time.ts'
import { today } from '../clock.ts'
import { found, permit } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { joiningOf, meetingLine, meetingStateOf, seriesLine, stepView } from './meeting-lines.ts'
import { comingOf } from './plan-next.ts'
import { seesMeetings, whyNotClerk } from './policy.ts'

const MOST_NEXT = 40
const PAST_ON_A_PAGE = 20
const MONTHS_SHOWN = 12

/** Reading meetings: everybody reads what is public, chair and clerk read drafts too. */
export function meetingReading({ db, clock }: Tools) {
  /** The meetings of an area from today on and those before; `older`: the reference of the one after which older ones go on. Refuses: not_found. */
  async function meetings(actor: Actor, areaSlug: string, older?: unknown): Promise<MeetingsView> {
    const area = found(await areaBySlug(db, areaSlug), 'area')
    const sees = seesMeetings(actor, area.id)
    const from = startOfToday()
    const before: BeforeMeeting = older
      ? found(await meetingVisibleTo(db, sees, area.id, refOfA('meeting', older)), 'meeting')
      : { startsAt: from, id: '' }
    const past = await pastMeetings(db, sees, area.id, before, PAST_ON_A_PAGE + 1)
    const next = older ? [] : await meetingsFrom(db, sees, area.id, from, MOST_NEXT)
    return {
      next: next.map(meetingLine),
      past: past.slice(0, PAST_ON_A_PAGE).map(meetingLine),
      olderAfter: past.length > PAST_ON_A_PAGE ? past[PAST_ON_A_PAGE - 1]?.ref : undefined,
      series: older ? [] : (await seriesIn(db, area.id)).map(seriesLine),
    }
  }

  /** The same for those who plan. Refuses: not_found, forbidden. */
  async function meetingsAtDesk(actor: Actor, areaSlug: string, older?: unknown): Promise<MeetingsView> {
    permit(whyNotClerk(actor, found(await areaBySlug(db, areaSlug), 'area').id))
    return meetings(actor, areaSlug, older)
  }

  /** The public meeting that comes next and is not called off, if there is one. Refuses: not_found. */
  async function nextMeeting(areaSlug: string): Promise<MeetingLineView | undefined> {
    const area = found(await areaBySlug(db, areaSlug), 'area')
    const next = await meetingsFrom(db, 'public', area.id, startOfToday(), MOST_NEXT)
    return next.filter(({ cancelledAt, endedAt }) => !cancelledAt && !endedAt).map(meetingLine)[0]
  }

  /** One meeting: where and how to join, what follows from its date, what is in place. Refuses: not_found. */
  async function meeting(actor: Actor, areaSlug: string, ref: unknown): Promise<MeetingPageView> {
    const area = found(await areaBySlug(db, areaSlug), 'area')
    const row = found(await meetingVisibleTo(db, seesMeetings(actor, area.id), area.id, refOfA('meeting', ref)), 'meeting')
    const series = row.seriesId ? await seriesById(db, row.seriesId) : undefined
    return {
      meeting: { ...meetingLine(row), about: row.about, joining: joiningOf(row), joinCode: await shownCode(row) },
      series: series && seriesLine(series),
      steps: (await stepsOfMeeting(db, row.id)).map(stepView),
      access: await accessAt(db, row),
    }
  }

  /** The same for those who plan. Refuses: not_found, forbidden. */
  async function meetingAtDesk(actor: Actor, areaSlug: string, ref: unknown): Promise<MeetingPageView> {
    permit(whyNotClerk(actor, found(await areaBySlug(db, areaSlug), 'area').id))
    return meeting(actor, areaSlug, ref)
  }

  /** One series for those who plan, with its days of the next year. Refuses: not_found, forbidden. */
  async function seriesAtDesk(actor: Actor, areaSlug: string, ref: unknown): Promise<SeriesDeskView> {
    const area = found(await areaBySlug(db, areaSlug), 'area')
    permit(whyNotClerk(actor, area.id))
    const row = found(await seriesByRef(db, area.id, refOfA('series', ref)), 'series')
    const planned = await daysPlanned(db, row.id)
    const coming = row.endedAt ? [] : comingOf(row, today(clock), addMonths(today(clock), MONTHS_SHOWN))
    const { about, startsOn, minutes } = row
    return {
      series: { ...seriesLine(row), about, startsOn, minutes, joining: joiningOf(row) },
      coming: coming.map(({ day, time }) => ({ day, time, holiday: bankHolidayOn(day), planned: planned.has(day) })),
    }
  }

  const shownCode = async (row: MeetingTable) => (['planned', 'live'].includes(meetingStateOf(row)) ? codeOfMeeting(db, row.id) : undefined)

  const startOfToday = (): Moment => momentAt(today(clock), '00:00')

  return { meetings, meetingsAtDesk, nextMeeting, meeting, meetingAtDesk, seriesAtDesk }
}
