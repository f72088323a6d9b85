import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AreaFrame } from '#app/frame.tsx'
import { BriefPage } from '#app/meetings/brief-page.tsx'
import { load } from '#app/respond.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `What families said: ${data?.brief.item.title ?? ''} · Common Thread, ${data?.frame.area.name ?? ''}` },
]

export const loader = ({ context: { services, actor }, params: { area = '', ref, item } }: LoaderFunctionArgs) =>
  load(async () => ({ brief: await services.meetings.itemBrief(actor, area, ref, item), frame: await services.people.frame(area) }))

export default function Brief() {
  const { brief, frame } = useLoaderData<typeof loader>()
  const area = frame.area.slug
  return (
    <AreaFrame
      frame={frame}
      title={<span dir="auto">{brief.item.title}</span>}
      back={{ href: `/${area}/meetings/${brief.meeting.ref}`, label: 'The meeting' }}
    >
      <BriefPage area={area} brief={brief} />
    </AreaFrame>
  )
}
