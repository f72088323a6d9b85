import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '../moderation/signed-in.ts'
import { AdminFrame, adminTitle } from '../people/admin-frame.tsx'
import { adminMode } from '../people/admin-mode.ts'
import { AreaForm } from '../people/area-form.tsx'
import { readForm } from '../read-form.ts'
import { load, submit } from '../respond.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => adminTitle('settings', data?.frame.area.name)

export const loader = ({ context: { services, actor }, params: { area }, request }: LoaderFunctionArgs) =>
  load(async () => {
    signedIn(actor, request)
    const settings = await services.people.areaSettings(actor, area)
    return { settings, frame: await services.people.frame(area), done: adminMode(request).done }
  })

export const action = async ({ context: { services, actor }, params: { area }, request }: ActionFunctionArgs) => {
  const typed = await readForm(request)
  return submit(typed, async () => {
    await services.people.changeArea(actor, area, typed)
    throw redirect(`/desk/admin/${area}/settings?done`, 303)
  })
}

export default function AdminSettings() {
  const { settings, frame, done } = useLoaderData<typeof loader>()
  return (
    <AdminFrame frame={frame} screen="settings" done={done ? 'It is saved.' : undefined}>
      <AreaForm area={settings} answer={useActionData<typeof action>()} />
    </AdminFrame>
  )
}
