import { redirect } from '@remix-run/node'
import type { Services } from '#server/services.ts'
import type { Actor } from '../contract/actor.ts'
import { typedText } from '../read-form.ts'

interface Sent {
  area: string
  ref: string | undefined
  typed: Record<string, unknown>
}

/** What whoever works on an action does with it, and where that leads. */
export async function actionDeskAction({ plan }: Services, actor: Actor, { area, ref, typed }: Sent) {
  const wanted = typedText(typed, 'do')
  const id = typedText(typed, 'id')
  const at = `/desk/${area}/actions/${ref}`
  if (wanted === 'remove') {
    const { plan: of } = await plan.actionPage(actor, area, ref)
    await plan.removeAction(actor, area, ref)
    return redirect(`/desk/${area}/plan/${of.ref}?done=remove-action`, 303)
  }
  if (wanted === 'milestone') await (id ? plan.changeMilestone(actor, area, ref, id, typed) : plan.addMilestone(actor, area, ref, typed))
  else if (wanted === 'remove-milestone') await plan.removeMilestone(actor, area, ref, id)
  else if (wanted === 'evidence') await plan.addEvidence(actor, area, ref, typed)
  else if (wanted === 'accept') await plan.acceptEvidence(actor, area, ref, id)
  else if (wanted === 'measure') await plan.linkMeasure(actor, area, ref, typed)
  else if (wanted === 'unmeasure') await plan.unlinkMeasure(actor, area, ref, id)
  else if (wanted === 'said') return redirect(`${at}?done=linked-${await plan.linkSaid(actor, area, ref, typed)}`, 303)
  else if (wanted === 'unlink') await plan.unlinkSaid(actor, area, ref, id)
  else if (wanted === 'date') await plan.moveDue(actor, area, ref, typed)
  else if (wanted === 'drop') await plan.dropAction(actor, area, ref, typed)
  else if (wanted === 'publish') await plan.publishAction(actor, area, ref)
  else if (wanted === 'action') await plan.changeAction(actor, area, ref, typed)
  else await plan.update(actor, area, ref, typed)
  return redirect(`${at}?done=${wanted || 'update'}`, 303)
}

const DONE: Record<string, string> = {
  added: 'The action stands in the plan as a draft.',
  milestone: 'The milestone is kept.',
  'remove-milestone': 'The milestone was taken out.',
  evidence: 'The evidence was added.',
  accept: 'The board has accepted the evidence. The action can be Blue now.',
  measure: 'It is measured by one more.',
  unmeasure: 'The measure was taken away.',
  unlink: 'It was taken from behind this action.',
  date: 'The date was moved. Everybody sees why.',
  drop: 'The action was dropped. Everybody sees why.',
  publish: 'The action is published. It is a promise now.',
  action: 'The action was changed. What it said before stays readable.',
  update: 'Your update stands. Everybody can read it. Thank you.',
}

/** What was done, in words, from the address. */
export function actionDone(text: string | null): string | undefined {
  const [, linked] = /^linked-(\d{1,3})$/.exec(text ?? '') ?? []
  if (linked) return linked === '1' ? '1 more is behind this action.' : `${linked} more are behind this action.`
  return text && Object.hasOwn(DONE, text) ? DONE[text] : undefined
}
