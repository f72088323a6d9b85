import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { PlainFrame } from '../frame.tsx'
import { signedIn } from '../moderation/signed-in.ts'
import { adminMode } from '../people/admin-mode.ts'
import { AreaForm } from '../people/area-form.tsx'
import { AreasPage } from '../people/areas-page.tsx'
import { readForm } from '../read-form.ts'
import { load, submit } from '../respond.ts'

export const meta = () => [{ title: 'Areas · Common Thread' }]

export const loader = ({ context: { services, actor }, request }: LoaderFunctionArgs) =>
  load(async () => {
    signedIn(actor, request)
    return { admin: await services.people.administers(actor), adding: adminMode(request).adding }
  })

export const action = async ({ context: { services, actor }, request }: ActionFunctionArgs) => {
  const typed = await readForm(request)
  return submit(typed, async () => {
    const { slug } = await services.people.makeArea(actor, typed)
    throw redirect(`/desk/admin/${slug}/people?done`, 303)
  })
}

export default function AdminAreas() {
  const { admin, adding } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <PlainFrame back={{ href: '/desk', label: 'Back to the desk' }}>
      {adding && admin.may.makeAreas ? <AreaForm area={undefined} answer={answer} /> : <AreasPage {...admin} />}
    </PlainFrame>
  )
}
