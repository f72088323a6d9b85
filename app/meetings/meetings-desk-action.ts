import { redirect } from '@remix-run/node'
import type { Services } from '#server/services.ts'
import type { Actor } from '../contract/actor.ts'
import { typedText } from '../read-form.ts'

interface Sent {
  area: string
  ref: string | undefined
  typed: Record<string, unknown>
}

/** What those who plan do in the list of meetings, and where that leads. */
export async function meetingsDeskAction({ meetings }: Services, actor: Actor, { area, typed }: Omit<Sent, 'ref'>) {
  const at = `/desk/${area}/meetings`
  if (typedText(typed, 'do') === 'series')
    return redirect(`${at}/series/${await meetings.makeSeries(actor, area, typed)}?done=series-made`, 303)
  return redirect(`${at}/${await meetings.planMeeting(actor, area, typed)}?done=planned`, 303)
}

/** What they do with one meeting. */
export async function meetingDeskAction({ meetings }: Services, actor: Actor, { area, ref, typed }: Sent) {
  const wanted = typedText(typed, 'do')
  if (wanted === 'publish') await meetings.publishMeeting(actor, area, ref)
  else if (wanted === 'seal') await meetings.live.sealMeeting(actor, area, ref, typed)
  else if (wanted === 'cancel') await meetings.cancelMeeting(actor, area, ref, typed)
  else await meetings.changeMeeting(actor, area, ref, typed)
  return redirect(`/desk/${area}/meetings/${ref}?done=${wanted || 'change'}`, 303)
}

/** What they do with one series. */
export async function seriesDeskAction({ meetings }: Services, actor: Actor, { area, ref, typed }: Sent) {
  const at = `/desk/${area}/meetings/series/${ref}`
  const wanted = typedText(typed, 'do')
  if (wanted === 'next') return redirect(`${at}?done=made-${await meetings.planNext(actor, area, ref, typed)}`, 303)
  if (wanted === 'end') await meetings.endSeries(actor, area, ref)
  else await meetings.changeSeries(actor, area, ref, typed)
  return redirect(`${at}?done=${wanted === 'end' ? 'series-end' : 'series-change'}`, 303)
}

const DONE: Record<string, string> = {
  planned: 'The meeting is planned. It is a draft until you show it to everybody.',
  publish: 'Everybody sees the meeting now.',
  change: 'The meeting was changed. What follows from its date has moved with it.',
  seal: 'The meeting is sealed. Nobody can tell any more who took part.',
  cancel: 'The meeting is called off. Everybody reads why.',
  'series-made': 'The series is made. Make its next meetings below.',
  'series-change': 'The series was changed. Meetings that were planned before stay as they are.',
  'series-end': 'The series has ended. Meetings that were planned before stay as they are.',
}

/** What was done, in words, from the address. */
export function meetingsDone(text: string | null): string | undefined {
  const [, made] = /^made-(\d{1,3})$/.exec(text ?? '') ?? []
  if (made === '0') return 'There was nothing to make: every day has its meeting.'
  if (made) return made === '1' ? '1 meeting was made.' : `${made} meetings were made.`
  return text && Object.hasOwn(DONE, text) ? DONE[text] : undefined
}
