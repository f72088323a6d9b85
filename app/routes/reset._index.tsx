import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { PlainFrame } from '../frame.tsx'
import { EmailField } from '../people/account-fields.tsx'
import { AskForm } from '../people/ask-form.tsx'
import { LookInYourMail } from '../people/look-in-your-mail.tsx'
import { readForm } from '../read-form.ts'
import { submit } from '../respond.ts'

export const meta = () => [{ title: 'Choose a new password · Common Thread' }]

export const loader = ({ request }: LoaderFunctionArgs) => ({ sent: new URL(request.url).searchParams.has('sent') })

export const action = async ({ context: { services, actor }, request }: ActionFunctionArgs) => {
  const typed = await readForm(request)
  return submit(typed, async () => {
    await services.people.requestReset(actor, typed)
    throw redirect('/reset?sent', 303)
  })
}

export default function Reset() {
  const { sent } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <PlainFrame back={{ href: '/sign-in', label: 'Back to sign in' }}>
      {sent && !answer ? (
        <LookInYourMail again={{ href: '/reset', label: 'Ask once more' }}>
          <p className="govuk-body-l">If there is an account with this address, a link is on its way. It works once and for one hour.</p>
        </LookInYourMail>
      ) : (
        <AskForm
          title="Choose a new password"
          errors={answer?.errors}
          button="Send me a link"
          intro={<p className="govuk-body">We send a link to your e-mail address. With it you choose a new password.</p>}
        >
          <EmailField answer={answer} />
        </AskForm>
      )}
    </PlainFrame>
  )
}
