import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { AreaFrame } from '#app/frame.tsx'
import type { RouteHandle } from '#app/handle.ts'
import { liveAction } from '#app/meetings/live-action.ts'
import { LivePage } from '#app/meetings/live-page.tsx'
import { submitKept } from '#app/plan/desk-submit.ts'
import { readForm } from '#app/read-form.ts'
import { load } from '#app/respond.ts'

export const handle: RouteHandle = { enhance: ['enhance'] }

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.view.meeting.title ?? 'Meeting'}, live · Common Thread, ${data?.frame.area.name ?? ''}` },
]

export const loader = ({ context: { services, actor }, params: { area = '', ref } }: LoaderFunctionArgs) =>
  load(async () => ({ view: await services.meetings.live.livePage(actor, area, ref), frame: await services.people.frame(area) }))

export const action = async ({ context: { services, actor }, params: { area = '', ref }, request }: ActionFunctionArgs) => {
  const typed = await readForm(request)
  return submitKept(typed, async () => {
    await liveAction(services, actor, { area, ref, typed })
    return redirect(`/${area}/meetings/${ref}/live`, 303)
  })
}

export default function LiveMeeting() {
  const { view, frame } = useLoaderData<typeof loader>()
  const area = frame.area.slug
  return (
    <AreaFrame
      frame={frame}
      wide
      title={<span dir="auto">{view.meeting.title}</span>}
      back={{ href: `/${area}/meetings/${view.meeting.ref}`, label: 'About this meeting' }}
    >
      <LivePage area={area} view={view} answer={useActionData<typeof action>()} />
    </AreaFrame>
  )
}
