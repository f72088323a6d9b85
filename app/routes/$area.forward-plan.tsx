import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AreaFrame } from '#app/frame.tsx'
import { ForwardPlanPage } from '#app/meetings/forward-plan-page.tsx'
import { load } from '#app/respond.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `What will be decided when · Common Thread, ${data?.frame.area.name ?? ''}` },
]

export const loader = ({ context: { services }, params: { area = '' } }: LoaderFunctionArgs) =>
  load(async () => ({ view: await services.meetings.foreseen(area), frame: await services.people.frame(area) }))

export default function ForwardPlan() {
  const { view, frame } = useLoaderData<typeof loader>()
  const area = frame.area.slug
  return (
    <AreaFrame frame={frame} title="What will be decided when" back={{ href: `/${area}/meetings`, label: 'All meetings' }}>
      <ForwardPlanPage area={area} view={view} />
    </AreaFrame>
  )
}
