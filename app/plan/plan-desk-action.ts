import { redirect } from '@remix-run/node'
import type { Services } from '#server/services.ts'
import type { Actor } from '../contract/actor.ts'
import { typedText } from '../read-form.ts'

interface Sent {
  area: string
  ref: string | undefined
  typed: Record<string, unknown>
}

/** What those who make a plan do with it, and where that leads. */
export async function planDeskAction({ plan }: Services, actor: Actor, { area, ref, typed }: Sent) {
  const wanted = typedText(typed, 'do')
  const id = typedText(typed, 'id')
  if (wanted === 'action') return redirect(`/desk/${area}/actions/${await plan.addAction(actor, area, ref, typed)}?done=added`, 303)
  if (wanted === 'finding') await (id ? plan.changeFinding(actor, area, ref, id, typed) : plan.addFinding(actor, area, ref, typed))
  else if (wanted === 'remove-finding') await plan.removeFinding(actor, area, ref, id)
  else if (wanted === 'priority') await (id ? plan.changePriority(actor, area, ref, id, typed) : plan.addPriority(actor, area, ref, typed))
  else if (wanted === 'remove-priority') await plan.removePriority(actor, area, ref, id)
  else if (wanted === 'sign-off') await plan.signOff(actor, area, ref, typed)
  else if (wanted === 'open') await plan.openForComment(actor, area, ref, typed)
  else if (wanted === 'agree') await plan.agree(actor, area, ref, typed)
  else if (wanted === 'close') await plan.closePlan(actor, area, ref)
  else await plan.changePlan(actor, area, ref, typed)
  return redirect(`/desk/${area}/plan/${ref}?done=${wanted}`, 303)
}

const DONE: Record<string, string> = {
  made: 'The draft is made. Add what was found, priorities and actions.',
  plan: 'The plan was changed.',
  finding: 'The finding stands in the plan.',
  'remove-finding': 'The finding was taken out.',
  priority: 'The priority stands in the plan.',
  'remove-priority': 'The priority was taken out.',
  'remove-action': 'The draft of an action was taken out.',
  'sign-off': 'It is written down.',
  open: 'The draft is open for comment. Everybody can read it.',
  agree: 'The plan is agreed. Its actions are promises now.',
  close: 'The plan is closed.',
}

/** What was done, in words, from the address. */
export const planDone = (text: string | null): string | undefined => (text && Object.hasOwn(DONE, text) ? DONE[text] : undefined)
