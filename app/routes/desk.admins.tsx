import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { PlainFrame } from '../frame.tsx'
import { signedIn } from '../moderation/signed-in.ts'
import { adminMode } from '../people/admin-mode.ts'
import { AskForm } from '../people/ask-form.tsx'
import { EmailToo } from '../people/invite-form.tsx'
import { staffAction } from '../people/staff-action.ts'
import { HolderForm, Holders, InvitationMade, Waiting } from '../people/staff-page.tsx'
import { readForm } from '../read-form.ts'
import { load, submit } from '../respond.ts'

export const meta = () => [{ title: 'Admins of every area · Common Thread' }]

export const loader = ({ context: { services, actor }, request }: LoaderFunctionArgs) =>
  load(async () => {
    signedIn(actor, request)
    return { ...(await services.people.admins(actor)), changeId: adminMode(request).changeId }
  })

export const action = async ({ context: { services, actor }, request }: ActionFunctionArgs) => {
  const typed = await readForm(request)
  return submit(typed, async () => {
    const made = await staffAction(services, actor, undefined, adminMode(request).changeId, typed)
    if (made) return { made }
    throw redirect('/desk/admins', 303)
  })
}

export default function Admins() {
  const { holders, invitations, changeId } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const made = answer && 'made' in answer ? answer.made : undefined
  const wrong = answer && 'errors' in answer ? answer : undefined
  const holder = holders.find(({ id }) => id === changeId)
  return (
    <PlainFrame back={{ href: '/desk/admin', label: 'Back to the areas' }}>
      {made && <InvitationMade made={made} />}
      {holder ? (
        <HolderForm holder={holder} answer={wrong} />
      ) : (
        <AskForm
          title="Admins of every area"
          errors={wrong?.errors}
          button="Make the invitation"
          hidden={{ role: 'area_admin' }}
          intro={<p className="govuk-body">They make areas and can do in each what its own admins can. Two are better than one.</p>}
          after={
            <>
              <Holders holders={holders} />
              <Waiting invitations={invitations} />
            </>
          }
        >
          <EmailToo answer={wrong} />
        </AskForm>
      )}
    </PlainFrame>
  )
}
