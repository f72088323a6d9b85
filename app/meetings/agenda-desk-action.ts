import { redirect } from '@remix-run/node'
import type { Services } from '#server/services.ts'
import type { Actor } from '../contract/actor.ts'
import type { SentFile } from '../contract/agenda-forms.ts'
import { typedText } from '../read-form.ts'

interface Sent {
  area: string
  ref: string | undefined
  typed: Record<string, unknown>
  file: SentFile | undefined
}

/** What those who build an agenda do with it, and where that leads. */
export async function agendaDeskAction({ meetings }: Services, actor: Actor, { area, ref, typed, file }: Sent) {
  const wanted = typedText(typed, 'do')
  const id = typedText(typed, 'id')
  if (wanted === 'template') await meetings.takeTemplate(actor, area, ref)
  else if (wanted === 'forward') await meetings.putForward(actor, area, ref)
  else if (wanted === 'move') await meetings.moveItem(actor, area, ref, id, typed)
  else if (wanted === 'remove') await meetings.removeItem(actor, area, ref, id)
  else if (wanted === 'decide') await meetings.decideItem(actor, area, ref, id, typed)
  else if (wanted === 'paper') await meetings.addPaper(actor, area, ref, id, typed, file)
  else if (wanted === 'remove-paper') await meetings.removePaper(actor, area, ref, id)
  else await (id ? meetings.changeItem(actor, area, ref, id, typed) : meetings.addItem(actor, area, ref, typed))
  return redirect(`/desk/${area}/meetings/${ref}/agenda?done=${wanted}${wanted === 'move' ? `#${id}` : ''}`, 303)
}

const DONE: Record<string, string> = {
  template: 'The agenda begins with the template.',
  forward: 'What is late stands on the agenda.',
  move: 'The item was moved.',
  remove: 'The item was taken out.',
  decide: 'It is decided. The group is told.',
  paper: 'The paper stands with its item.',
  'remove-paper': 'The paper was taken out.',
  item: 'The item stands on the agenda.',
}

/** What was done, in words, from the address. */
export const agendaDone = (text: string | null): string | undefined => (text && Object.hasOwn(DONE, text) ? DONE[text] : undefined)
