import type { Actor } from '#app/contract/actor.ts'
import { ClockForm } from '#app/contract/clock-events.ts'
import { parse } from '#app/contract/parse.ts'
import { OwnerForm } from '#app/contract/submissions.ts'
import type { Tx } from '#db/database.ts'
import { updatePoint } from '#db/submissions/queries.ts'
import { clockKeeping } from '../calendar/clock-events.ts'
import { chosenOrganisation } from '../moderation/chosen-themes.ts'
import { moderatorIn } from '../moderation/policy.ts'
import { found, permit } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { sentToChange } from './found-submission.ts'
import { clockOf, pointNumbered } from './point-standing.ts'
import { whyNotRunSubmissions } from './policy.ts'

/** What keeps the points of a letter going: who has to answer, and what happens to a clock. */
export function submissionRunning(tools: Tools) {
  const { change, record } = tools
  const clocks = clockKeeping(tools)

  /** Says which organisation has to answer a point; without one, none. Refuses: invalid, not_found, forbidden. Records: submissions.owner_set. */
  async function setOwner(actor: Actor, areaSlug: string, ref: unknown, number: unknown, input: unknown): Promise<void> {
    const { organisation } = parse(OwnerForm, input)
    await change(async (tx) => {
      const { submission, point } = await pointToChange(tx, areaSlug, ref, number)
      permit(whyNotRunSubmissions(actor, submission.areaId))
      const role = found(moderatorIn(actor, submission.areaId), 'role')
      const organisationId = (await chosenOrganisation(tx, submission.areaId, organisation)) ?? null
      if (organisationId === point.organisationId) return
      await updatePoint(tx, point.id, { organisationId })
      record(tx, {
        name: 'submissions.owner_set',
        place: `at:${submission.id}`,
        areaId: submission.areaId,
        about: point.id,
        actor: role.id,
        facts: { organisation: organisationId, number: point.number },
      })
    })
  }

  /**
   * Stops the clock of a point, lets it run again, or adds days, in public and with a reason. Refuses: invalid, not_found, forbidden,
   * conflict (it was answered, or its day has passed). Records: calendar.clock_paused, _resumed or _extended.
   */
  async function changePointClock(actor: Actor, areaSlug: string, ref: unknown, number: unknown, input: unknown): Promise<void> {
    const form = parse(ClockForm, input)
    await change(async (tx) => {
      const { submission, point } = await pointToChange(tx, areaSlug, ref, number)
      await clocks.change(tx, actor, clockOf(submission, point), form)
    })
  }

  return { setOwner, changePointClock }
}

async function pointToChange(tx: Tx, areaSlug: string, ref: unknown, number: unknown) {
  const { submission } = await sentToChange(tx, areaSlug, ref)
  return { submission, point: await pointNumbered(tx, submission, number) }
}
