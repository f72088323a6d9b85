import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { PlainFrame } from '../frame.tsx'
import { EmailField, NameField, NewPasswordField } from '../people/account-fields.tsx'
import { AskForm } from '../people/ask-form.tsx'
import { browserIn, withoutPasswords } from '../people/browser-in.ts'
import { linkIn } from '../people/link-in.ts'
import { OldLink } from '../people/look-in-your-mail.tsx'
import { readForm } from '../read-form.ts'
import { load, submit } from '../respond.ts'

export const meta = () => [{ title: 'The first admin · Common Thread' }]

export const loader = ({ context, request }: LoaderFunctionArgs) =>
  load(async () => ({ works: await context.services.people.canBeFirstAdmin(linkIn(context, request, 'first_admin')) }))

export const action = async ({ context, request }: ActionFunctionArgs) => {
  const { people } = context.services
  const typed = await readForm(request)
  return submit(withoutPasswords(typed), async () => {
    const token = linkIn(context, request, 'first_admin')
    const { setCookie } = await people.becomeFirstAdmin(context.actor, token, typed, browserIn(request))
    const cookies = new Headers([
      ['Set-Cookie', people.cookies.clearLink()],
      ['Set-Cookie', setCookie],
    ])
    throw redirect('/desk/admin', { status: 303, headers: cookies })
  })
}

export default function FirstAdmin() {
  const { works } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <PlainFrame>
      {works ? (
        <AskForm
          title="The first admin"
          errors={answer?.errors}
          button="Make my account"
          intro={<p className="govuk-body">You make the areas, and invite everybody else. The link you came by works once.</p>}
        >
          <NameField answer={answer} />
          <EmailField answer={answer} />
          <NewPasswordField answer={answer} />
        </AskForm>
      ) : (
        <OldLink again={{ href: '/', label: 'Go to the front page' }}>
          <p className="govuk-body">As long as there is no admin, a new link is printed each time the product starts.</p>
        </OldLink>
      )}
    </PlainFrame>
  )
}
