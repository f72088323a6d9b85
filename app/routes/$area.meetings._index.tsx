import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AreaFrame } from '#app/frame.tsx'
import { MeetingsPage } from '#app/meetings/meetings-page.tsx'
import { load } from '#app/respond.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Meetings · Common Thread, ${data?.frame.area.name ?? ''}` }]

export const loader = ({ context: { services, actor }, params: { area = '' }, request }: LoaderFunctionArgs) =>
  load(async () => {
    const older = new URL(request.url).searchParams.get('older')
    return {
      view: await services.meetings.meetings(actor, area, older),
      older: Boolean(older),
      frame: await services.people.frame(area),
    }
  })

export default function Meetings() {
  const { frame, ...page } = useLoaderData<typeof loader>()
  const slug = frame.area.slug
  return (
    <AreaFrame frame={frame} title="Meetings" back={page.older ? { href: `/${slug}/meetings`, label: 'All meetings' } : undefined}>
      <MeetingsPage {...page} area={slug} />
    </AreaFrame>
  )
}
