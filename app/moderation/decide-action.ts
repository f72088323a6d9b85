import { redirect } from '@remix-run/node'
import { QUEUE_PARTS } from '../contract/desk-views.ts'
import type { PageContext } from '../load-context.ts'
import { typedText } from '../read-form.ts'
import { itemHref } from './queue-column.tsx'

type Moderation = PageContext['services']['moderation']
const VERBS = {
  publish: 'publish',
  private: 'keepPrivate',
  hold: 'hold',
  decline: 'decline',
  hide: 'hide',
  tag: 'tag',
  route: 'route',
  escalate: 'escalateByHand',
} as const satisfies Record<string, keyof Moderation>

/** Does what the form at the desk asks for, and goes on: to the next thing, or back to this one where it stays open. */
export async function decideAction(
  { services, actor }: Pick<PageContext, 'services' | 'actor'>,
  area: string,
  ref: string,
  typed: Record<string, unknown>,
) {
  const does = typedText(typed, 'do')
  const part = QUEUE_PARTS.find((name) => name === typedText(typed, 'part')) ?? 'waiting'
  const { moderation, impact } = services
  if (does === 'reply') {
    await impact.replyOfficially(actor, area, ref, typed)
    return redirect(`${itemHref(area, ref, part)}#now`)
  }
  if (does === 'undo') {
    const undone = await moderation.undo(actor, area, typedText(typed, 'step'))
    return redirect(after(itemHref(area, undone.ref, 'waiting'), undone.stepId))
  }
  const verb = VERBS[does as keyof typeof VERBS] ?? 'tag'
  const { stepId } = await moderation[verb](actor, area, ref, typed)
  const stays = does === 'tag' || does === 'route' || does === 'hide'
  const next = stays ? ref : await moderation.nextAfter(actor, area, ref, part)
  return redirect(after(next ? itemHref(area, next, part) : `/desk/${area}${part === 'waiting' ? '' : `?part=${part}`}`, stepId))
}

const after = (href: string, stepId: string) => `${href}${href.includes('?') ? '&' : '?'}did=${stepId}#now`
