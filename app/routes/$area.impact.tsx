import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AreaFrame } from '#app/frame.tsx'
import { ImpactPage } from '#app/impact/impact-page.tsx'
import { load } from '#app/respond.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `What changed · Common Thread, ${data?.frame.area.name ?? ''}` }]

export const loader = ({ context: { services, actor }, params: { area = '' }, request }: LoaderFunctionArgs) =>
  load(async () => {
    const asked = Object.fromEntries(new URL(request.url).searchParams)
    return {
      view: await services.impact.impact(actor, area, asked),
      chain: await services.plan.chainImpact(actor, area),
      frame: await services.people.frame(area),
    }
  })

export default function Impact() {
  const { view, chain, frame } = useLoaderData<typeof loader>()
  return (
    <AreaFrame frame={frame} title="What changed because families spoke">
      <ImpactPage area={frame.area.slug} view={view} chain={chain} />
    </AreaFrame>
  )
}
