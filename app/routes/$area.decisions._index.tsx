import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AreaFrame } from '#app/frame.tsx'
import { DecisionsPage } from '#app/meetings/decisions-page.tsx'
import { load } from '#app/respond.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `What was decided · Common Thread, ${data?.frame.area.name ?? ''}` },
]

export const loader = ({ context: { services }, params: { area = '' }, request }: LoaderFunctionArgs) =>
  load(async () => {
    const asked = Object.fromEntries(new URL(request.url).searchParams)
    return { view: await services.meetings.after.decisions(area, asked), frame: await services.people.frame(area) }
  })

export default function Decisions() {
  const { view, frame } = useLoaderData<typeof loader>()
  const area = frame.area.slug
  return (
    <AreaFrame frame={frame} title="What was decided" back={{ href: `/${area}/meetings`, label: 'All meetings' }}>
      <DecisionsPage area={area} view={view} />
    </AreaFrame>
  )
}
