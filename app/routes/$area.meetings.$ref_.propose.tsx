import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { AreaFrame } from '#app/frame.tsx'
import { ProposePage } from '#app/meetings/propose-page.tsx'
import { submitKept } from '#app/plan/desk-submit.ts'
import { readForm } from '#app/read-form.ts'
import { load } from '#app/respond.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Propose an item · Common Thread, ${data?.frame.area.name ?? ''}` },
]

export const loader = ({ context: { services, actor }, params: { area = '', ref }, request }: LoaderFunctionArgs) =>
  load(async () => ({
    view: await services.meetings.proposePage(actor, area, ref),
    frame: await services.people.frame(area),
    sent: new URL(request.url).searchParams.has('sent'),
  }))

export const action = async ({ context: { services, actor }, params: { area = '', ref }, request }: ActionFunctionArgs) => {
  const typed = await readForm(request)
  return submitKept(typed, async () => {
    await services.meetings.proposeItem(actor, area, ref, typed)
    throw redirect(`/${area}/meetings/${ref}/propose?sent=1`, 303)
  })
}

export default function Propose() {
  const { frame, ...page } = useLoaderData<typeof loader>()
  const area = frame.area.slug
  return (
    <AreaFrame frame={frame} back={{ href: `/${area}/meetings/${page.view.meeting.ref}`, label: 'The meeting' }}>
      <ProposePage {...page} area={area} answer={useActionData<typeof action>()} />
    </AreaFrame>
  )
}
