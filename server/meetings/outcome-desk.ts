import type { Actor } from '#app/contract/actor.ts'
import { inOrder } from '#app/contract/agenda-order.ts'
import { refOfA } from '#app/contract/ids.ts'
import type { OutcomesDeskView } from '#app/contract/outcome-views.ts'
import { itemsOfMeeting } from '#db/meetings/agenda-queries.ts'
import { nextOfSeries } from '#db/meetings/carry-queries.ts'
import { papersOfItems } from '#db/meetings/paper-queries.ts'
import { meetingVisibleTo, stepsOfMeeting } from '#db/meetings/queries.ts'
import { areaBySlug } from '#db/people/area-queries.ts'
import { plansVisibleTo, prioritiesOf } from '#db/plan/queries.ts'
import { themesIn } from '#db/themes/queries.ts'
import { dayOf, moment } from '../clock.ts'
import { found, permit } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { standingOf } from './agenda-policy.ts'
import type { outcomeReading } from './outcome-reading.ts'
import { whyNotClerk } from './policy.ts'
import { whyNotDecideYet } from './window.ts'

/** What came of a meeting, for those who write it down. */
export function outcomesAtDesk({ db, clock }: Tools, { outcomesOf }: Pick<ReturnType<typeof outcomeReading>, 'outcomesOf'>) {
  /** With all there is to choose from. Refuses: not_found, forbidden. */
  async function outcomesDesk(actor: Actor, areaSlug: string, ref: unknown): Promise<OutcomesDeskView> {
    const area = found(await areaBySlug(db, areaSlug), 'area')
    permit(whyNotClerk(actor, area.id))
    const meeting = found(await meetingVisibleTo(db, 'public', area.id, refOfA('meeting', ref)), 'meeting')
    const items = (await itemsOfMeeting(db, meeting.id)).filter((item) => standingOf(item) === 'stands')
    const papers = await papersOfItems(
      db,
      items.map(({ id }) => id),
    )
    const next = await nextOfSeries(db, meeting, moment(clock))
    const plans = (await plansVisibleTo(db, 'drafts', area.id)).filter(({ closedAt }) => !closedAt)
    return {
      ...(await outcomesOf(meeting)),
      items: inOrder(items).map(({ item: { id, ref, title }, number }) => ({ id, ref, number, title })),
      papers: papers.map(({ id, title }) => ({ id, title })),
      themes: (await themesIn(db, area.id)).map(({ slug, title }) => ({ slug, title })),
      whyNotDecide: whyNotDecideYet(await stepsOfMeeting(db, meeting.id), moment(clock)),
      next: next && { ref: next.ref, title: next.title, day: dayOf(next.startsAt) },
      plans: await Promise.all(
        plans.map(async ({ id, ref, title }) => {
          return { ref, title, priorities: (await prioritiesOf(db, id)).map(({ id, title }) => ({ id, title })) }
        }),
      ),
    }
  }

  return { outcomesDesk }
}
