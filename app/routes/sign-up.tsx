import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { PlainFrame } from '../frame.tsx'
import { browserIn, withoutPasswords } from '../people/browser-in.ts'
import { LookInYourMail } from '../people/look-in-your-mail.tsx'
import { SignUpPage } from '../people/sign-up-page.tsx'
import { readForm } from '../read-form.ts'
import { submit } from '../respond.ts'

export const meta = () => [{ title: 'Make an account · Common Thread' }]

export const loader = ({ request }: LoaderFunctionArgs) => ({ sent: new URL(request.url).searchParams.has('sent') })

export const action = async ({ context: { services, actor }, request }: ActionFunctionArgs) => {
  const typed = await readForm(request)
  return submit(withoutPasswords(typed), async () => {
    await services.people.signUp(actor, typed, browserIn(request).userAgent)
    throw redirect('/sign-up?sent', 303)
  })
}

export default function SignUp() {
  const { sent } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <PlainFrame>
      {sent && !answer ? (
        <LookInYourMail again={{ href: '/sign-up', label: 'Ask once more' }}>
          <p className="govuk-body-l">We have sent you a link. It makes your account, and it works for 3 days.</p>
        </LookInYourMail>
      ) : (
        <SignUpPage answer={answer} />
      )}
    </PlainFrame>
  )
}
