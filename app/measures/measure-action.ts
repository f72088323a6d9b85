import { data, redirect } from '@remix-run/node'
import type { Services } from '#server/services.ts'
import type { Actor } from '../contract/actor.ts'
import type { PastedView } from '../contract/measures.ts'
import { typedText } from '../read-form.ts'
import { STATUS } from '../respond.ts'

/** What those who keep a measure do with it at its page. A look at what was pasted comes back; everything else leads on. */
export async function measureAction(
  { measures }: Services,
  actor: Actor,
  { area, ref, typed }: { area: string; ref: string | undefined; typed: Record<string, unknown> },
) {
  const back = (done: string) => redirect(`/desk/${area}/measures/${ref}?done=${done}`, 303)
  const wanted = typedText(typed, 'do')
  if (wanted === 'look') return looked(await measures.lookAtPasted(actor, area, ref, typed), typed)
  if (wanted === 'paste') return back(doneOf(await measures.pasteReadings(actor, area, ref, typed)))
  if (wanted === 'take-back') await measures.takeBackReading(actor, area, ref, typed)
  else if (wanted === 'change') await measures.changeMeasure(actor, area, ref, typed)
  else if (wanted === 'retire') await measures.retireMeasure(actor, area, ref)
  else if (wanted === 'bring-back') await measures.bringBackMeasure(actor, area, ref)
  else return back(doneOf(await measures.enterReading(actor, area, ref, typed)))
  return back(wanted)
}

/** What was pasted, with a line in the error summary for each that cannot be kept. */
function looked(pasted: PastedView, typed: Record<string, unknown>) {
  const errors: Record<string, string> = Object.fromEntries(
    pasted.bad.map(({ line, reason }) => [`line-${line}`, `Line ${line}: ${reason}`]),
  )
  if (pasted.bad.length + pasted.good.length === 0) errors.readings = 'Paste at least one line with a figure'
  return data({ pasted, typed, errors }, { status: Object.keys(errors).length > 0 ? STATUS.invalid : 200 })
}

const doneOf = ({ added, corrected, same }: { added: number; corrected: number; same: number }) => `kept-${added}-${corrected}-${same}`
const DONE: Record<string, string> = {
  made: 'The measure is made. Enter its first figure.',
  'take-back': 'The figure was taken back.',
  change: 'The measure was changed.',
  retire: 'The measure is not kept any more.',
  'bring-back': 'The measure is kept again.',
}

/** What was done, in words, from the address. */
export function doneInWords(text: string | null): string | undefined {
  const [, ...counts] = /^kept-(\d{1,4})-(\d{1,4})-(\d{1,4})$/.exec(text ?? '') ?? []
  if (counts.length === 0) return text && Object.hasOwn(DONE, text) ? DONE[text] : undefined
  const [added = 0, corrected = 0, same = 0] = counts.map(Number)
  const parts = [
    added > 0 && (added === 1 ? '1 figure is new.' : `${added} figures are new.`),
    corrected > 0 && `${corrected === 1 ? '1 was corrected' : `${corrected} were corrected`}; what stood there before can be read below.`,
    same > 0 && (same === 1 ? '1 stood there already.' : `${same} stood there already.`),
  ]
  return parts.filter(Boolean).join(' ')
}
