import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '../moderation/signed-in.ts'
import { AdminFrame, adminTitle } from '../people/admin-frame.tsx'
import { AdminList } from '../people/admin-list.tsx'
import { adminMode } from '../people/admin-mode.ts'
import { OrganisationForm } from '../people/body-forms.tsx'
import { readForm, typedText } from '../read-form.ts'
import { load, submit } from '../respond.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => adminTitle('organisations', data?.frame.area.name)

export const loader = ({ context: { services, actor }, params: { area }, request }: LoaderFunctionArgs) =>
  load(async () => {
    signedIn(actor, request)
    const organisations = await services.people.organisations(actor, area)
    return { organisations, frame: await services.people.frame(area), ...adminMode(request) }
  })

export const action = async ({ context: { services, actor }, params: { area }, request }: ActionFunctionArgs) => {
  const typed = await readForm(request)
  return submit(typed, async () => {
    const { changeId } = adminMode(request)
    if (typedText(typed, 'do') === 'remove') await services.people.retireOrganisation(actor, area, changeId)
    else await services.people.putOrganisation(actor, area, changeId, typed)
    throw redirect(`/desk/admin/${area}/organisations?done`, 303)
  })
}

export default function AdminOrganisations() {
  const { organisations, frame, adding, changeId, done } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const organisation = organisations.find(({ id }) => id === changeId)
  return (
    <AdminFrame frame={frame} screen="organisations" done={done ? 'It is saved.' : undefined}>
      {adding || organisation ? (
        <OrganisationForm organisation={organisation} answer={answer} />
      ) : (
        <AdminList
          title="Organisations"
          intro="Council, health and others who give answers."
          none="No organisation yet."
          add={{ href: '?new', label: 'Add an organisation' }}
          rows={organisations.map(({ id, name, kindTitle }) => ({ id, label: name, meta: [kindTitle] }))}
        />
      )}
    </AdminFrame>
  )
}
