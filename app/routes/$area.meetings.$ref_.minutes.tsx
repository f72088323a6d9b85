import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { AreaFrame } from '#app/frame.tsx'
import { minutesAction } from '#app/meetings/minutes-action.ts'
import { MinutesPage } from '#app/meetings/minutes-page.tsx'
import { submitKept } from '#app/plan/desk-submit.ts'
import { readForm } from '#app/read-form.ts'
import { load } from '#app/respond.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Minutes of ${data?.view.meeting.title ?? 'a meeting'} · Common Thread, ${data?.frame.area.name ?? ''}` },
]

export const loader = ({ context: { services, actor }, params: { area = '', ref }, request }: LoaderFunctionArgs) =>
  load(async () => {
    const query = new URL(request.url).searchParams
    return {
      view: await services.meetings.after.minutes(actor, area, ref),
      frame: await services.people.frame(area),
      asked: { at: query.get('at') ?? '', id: query.get('id') ?? '' },
    }
  })

export const action = async ({ context: { services, actor }, params: { area = '', ref }, request }: ActionFunctionArgs) => {
  const typed = await readForm(request)
  return submitKept(typed, async () => {
    const line = await minutesAction(services, actor, { area, ref, typed })
    return redirect(`/${area}/meetings/${ref}/minutes${line && `#${line}`}`, 303)
  })
}

export default function Minutes() {
  const { frame, ...page } = useLoaderData<typeof loader>()
  const area = frame.area.slug
  return (
    <AreaFrame frame={frame} title="Minutes" back={{ href: `/${area}/meetings/${page.view.meeting.ref}`, label: 'The meeting' }}>
      <MinutesPage {...page} area={area} answer={useActionData<typeof action>()} />
    </AreaFrame>
  )
}
