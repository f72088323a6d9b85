import type { Actor } from '#app/contract/actor.ts'
import type { BriefThemeView, BriefView } from '#app/contract/agenda-views.ts'
import { refOfA } from '#app/contract/ids.ts'
import type { ThemeLink } from '#app/contract/threads.ts'
import { itemsOfMeeting } from '#db/meetings/agenda-queries.ts'
import { meetingVisibleTo } from '#db/meetings/queries.ts'
import { saidToItem } from '#db/meetings/said-queries.ts'
import { areaBySlug } from '#db/people/area-queries.ts'
import { dayOf } from '../clock.ts'
import { threadRows } from '../feedback/thread-rows.ts'
import { impactReading } from '../impact/read.ts'
import { measureReading } from '../measures/read.ts'
import { ratingReading } from '../plan/ratings.ts'
import { found } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { itemViews } from './agenda-item-views.ts'
import { standingOf } from './agenda-policy.ts'
import { seesMeetings } from './policy.ts'

const QUOTES = 3
const ANSWERS = 3
const MONTHS = 6
const THEMES = 3
const SAID = 10

/** One page before an item, so that nobody has to know more than others in the room. */
export function briefing(tools: Tools) {
  const { db } = tools
  const { themePage } = impactReading(tools)
  const { measures } = measureReading(tools)
  const { ratingsByTheme } = ratingReading(tools)

  /**
   * What was said to an item, and what families said on its first three themes: by month and in the words they like best, what was answered,
   * both ratings and the measures. The same for everybody who can see the meeting. Refuses: not_found.
   */
  async function itemBrief(actor: Actor, areaSlug: string, ref: unknown, itemRef: unknown): Promise<BriefView> {
    const area = found(await areaBySlug(db, areaSlug), 'area')
    const meeting = found(await meetingVisibleTo(db, seesMeetings(actor, area.id), area.id, refOfA('meeting', ref)), 'meeting')
    const standing = (await itemsOfMeeting(db, meeting.id)).filter((row) => standingOf(row) === 'stands')
    const wanted = refOfA('item', itemRef)
    const item = found(
      (await itemViews(db, standing)).find((one) => one.ref === wanted),
      'item',
    )
    const said = await saidToItem(db, standing.find(({ ref: own }) => own === wanted)!.id, SAID + 1)
    return {
      meeting: { ref: meeting.ref, title: meeting.title, day: dayOf(meeting.startsAt) },
      item,
      said: await threadRows(db, said.slice(0, SAID)),
      moreSaid: said.length > SAID,
      themes: await themesOf(actor, area.slug, item.themes.slice(0, THEMES)),
    }
  }

  async function themesOf(actor: Actor, area: string, links: ThemeLink[]): Promise<BriefThemeView[]> {
    if (links.length === 0) return []
    const ratings = await ratingsByTheme(actor, area)
    const lines = (await measures(actor, area)).filter(({ retiredOn }) => retiredOn === null)
    return Promise.all(
      links.map(async ({ slug: asked }) => {
        const { slug, title, contributions, byMonth, latest, answers, answersInAll } = await themePage(actor, area, asked)
        return {
          slug,
          title,
          said: contributions,
          answered: answersInAll,
          byMonth: byMonth.months.map((month, at) => ({ month, count: byMonth.values[at] ?? 0 })).slice(-MONTHS),
          quotes: [...latest].sort((a, b) => b.meToos - a.meToos).slice(0, QUOTES),
          answers: answers.slice(0, ANSWERS),
          rating: ratings.find((one) => one.slug === slug),
          measures: lines.filter(({ theme }) => theme?.slug === slug),
        }
      }),
    )
  }

  return { itemBrief }
}
