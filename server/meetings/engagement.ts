import type { Actor } from '#app/contract/actor.ts'
import { idOf } from '#app/contract/ids.ts'
import type { EngagementsView, EngagementView } from '#app/contract/invite-views.ts'
import { EngagementForm } from '#app/contract/meetings-around.ts'
import { parse } from '#app/contract/parse.ts'
import { fewOrExact } from '#app/contract/small-numbers.ts'
import { engagementById, engagementsIn, insertEngagement } from '#db/meetings/around-queries.ts'
import type { EngagementTable } from '#db/meetings/schema.ts'
import { areaBySlug } from '#db/people/area-queries.ts'
import { moment, newId, today } from '../clock.ts'
import { byTitleOf } from '../measures/by-title.ts'
import { found, permit, wrong } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { clerkIn, whyNotClerk } from './policy.ts'

const ON_A_PAGE = 50

/** Other occasions on which families were heard. */
export function engagementLog({ db, change, clock, record }: Tools) {
  /** Notes an occasion that was. Refuses: invalid (also a day to come), not_found, forbidden. Records: meetings.engagement_noted. */
  async function noteEngagement(actor: Actor, areaSlug: string, input: unknown): Promise<void> {
    const form = parse(EngagementForm, input)
    const area = found(await areaBySlug(db, areaSlug), 'area')
    permit(whyNotClerk(actor, area.id))
    const role = found(clerkIn(actor, area.id), 'role')
    if (form.day > today(clock)) wrong('day', 'This day has not come yet. Write it down when it was')
    const byTitle = await byTitleOf(db, role)
    await change(async (tx) => {
      const id = newId('engagement')
      await insertEngagement(tx, { ...form, id, areaId: area.id, at: moment(clock), byTitle })
      const facts = { day: form.day, kind: form.kind }
      record(tx, { name: 'meetings.engagement_noted', place: `at:${area.id}`, areaId: area.id, about: id, actor: role.id, facts })
    })
  }

  /** What was noted in an area, the latest first; `older`: what comes after this one. Few people are not counted exactly. Refuses: not_found. */
  async function engagements(areaSlug: string, older?: unknown): Promise<EngagementsView> {
    const area = found(await areaBySlug(db, areaSlug), 'area')
    const after = older ? found(await engagementById(db, area.id, idOf('engagement', older)), 'page') : undefined
    const rows = await engagementsIn(db, area.id, after, ON_A_PAGE + 1)
    return {
      entries: rows.slice(0, ON_A_PAGE).map(viewOf),
      olderAfter: rows.length > ON_A_PAGE ? rows[ON_A_PAGE - 1]?.id : undefined,
    }
  }

  /** The same for those who write it. Refuses: not_found, forbidden. */
  async function engagementsAtDesk(actor: Actor, areaSlug: string, older?: unknown): Promise<EngagementsView> {
    permit(whyNotClerk(actor, found(await areaBySlug(db, areaSlug), 'area').id))
    return engagements(areaSlug, older)
  }

  return { noteEngagement, engagements, engagementsAtDesk }
}

const viewOf = ({ id, day, kind, title, people, whoCame, points }: EngagementTable): EngagementView => ({
  id,
  day,
  kind,
  title,
  people: fewOrExact(people),
  whoCame,
  points,
})
