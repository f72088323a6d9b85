import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { AskedView } from '#app/contract/live-questions.ts'
import { SayReceipt } from '#app/feedback/say-receipt.tsx'
import { AreaFrame } from '#app/frame.tsx'
import type { RouteHandle } from '#app/handle.ts'
import { liveAction } from '#app/meetings/live-action.ts'
import { Asked } from '#app/meetings/live-ask.tsx'
import { LivePage } from '#app/meetings/live-page.tsx'
import { submitKept } from '#app/plan/desk-submit.ts'
import { readForm } from '#app/read-form.ts'
import { type FormAnswer, load } from '#app/respond.ts'

export const handle: RouteHandle = { enhance: ['enhance'] }

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.view.meeting.title ?? 'Meeting'}, live · Common Thread, ${data?.frame.area.name ?? ''}` },
]

export const loader = ({ context: { services, actor, baseUrl }, params: { area = '', ref } }: LoaderFunctionArgs) =>
  load(async () => ({ baseUrl, view: await services.meetings.live.livePage(actor, area, ref), frame: await services.people.frame(area) }))

export const action = async ({ context: { services, actor }, params: { area = '', ref }, request }: ActionFunctionArgs) => {
  const typed = await readForm(request)
  return submitKept(typed, async () => {
    const { asked, setCookie } = await liveAction(services, actor, { area, ref, typed })
    if (asked) return { asked }
    return redirect(`/${area}/meetings/${ref}/live`, { status: 303, ...(setCookie && { headers: { 'Set-Cookie': setCookie } }) })
  })
}

export default function LiveMeeting() {
  const { view, frame, baseUrl } = useLoaderData<typeof loader>()
  const { asked, ...answer } = (useActionData() ?? {}) as Partial<FormAnswer> & { asked?: AskedView }
  const area = frame.area.slug
  if (asked?.receipt.helpFirst)
    return (
      <AreaFrame frame={frame}>
        <SayReceipt receipt={asked.receipt} frame={frame} baseUrl={baseUrl} />
      </AreaFrame>
    )
  return (
    <AreaFrame
      frame={frame}
      wide
      title={<span dir="auto">{view.meeting.title}</span>}
      back={{ href: `/${area}/meetings/${view.meeting.ref}`, label: 'About this meeting' }}
    >
      {asked && <Asked asked={asked} baseUrl={baseUrl} />}
      <LivePage area={area} view={view} answer={answer.errors ? (answer as FormAnswer) : undefined} baseUrl={baseUrl} />
    </AreaFrame>
  )
}
