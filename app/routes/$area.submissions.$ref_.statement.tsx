import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { AreaFrame } from '#app/frame.tsx'
import { signedIn } from '#app/moderation/signed-in.ts'
import { readForm } from '#app/read-form.ts'
import { load, submit } from '#app/respond.ts'
import { OwnStatementForm } from '#app/submissions/own-statement-form.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `What your group says · Common Thread, ${data?.frame.area.name ?? ''}` },
]

export const loader = ({ context: { services, actor }, params: { area = '', ref }, request }: LoaderFunctionArgs) =>
  load(async () => {
    signedIn(actor, request)
    return { view: await services.submissions.ownStatement(actor, area, ref), frame: await services.people.frame(area) }
  })

export const action = async ({ context: { services, actor }, params: { area = '', ref }, request }: ActionFunctionArgs) => {
  const typed = await readForm(request)
  return submit(typed, async () => {
    await services.submissions.changeStatement(actor, area, ref, typed)
    throw redirect(`/${area}/submissions/${ref}/statement`, 303)
  })
}

export default function OwnStatement() {
  const { view, frame } = useLoaderData<typeof loader>()
  return (
    <AreaFrame frame={frame} back={{ href: `/${frame.area.slug}/submissions/${view.ref}`, label: 'The letter' }}>
      <OwnStatementForm view={view} answer={useActionData<typeof action>()} />
    </AreaFrame>
  )
}
