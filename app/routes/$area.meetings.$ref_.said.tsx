import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AreaFrame } from '#app/frame.tsx'
import { SaidPage } from '#app/meetings/said-page.tsx'
import { load } from '#app/respond.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Said to ${data?.view.meeting.title ?? 'a meeting'} · Common Thread, ${data?.frame.area.name ?? ''}` },
]

export const loader = ({ context: { services, actor }, params: { area = '', ref }, request }: LoaderFunctionArgs) =>
  load(async () => {
    const after = new URL(request.url).searchParams.get('after') ?? undefined
    return { view: await services.meetings.saidAtMeeting(actor, area, ref, after), frame: await services.people.frame(area) }
  })

export default function Said() {
  const { view, frame } = useLoaderData<typeof loader>()
  const area = frame.area.slug
  return (
    <AreaFrame
      frame={frame}
      title="Said by those who cannot come"
      back={{ href: `/${area}/meetings/${view.meeting.ref}`, label: 'The meeting' }}
    >
      <SaidPage area={area} view={view} />
    </AreaFrame>
  )
}
