import { redirect } from '@remix-run/node'
import type { Services } from '#server/services.ts'
import type { Actor } from '../contract/actor.ts'
import { typedText } from '../read-form.ts'

interface Sent {
  area: string
  ref: string | undefined
  typed: Record<string, unknown>
}

/** What those who plan do with the invitations of a meeting, and where that leads. */
export async function invitationsDeskAction({ meetings }: Services, actor: Actor, { area, ref, typed }: Sent) {
  const at = `/desk/${area}/meetings/${ref}/invitations`
  const wanted = typedText(typed, 'do')
  if (wanted === 'invite') return redirect(`${at}?done=invited-${await meetings.inviteForums(actor, area, ref, typed)}`, 303)
  if (wanted === 'phone' || wanted === 'room') {
    await (wanted === 'phone' ? meetings.answerByPhone : meetings.notePresence)(actor, area, ref, typed)
    return redirect(`${at}?done=${wanted}`, 303)
  }
  if (wanted === 'end') await meetings.endAccess(actor, area, ref, typedText(typed, 'id'), typed)
  else await meetings.arrange(actor, area, ref, typed)
  return redirect(`${at}?done=${wanted === 'end' ? 'end' : 'arrange'}`, 303)
}

/** What was done, in words, from the address. */
export function invitationsDone(text: string | null): string | undefined {
  const [, invited] = /^invited-(\d{1,3})$/.exec(text ?? '') ?? []
  if (invited) return invited === '1' ? '1 group is invited.' : `${invited} groups are invited.`
  if (text === 'phone') return 'The answer is kept. Everybody can read it.'
  if (text === 'room') return 'It is kept which groups were in the room. Everybody can read it.'
  if (text === 'end') return 'It is not in place any more from now on.'
  return text === 'arrange' ? 'It is in place, at later meetings too.' : undefined
}
