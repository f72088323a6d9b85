import { redirect } from '@remix-run/node'
import type { Services } from '#server/services.ts'
import type { Actor } from '../contract/actor.ts'
import { typedText } from '../read-form.ts'
import { REPORT_FORMS, type ReportForm } from './reports-desk-page.tsx'

/** What those who make reports do on their page. */
export async function reportsAction({ reports }: Services, actor: Actor, area: string, typed: Record<string, unknown>) {
  const back = (done: string) => redirect(`/desk/${area}/reports?done=${done}`, 303)
  const wanted = typedText(typed, 'do')
  if (wanted === 'withdraw') {
    await reports.withdrawPack(actor, area, typed.id)
    return back('withdrawn')
  }
  if (wanted === 'recipients') {
    await reports.putRecipients(actor, area, typed)
    return back('recipients')
  }
  const made = wanted === 'local_offer' ? await reports.makeLocalOffer(actor, area, typed) : await reports.makePack(actor, area, typed)
  return 'ref' in made ? redirect(`/desk/${area}/reports/${made.ref}?done=made`, 303) : back('planned')
}

const DONE: Record<string, string> = {
  made: 'It is made and frozen.',
  planned: 'It will be frozen on its day.',
  withdrawn: 'It will not be made.',
  recipients: 'The addresses are kept.',
  plan: 'The release is planned.',
  open: 'They are told now.',
  exclude: 'Decided. Somebody else has to look at it now.',
  review: 'You looked at it a second time.',
}
/** What was done, in words, from the address. */
export const doneWords = (text: string | null) => (text && Object.hasOwn(DONE, text) ? DONE[text] : undefined)

/** Which form an address or a sent form asks for. */
export const formNamed = (text: string | null): ReportForm | undefined => REPORT_FORMS.find((form) => form === text)
