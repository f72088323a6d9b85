import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { PlainFrame } from '../frame.tsx'
import { browserIn, withoutPasswords } from '../people/browser-in.ts'
import { InvitationPage } from '../people/invitation-page.tsx'
import { linkIn } from '../people/link-in.ts'
import { LookInYourMail, OldLink } from '../people/look-in-your-mail.tsx'
import { readForm, typedText } from '../read-form.ts'
import { load, submit } from '../respond.ts'

export const meta = () => [{ title: 'You are invited · Common Thread' }]

export const loader = ({ context, request }: LoaderFunctionArgs) =>
  load(async () => {
    const token = linkIn(context, request, 'invitation')
    const sent = new URL(request.url).searchParams.has('sent')
    return { sent, invited: await context.services.people.invitation(context.actor, token) }
  })

export const action = async ({ context, request }: ActionFunctionArgs) => {
  const { people } = context.services
  const typed = await readForm(request)
  return submit(withoutPasswords(typed), async () => {
    const token = linkIn(context, request, 'invitation')
    const cookies = new Headers([['Set-Cookie', people.cookies.clearLink()]])
    if (typedText(typed, 'do') === 'accept') {
      await people.accept(context.actor, token)
      throw redirect('/account?done=welcome', { status: 303, headers: cookies })
    }
    const { setCookie } = await people.acceptAnew(context.actor, token, typed, browserIn(request))
    if (setCookie) cookies.append('Set-Cookie', setCookie)
    throw redirect(setCookie ? '/account?done=welcome' : '/invitation?sent', { status: 303, headers: cookies })
  })
}

export default function Invitation() {
  const { sent, invited } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <PlainFrame>
      {invited ? (
        <InvitationPage invited={invited} answer={answer} />
      ) : !sent ? (
        <OldLink again={{ href: '/', label: 'Go to the front page' }}>
          <p className="govuk-body">Ask whoever invited you for a new one.</p>
        </OldLink>
      ) : (
        <LookInYourMail again={{ href: '/sign-up', label: 'Ask once more' }}>
          <p className="govuk-body-l">We have sent you a link. It makes your account and gives you the role.</p>
        </LookInYourMail>
      )}
    </PlainFrame>
  )
}
