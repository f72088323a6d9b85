import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { PlainFrame } from '../frame.tsx'
import { NewPasswordField } from '../people/account-fields.tsx'
import { AskForm } from '../people/ask-form.tsx'
import { browserIn, withoutPasswords } from '../people/browser-in.ts'
import { linkIn } from '../people/link-in.ts'
import { OldLink } from '../people/look-in-your-mail.tsx'
import { readForm } from '../read-form.ts'
import { load, submit } from '../respond.ts'

export const meta = () => [{ title: 'Your new password · Common Thread' }]

export const loader = ({ context, request }: LoaderFunctionArgs) =>
  load(async () => ({ works: await context.services.people.canReset(linkIn(context, request, 'reset')) }))

export const action = async ({ context, request }: ActionFunctionArgs) => {
  const { people } = context.services
  const typed = await readForm(request)
  return submit(withoutPasswords(typed), async () => {
    await people.reset(context.actor, linkIn(context, request, 'reset'), typed, browserIn(request).userAgent)
    throw redirect('/sign-in?done=reset', { status: 303, headers: { 'Set-Cookie': people.cookies.clearLink() } })
  })
}

export default function NewPassword() {
  const { works } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <PlainFrame>
      {works ? (
        <AskForm
          title="Your new password"
          errors={answer?.errors}
          button="Use this password"
          intro={<p className="govuk-body">You will be signed out everywhere, and sign in anew with it.</p>}
        >
          <NewPasswordField answer={answer} />
        </AskForm>
      ) : (
        <OldLink again={{ href: '/reset', label: 'Ask for a new link' }} />
      )}
    </PlainFrame>
  )
}
