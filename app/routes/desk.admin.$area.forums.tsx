import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '../moderation/signed-in.ts'
import { AdminFrame, adminTitle } from '../people/admin-frame.tsx'
import { AdminList } from '../people/admin-list.tsx'
import { adminMode } from '../people/admin-mode.ts'
import { ForumForm } from '../people/body-forms.tsx'
import { readForm, typedText } from '../read-form.ts'
import { load, submit } from '../respond.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => adminTitle('forums', data?.frame.area.name)

export const loader = ({ context: { services, actor }, params: { area }, request }: LoaderFunctionArgs) =>
  load(async () => {
    signedIn(actor, request)
    const forums = await services.people.forums(actor, area)
    return { forums, frame: await services.people.frame(area), ...adminMode(request) }
  })

export const action = async ({ context: { services, actor }, params: { area }, request }: ActionFunctionArgs) => {
  const typed = await readForm(request)
  return submit(typed, async () => {
    const { changeId } = adminMode(request)
    if (typedText(typed, 'do') === 'remove') await services.people.retireForum(actor, area, changeId)
    else await services.people.putForum(actor, area, changeId, typed)
    throw redirect(`/desk/admin/${area}/forums?done`, 303)
  })
}

export default function AdminForums() {
  const { forums, frame, adding, changeId, done } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const forum = forums.find(({ id }) => id === changeId)
  return (
    <AdminFrame frame={frame} screen="forums" done={done ? 'It is saved.' : undefined}>
      {adding || forum ? (
        <ForumForm forum={forum} answer={answer} />
      ) : (
        <AdminList
          title="Groups"
          intro="Forums and groups of families. A representative can speak for one of them."
          none="No group yet."
          add={{ href: '?new', label: 'Add a group' }}
          rows={forums.map(({ id, name, kindTitle, about }) => ({ id, label: name, meta: [kindTitle, about] }))}
        />
      )}
    </AdminFrame>
  )
}
