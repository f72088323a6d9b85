import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { PlainFrame } from '../frame.tsx'
import { AskForm } from '../people/ask-form.tsx'
import { linkIn } from '../people/link-in.ts'
import { OldLink } from '../people/look-in-your-mail.tsx'
import { load } from '../respond.ts'

export const meta = () => [{ title: 'Confirm your e-mail address · Common Thread' }]

export const loader = ({ context, request }: LoaderFunctionArgs) =>
  load(async () => ({ works: await context.services.people.canConfirm(linkIn(context, request, 'confirm')) }))

export const action = ({ context, request }: ActionFunctionArgs) =>
  load(async () => {
    const { people } = context.services
    await people.confirm(linkIn(context, request, 'confirm'))
    return redirect('/sign-in?done=confirmed', { status: 303, headers: { 'Set-Cookie': people.cookies.clearLink() } })
  })

export default function Confirm() {
  const { works } = useLoaderData<typeof loader>()
  return (
    <PlainFrame>
      {works ? (
        <AskForm
          title="Confirm your e-mail address"
          button="Confirm"
          intro={<p className="govuk-body-l">You have come by the link in our mail. One tap, and it is done.</p>}
        />
      ) : (
        <OldLink again={{ href: '/sign-up', label: 'Make an account' }} />
      )}
    </PlainFrame>
  )
}
