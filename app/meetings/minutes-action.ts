import { Refused } from '#app/contract/refusal.ts'
import type { Services } from '#server/services.ts'
import type { Actor } from '../contract/actor.ts'
import { typedText } from '../read-form.ts'

interface Sent {
  area: string
  ref: string | undefined
  typed: Record<string, unknown>
}

/** What is done on the page of minutes, by the clerk, by both sides, and by groups. Returns the line that it was about, or nothing. */
export async function minutesAction({ meetings: { after } }: Services, actor: Actor, { area, ref, typed }: Sent): Promise<string> {
  const does: Record<string, () => Promise<unknown>> = {
    draft: () => after.draftMinutes(actor, area, ref),
    publish: () => after.publishMinutes(actor, area, ref),
    confirm: () => after.confirmMinutes(actor, area, ref),
    word: () => after.wordLine(actor, area, ref, typed),
    amend: () => after.amend(actor, area, ref, typed),
    decide: () => after.decideAmendment(actor, area, ref, typedText(typed, 'id'), typed),
    summary: () => after.publishSummary(actor, area, ref, typed),
    dissent: () => after.dissentFromLine(actor, area, ref, typedText(typed, 'line'), typed),
    back: () => after.takeBackDissent(actor, area, ref, typedText(typed, 'forum'), typedText(typed, 'id')),
  }
  const wanted = typedText(typed, 'do')
  const doIt = Object.hasOwn(does, wanted) ? does[wanted] : undefined
  if (!doIt) throw new Refused({ kind: 'not_found', what: 'page' })
  await doIt()
  return typedText(typed, 'line').replace(/[^a-z0-9_]/g, '')
}
