import type { Day, Moment } from '#app/contract/ids.ts'
import { refOfA } from '#app/contract/ids.ts'
import { ANSWERS_WITHIN_WORKING_DAYS } from '#app/contract/meetings.ts'
import type { AboutLine } from '#app/contract/say.ts'
import type { StoryView } from '#app/contract/trace.ts'
import type { Db } from '#db/database.ts'
import type { ContributionTable } from '#db/feedback/schema.ts'
import { themeIdsOfItem } from '#db/meetings/agenda-queries.ts'
import { stepsOfMeeting } from '#db/meetings/queries.ts'
import { itemOfSaid, standingItem } from '#db/meetings/said-queries.ts'
import type { AreaTable } from '#db/people/schema.ts'
import { addWorkingDays } from '../calendar/working-days.ts'
import { dayOf } from '../clock.ts'
import { whyNotSayNow } from '../meetings/window.ts'
import { found, permit } from '../refuse.ts'
import type { PlanLine } from './about-plan.ts'

type AboutId = Pick<ContributionTable, 'aboutKind' | 'aboutId'>

/** The item of a public meeting to which something is said. Refuses: not_found, forbidden (it is too early, too late, or called off). */
export async function itemLineOf(db: Db, area: AreaTable, ref: string, now: Moment): Promise<PlanLine> {
  const item = found(await standingItem(db, area.id, refOfA('item', ref)), 'item')
  permit(whyNotSayNow(item, await stepsOfMeeting(db, item.meetingId), now))
  const { id, title } = item
  return { kind: 'item', id, ref: item.ref, title, meeting: meetingOf(item), themeIds: await themeIdsOfItem(db, id) }
}

/** The item of a meeting to which something was said, where it was. */
export async function broughtTo(db: Db, { aboutKind, aboutId }: AboutId): Promise<StoryView['broughtTo']> {
  const item = aboutKind === 'item' ? await itemOfSaid(db, aboutId as `item_${string}`) : undefined
  return item && { item: item.title, ref: item.ref, meeting: meetingOf(item) }
}

/** By which day something that is said today has its answer: to an item of a meeting within ten working days of it, elsewhere as the area promises. */
export function answerByFor(area: Pick<AreaTable, 'answerWithinDays'>, line: Pick<AboutLine, 'meeting'> | undefined, today: Day): Day {
  const meeting = line?.meeting
  return meeting
    ? addWorkingDays(meeting.day > today ? meeting.day : today, ANSWERS_WITHIN_WORKING_DAYS)
    : addWorkingDays(today, area.answerWithinDays)
}

const meetingOf = (item: { meetingRef: string; meetingTitle: string; startsAt: Moment }) => ({
  ref: item.meetingRef,
  title: item.meetingTitle,
  day: dayOf(item.startsAt),
})
