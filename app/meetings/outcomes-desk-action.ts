import { redirect } from '@remix-run/node'
import { Refused } from '#app/contract/refusal.ts'
import type { Services } from '#server/services.ts'
import type { Actor } from '../contract/actor.ts'
import { typedText } from '../read-form.ts'

interface Sent {
  area: string
  ref: string | undefined
  typed: Record<string, unknown>
}

/** What chair and clerk write down of what came of a meeting, and where that leads. */
export async function outcomesDeskAction({ meetings: { after } }: Services, actor: Actor, { area, ref, typed }: Sent) {
  const wanted = typedText(typed, 'do')
  const id = typedText(typed, 'id')
  const does: Record<string, () => Promise<unknown>> = {
    propose: () => after.proposeDecision(actor, area, ref, typed),
    make: () => after.makeDecision(actor, area, ref, id, typed),
    drop: () => after.dropDecision(actor, area, ref, id, typed),
    log: () => after.noteAction(actor, area, ref, typed),
    tell: () => after.tellAction(actor, area, ref, id, typed),
    plan: () => after.actionToPlan(actor, area, ref, id, planAndPriority(typed)),
    leave: () => after.leaveItem(actor, area, ref, id, typed),
    carry: () => after.carryOn(actor, area, ref, { ...typed, what: id }),
  }
  const doIt = Object.hasOwn(does, wanted) ? does[wanted] : undefined
  if (!doIt) throw new Refused({ kind: 'not_found', what: 'page' })
  await doIt()
  return redirect(`/desk/${area}/meetings/${ref}/after?done=${wanted}`, 303)
}

/** A priority is chosen with its plan, in one list: "PL-… priority_…". */
function planAndPriority(typed: Record<string, unknown>) {
  const [plan = '', priority = ''] = typedText(typed, 'priority').split(' ')
  return { plan, priority }
}

const DONE: Record<string, string> = {
  propose: 'It is proposed. Everybody can read it.',
  make: 'The decision is written down. Everybody can read it.',
  drop: 'It is not taken further. Everybody can read why.',
  log: 'The action is in the log. Everybody can read it.',
  tell: 'It is written down how the action stands.',
  plan: 'It is a draft in the plan now. Write there what it still lacks.',
  leave: 'It is written down how far the item came.',
  carry: 'It is on the next agenda.',
}
/** What was done, in words, from the address. */
export const afterDone = (text: string | null): string | undefined => (text && Object.hasOwn(DONE, text) ? DONE[text] : undefined)
