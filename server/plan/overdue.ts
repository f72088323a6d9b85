import type { OverdueView } from '#app/contract/chain-views.ts'
import type { Day } from '#app/contract/ids.ts'
import type { Db } from '#db/database.ts'
import { waitingSince } from '#db/feedback/figures.ts'
import { namesOf, passedToNames } from '#db/people/names.ts'
import type { AreaTable } from '#db/people/schema.ts'
import { brokenPromises } from '#db/plan/late-lists.ts'
import { addDays } from '../calendar/days.ts'
import { unansweredBefore } from './read-exceptions.ts'

/** What each organisation has not kept to, the most first. What belongs to no organisation counts for the council; what waits for a school, for all schools. */
export async function overdueBy(db: Db, area: AreaTable, day: Day): Promise<OverdueView[]> {
  const promises = await brokenPromises(db, area.id, day)
  const unanswered = await waitingSince(db, area.id, addDays(unansweredBefore(day, area.answerWithinDays), 1))
  const names = await namesOf(
    db,
    promises.map(({ organisationId }) => organisationId),
  )
  const passedTo = await passedToNames(db, area.id)
  const lines = new Map<string, OverdueView>()
  const lineOf = (organisation = area.council) => {
    const line = lines.get(organisation) ?? { organisation, promises: 0, unanswered: 0 }
    lines.set(organisation, line)
    return line
  }
  for (const { organisationId } of promises) lineOf(names.get(organisationId ?? '')).promises += 1
  for (const [id, count] of unanswered) lineOf(passedTo.get(id ?? '')).unanswered += count
  return [...lines.values()].sort(
    (a, b) => b.promises + b.unanswered - a.promises - a.unanswered || (a.organisation < b.organisation ? -1 : 1),
  )
}
