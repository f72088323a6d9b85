import { redirect } from '@remix-run/node'
import type { Actor } from '#app/contract/actor.ts'
import { readForm, typedText } from '#app/read-form.ts'
import type { Services } from '#server/services.ts'

/** The small buttons of a thread: "me too", follow, stop following. Leads back to where the button stands. */
export async function agreeOrFollow({ feedback, people }: Services, actor: Actor, area: string, ref: string | undefined, request: Request) {
  const wanted = typedText(await readForm(request), 'do')
  if (wanted === 'follow' || wanted === 'unfollow') {
    await feedback[wanted](actor, area, ref)
    return redirect(`/${area}/feedback/${ref}`, 303)
  }
  const knows = actor.accountId !== undefined || actor.device !== undefined
  const { device, setCookie } = knows ? { device: actor.device, setCookie: undefined } : people.cookies.newDevice()
  const agreed = await feedback.meToo({ ...actor, device }, area, ref)
  const headers = setCookie ? { 'Set-Cookie': setCookie } : undefined
  return redirect(`/${area}/feedback/${agreed.ref}?metoo=${agreed.ref}#r-${agreed.ref}`, { status: 303, ...(headers && { headers }) })
}
