import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '../moderation/signed-in.ts'
import { AdminFrame, adminTitle } from '../people/admin-frame.tsx'
import { AdminList } from '../people/admin-list.tsx'
import { adminMode } from '../people/admin-mode.ts'
import { ContactForm } from '../people/body-forms.tsx'
import { readForm, typedText } from '../read-form.ts'
import { load, submit } from '../respond.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => adminTitle('contacts', data?.frame.area.name)

export const loader = ({ context: { services, actor }, params: { area }, request }: LoaderFunctionArgs) =>
  load(async () => {
    signedIn(actor, request)
    const contacts = await services.people.contacts(actor, area)
    return { contacts, frame: await services.people.frame(area), ...adminMode(request) }
  })

export const action = async ({ context: { services, actor }, params: { area }, request }: ActionFunctionArgs) => {
  const typed = await readForm(request)
  return submit(typed, async () => {
    const { changeId } = adminMode(request)
    if (typedText(typed, 'do') === 'remove') await services.people.retireContact(actor, area, changeId)
    else await services.people.putContact(actor, area, changeId, typed)
    throw redirect(`/desk/admin/${area}/contacts?done`, 303)
  })
}

export default function AdminContacts() {
  const { contacts, frame, adding, changeId, done } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const contact = contacts.find(({ id }) => id === changeId)
  return (
    <AdminFrame frame={frame} screen="contacts" done={done ? 'It is saved.' : undefined}>
      {adding || contact ? (
        <ContactForm contact={contact} answer={answer} />
      ) : (
        <AdminList
          title="Help contacts"
          intro="Whom families can turn to. The first ones stand at the foot of every page. Please ring each number once a month."
          none="No contact yet. Families see only the national lines."
          add={{ href: '?new', label: 'Add a contact' }}
          rows={contacts.map(({ id, name, kindTitle, phone, web, hours }) => ({ id, label: name, meta: [kindTitle, phone, web, hours] }))}
        />
      )}
    </AdminFrame>
  )
}
