import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { PlainFrame } from '../frame.tsx'
import { signedIn } from '../moderation/signed-in.ts'
import { browserIn } from '../people/browser-in.ts'
import { SignInsPage } from '../people/sign-ins-page.tsx'
import { readForm, typedText } from '../read-form.ts'
import { load } from '../respond.ts'

export const meta = () => [{ title: 'Where you are signed in · Common Thread' }]

export const loader = ({ context: { services, actor }, request }: LoaderFunctionArgs) =>
  load(async () => {
    signedIn(actor, request)
    const signIns = await services.people.signIns(actor, browserIn(request).cookie)
    return { ...signIns, ended: new URL(request.url).searchParams.has('ended') }
  })

export const action = ({ context: { services, actor }, request }: ActionFunctionArgs) =>
  load(async () => {
    const end = typedText(await readForm(request), 'end')
    if (end === 'others') await services.people.endOtherSignIns(actor, browserIn(request))
    else await services.people.endSignIn(actor, end)
    return redirect('/account/sign-ins?ended', 303)
  })

export default function SignIns() {
  return (
    <PlainFrame back={{ href: '/account', label: 'Back to your account' }}>
      <SignInsPage {...useLoaderData<typeof loader>()} />
    </PlainFrame>
  )
}
