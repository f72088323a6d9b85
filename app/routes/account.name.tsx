import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { PlainFrame } from '../frame.tsx'
import { signedIn } from '../moderation/signed-in.ts'
import { NameField } from '../people/account-fields.tsx'
import { AskForm } from '../people/ask-form.tsx'
import { readForm } from '../read-form.ts'
import { load, submit } from '../respond.ts'

export const meta = () => [{ title: 'Your name · Common Thread' }]

export const loader = ({ context: { services, actor }, request }: LoaderFunctionArgs) =>
  load(async () => {
    signedIn(actor, request)
    return { name: (await services.people.account(actor, undefined)).name }
  })

export const action = async ({ context: { services, actor }, request }: ActionFunctionArgs) => {
  const typed = await readForm(request)
  return submit(typed, async () => {
    await services.people.rename(actor, typed)
    throw redirect('/account?done=name', 303)
  })
}

export default function Name() {
  const { name } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <PlainFrame back={{ href: '/account', label: 'Back to your account' }}>
      <AskForm title="Your name" errors={answer?.errors} button="Save">
        <NameField answer={answer} value={name} />
      </AskForm>
    </PlainFrame>
  )
}
