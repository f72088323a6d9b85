import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { PlainFrame } from '../frame.tsx'
import { signedIn } from '../moderation/signed-in.ts'
import { PasswordField } from '../people/account-fields.tsx'
import { AskForm } from '../people/ask-form.tsx'
import { browserIn } from '../people/browser-in.ts'
import { readForm } from '../read-form.ts'
import { submit } from '../respond.ts'

export const meta = () => [{ title: 'Delete your account · Common Thread' }]

export const loader = ({ context: { actor }, request }: LoaderFunctionArgs) => {
  signedIn(actor, request)
  return null
}

export const action = async ({ context: { services, actor }, request }: ActionFunctionArgs) => {
  const typed = await readForm(request)
  return submit({}, async () => {
    const { setCookie } = await services.people.deleteAccount(actor, typed, browserIn(request).cookie)
    throw redirect('/sign-in?done=deleted', { status: 303, headers: { 'Set-Cookie': setCookie } })
  })
}

export default function Delete() {
  const answer = useActionData<typeof action>()
  return (
    <PlainFrame back={{ href: '/account', label: 'Back to your account' }}>
      <AskForm title="Delete your account" errors={answer?.errors} button="Delete my account" intro={<WhatGoes />}>
        <PasswordField answer={answer} label="Your password, to be sure that it is you" />
      </AskForm>
    </PlainFrame>
  )
}

const WhatGoes = () => (
  <>
    <p className="govuk-body-l">This cannot be undone.</p>
    <p className="govuk-body">Your name, your address, your password, your roles and your list of what you said are deleted at once.</p>
    <p className="govuk-body">
      What you said stays, and nobody can tell that it was you, not even we. If you want words of yours gone, take them back first.
    </p>
  </>
)
