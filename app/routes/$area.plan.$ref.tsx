import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { feedLink } from '#app/feeds/feed-link.ts'
import { AreaFrame } from '#app/frame.tsx'
import { PlanPage } from '#app/plan/plan-page.tsx'
import { load } from '#app/respond.ts'

export const meta: MetaFunction<typeof loader> = ({ data, params: { area, ref } }) => [
  { title: `${data?.view.plan.title ?? 'Plan'} · Common Thread, ${data?.frame.area.name ?? ''}` },
  feedLink(`/${area}/plan/${ref}/feed.xml`, 'What changed in this plan'),
]

export const loader = ({ context: { services, actor }, params: { area = '', ref } }: LoaderFunctionArgs) =>
  load(async () => ({ view: await services.plan.planPage(actor, area, ref), frame: await services.people.frame(area) }))

export default function Plan() {
  const { view, frame } = useLoaderData<typeof loader>()
  const { slug } = frame.area
  return (
    <AreaFrame frame={frame} title={view.plan.title} back={{ href: `/${slug}/plan`, label: 'The plan' }}>
      <PlanPage area={slug} view={view} />
    </AreaFrame>
  )
}
