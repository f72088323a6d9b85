import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { PlainFrame } from '../frame.tsx'
import { signedIn } from '../moderation/signed-in.ts'
import { NewPasswordField, PasswordField } from '../people/account-fields.tsx'
import { AskForm } from '../people/ask-form.tsx'
import { browserIn } from '../people/browser-in.ts'
import { readForm } from '../read-form.ts'
import { submit } from '../respond.ts'

export const meta = () => [{ title: 'Your password · Common Thread' }]

export const loader = ({ context: { actor }, request }: LoaderFunctionArgs) => {
  signedIn(actor, request)
  return null
}

export const action = async ({ context: { services, actor }, request }: ActionFunctionArgs) => {
  const typed = await readForm(request)
  return submit({}, async () => {
    await services.people.changePassword(actor, typed, browserIn(request))
    throw redirect('/account?done=password', 303)
  })
}

export default function Password() {
  const answer = useActionData<typeof action>()
  return (
    <PlainFrame back={{ href: '/account', label: 'Back to your account' }}>
      <AskForm
        title="Your password"
        errors={answer?.errors}
        button="Change my password"
        intro={<p className="govuk-body">You stay signed in here, and are signed out everywhere else.</p>}
      >
        <PasswordField answer={answer} name="current" label="The password that you have now" />
        <NewPasswordField answer={answer} label="Your new password" />
      </AskForm>
    </PlainFrame>
  )
}
