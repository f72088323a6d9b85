import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AreaFrame } from '#app/frame.tsx'
import type { RouteHandle } from '#app/handle.ts'
import { ReplayPage } from '#app/meetings/replay-page.tsx'
import { load } from '#app/respond.ts'

export const handle: RouteHandle = { enhance: ['enhance'] }

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Catch up: ${data?.view.meeting.title ?? ''} · Common Thread, ${data?.frame.area.name ?? ''}` },
]

export const loader = ({ context: { services, actor }, params: { area = '', ref }, request }: LoaderFunctionArgs) =>
  load(async () => {
    const query = new URL(request.url).searchParams
    const chapter = query.get('chapter') ?? '1'
    const view = await services.meetings.live.replay(actor, area, ref)
    const atItem = view.chapters.findIndex(({ itemRef }) => itemRef !== undefined && itemRef === query.get('item'))
    return {
      view,
      frame: await services.people.frame(area),
      chapter: atItem >= 0 ? atItem + 1 : /^[1-9]\d{0,2}$/.test(chapter) ? Number(chapter) : 1,
    }
  })

export default function Replay() {
  const { view, frame, chapter } = useLoaderData<typeof loader>()
  const area = frame.area.slug
  const back = { href: `/${area}/meetings/${view.meeting.ref}`, label: 'About this meeting' }
  return (
    <AreaFrame frame={frame} title="Catch up as if you were there" back={back}>
      <ReplayPage area={area} view={view} chapter={chapter} />
    </AreaFrame>
  )
}
