import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AreaFrame } from '#app/frame.tsx'
import { PaperPage } from '#app/meetings/paper-page.tsx'
import { load } from '#app/respond.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.paper.title ?? 'Paper'} · Common Thread, ${data?.frame.area.name ?? ''}` },
]

export const loader = ({ context: { services, actor }, params: { area = '', ref, id } }: LoaderFunctionArgs) =>
  load(async () => ({ paper: await services.meetings.paper(actor, area, ref, id), frame: await services.people.frame(area) }))

export default function Paper() {
  const { paper, frame } = useLoaderData<typeof loader>()
  const area = frame.area.slug
  return (
    <AreaFrame
      frame={frame}
      title={<span dir="auto">{paper.title}</span>}
      back={{ href: `/${area}/meetings/${paper.meeting.ref}`, label: 'The meeting' }}
    >
      <PaperPage area={area} paper={paper} />
    </AreaFrame>
  )
}
