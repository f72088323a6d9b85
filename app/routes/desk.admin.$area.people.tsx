import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { ButtonLink } from '../design/button.tsx'
import { signedIn } from '../moderation/signed-in.ts'
import { AdminFrame, adminTitle } from '../people/admin-frame.tsx'
import { adminMode } from '../people/admin-mode.ts'
import { InviteForm } from '../people/invite-form.tsx'
import { staffAction } from '../people/staff-action.ts'
import { HolderForm, Holders, InvitationMade, SafeguardingGap, Waiting } from '../people/staff-page.tsx'
import { readForm } from '../read-form.ts'
import { load, submit } from '../respond.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => adminTitle('people', data?.frame.area.name)

export const loader = ({ context: { services, actor }, params: { area }, request }: LoaderFunctionArgs) =>
  load(async () => {
    signedIn(actor, request)
    return { staff: await services.people.staff(actor, area), frame: await services.people.frame(area), ...adminMode(request) }
  })

export const action = async ({ context: { services, actor }, params: { area }, request }: ActionFunctionArgs) => {
  const typed = await readForm(request)
  return submit(typed, async () => {
    const made = await staffAction(services, actor, area, adminMode(request).changeId, typed)
    if (made) return { made }
    throw redirect(`/desk/admin/${area}/people?done`, 303)
  })
}

export default function AdminPeople() {
  const { staff, frame, adding, changeId, done } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const made = answer && 'made' in answer ? answer.made : undefined
  const wrong = answer && 'errors' in answer ? answer : undefined
  const holder = staff.holders.find(({ id }) => id === changeId)
  return (
    <AdminFrame frame={frame} screen="people" done={done && !answer ? 'It is saved.' : undefined}>
      {adding && !made ? (
        <InviteForm staff={staff} answer={wrong} />
      ) : holder ? (
        <HolderForm holder={holder} answer={wrong} />
      ) : (
        <>
          {made && <InvitationMade made={made} />}
          <h1 className="govuk-heading-xl">People and invitations</h1>
          <SafeguardingGap holders={staff.holders} />
          <ButtonLink href="?new">Invite somebody</ButtonLink>
          <Holders holders={staff.holders} />
          <Waiting invitations={staff.invitations} />
        </>
      )}
    </AdminFrame>
  )
}
