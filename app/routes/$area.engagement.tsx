import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AreaFrame } from '#app/frame.tsx'
import { EngagementPage } from '#app/meetings/engagement-page.tsx'
import { load } from '#app/respond.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Where else families were heard · Common Thread, ${data?.frame.area.name ?? ''}` },
]

export const loader = ({ context: { services }, params: { area = '' }, request }: LoaderFunctionArgs) =>
  load(async () => ({
    view: await services.meetings.engagements(area, new URL(request.url).searchParams.get('older')),
    frame: await services.people.frame(area),
  }))

export default function Engagement() {
  const { view, frame } = useLoaderData<typeof loader>()
  const back = { href: `/${frame.area.slug}/meetings`, label: 'All meetings' }
  return (
    <AreaFrame frame={frame} title="Where else families were heard" back={back}>
      <EngagementPage view={view} />
    </AreaFrame>
  )
}
