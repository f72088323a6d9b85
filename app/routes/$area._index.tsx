import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { feedLink } from '#app/feeds/feed-link.ts'
import { AreaFrame } from '#app/frame.tsx'
import { AreaHome } from '#app/impact/area-home.tsx'
import { load } from '#app/respond.ts'

export const meta: MetaFunction<typeof loader> = ({ data, params: { area } }) => [
  { title: `${data?.frame.area.name ?? ''} · Common Thread` },
  feedLink(`/${area}/feed.xml`, 'What changed here'),
]

export const loader = ({ context: { services, actor }, params: { area = '' } }: LoaderFunctionArgs) =>
  load(async () => ({
    view: await services.impact.home(actor, area),
    chain: await services.plan.chainHome(actor, area),
    meeting: await services.meetings.nextMeeting(area),
    frame: await services.people.frame(area),
  }))

export default function AreaFrontPage() {
  const { view, chain, meeting, frame } = useLoaderData<typeof loader>()
  return (
    <AreaFrame frame={frame}>
      <AreaHome area={frame.area} view={view} chain={chain} meeting={meeting} />
    </AreaFrame>
  )
}
