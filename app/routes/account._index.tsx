import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { PlainFrame } from '../frame.tsx'
import type { RouteHandle } from '../handle.ts'
import { signedIn } from '../moderation/signed-in.ts'
import { AccountPage } from '../people/account-page.tsx'
import { readForm, typedText } from '../read-form.ts'
import { load } from '../respond.ts'

export const handle: RouteHandle = { enhance: ['enhance'] }

export const meta = () => [{ title: 'Your account · Common Thread' }]

export const loader = ({ context: { services, actor }, request }: LoaderFunctionArgs) =>
  load(async () => {
    signedIn(actor, request)
    const account = await services.people.account(actor, request.headers.get('cookie') ?? undefined)
    return { account, done: new URL(request.url).searchParams.get('done') ?? undefined }
  })

export const action = ({ context: { services, actor }, request }: ActionFunctionArgs) =>
  load(async () => {
    const typed = await readForm(request)
    const what = typedText(typed, 'do')
    if (what === 'confirm') {
      await services.people.sendConfirmation(actor)
      return redirect('/account?done=mail', 303)
    }
    if (what === 'stop-mails') await services.people.tellMeNoMore(actor, typed.ref)
    else await services.people.stopFollowing(actor, typed.ref)
    return redirect('/account?done=stopped', 303)
  })

export default function Account() {
  return (
    <PlainFrame>
      <AccountPage {...useLoaderData<typeof loader>()} />
    </PlainFrame>
  )
}
