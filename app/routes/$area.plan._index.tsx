import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AreaFrame } from '#app/frame.tsx'
import { PlanPage } from '#app/plan/plan-page.tsx'
import { load } from '#app/respond.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `The plan · Common Thread, ${data?.frame.area.name ?? ''}` }]

export const loader = ({ context: { services, actor }, params: { area = '' } }: LoaderFunctionArgs) =>
  load(async () => ({ view: await services.plan.currentPlan(actor, area), frame: await services.people.frame(area) }))

export default function CurrentPlan() {
  const { view, frame } = useLoaderData<typeof loader>()
  return (
    <AreaFrame frame={frame} title={view?.plan.title ?? 'The plan'}>
      {view ? (
        <PlanPage area={frame.area.slug} view={view} />
      ) : (
        <p className="govuk-body-l">There is no plan here yet. When there is one, or a draft of one, it stands on this page.</p>
      )}
    </AreaFrame>
  )
}
