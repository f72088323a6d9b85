import { redirect } from '@remix-run/node'
import type { PageContext } from '#app/load-context.ts'
import { typedText } from '#app/read-form.ts'

interface Where {
  area: string
  ref: string
  /** The number of the point that is open, if one is. */
  point: string
}

/** Does what a form at the desk of a letter asks for, and goes back to where it stood; after a message to the next that waits. */
export async function deskAction(
  { services, actor }: Pick<PageContext, 'services' | 'actor'>,
  where: Where,
  typed: Record<string, unknown>,
) {
  const { area, ref, point } = where
  const { submissions, moderation, reports } = services
  const page = `/desk/${area}/submissions/${ref}`
  const here = point ? `${page}?point=${point}#now` : `${page}#now`
  switch (typedText(typed, 'do')) {
    case 'publish':
      await submissions.publishSubmission(actor, area, ref, typed)
      return redirect(here)
    case 'hide':
      await submissions.hideSubmission(actor, area, ref, typed)
      return redirect(here)
    case 'council':
      await submissions.replyForCouncil(actor, area, ref, typed)
      return redirect(`${page}#council`)
    case 'plan':
      await reports.planRelease(actor, area, ref, typed)
      return redirect(`${page}#release`)
    case 'open':
      await reports.openStep(actor, area, ref, typed)
      return redirect(`${page}#release`)
    case 'owner':
      await submissions.setOwner(actor, area, ref, point, typed)
      return redirect(here)
    case 'clock':
      await submissions.changePointClock(actor, area, ref, point, typed)
      return redirect(here)
    case 'safe': {
      const next = await submissions.makeSafe(actor, area, ref, point, typed)
      return redirect(next === null ? `${page}#points` : `${page}?point=${next}#now`)
    }
    default:
      await moderation.tag(actor, area, await submissions.contributionOfPoint(actor, area, ref, point), typed)
      return redirect(here)
  }
}
