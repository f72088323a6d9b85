import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AreaFrame } from '#app/frame.tsx'
import { ActionPage } from '#app/plan/action-page.tsx'
import { load } from '#app/respond.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.view.title ?? 'Action'} · Common Thread, ${data?.frame.area.name ?? ''}` },
]

export const loader = ({ context: { services, actor }, params: { area = '', ref } }: LoaderFunctionArgs) =>
  load(async () => {
    const { myFelt: _mine, may: _may, ...view } = await services.plan.actionPage(actor, area, ref)
    return {
      view,
      measures: await services.measures.measuresWith(actor, area, view.measureIds),
      frame: await services.people.frame(area),
    }
  })

export default function Action() {
  const { view, measures, frame } = useLoaderData<typeof loader>()
  const { slug } = frame.area
  return (
    <AreaFrame frame={frame} back={{ href: `/${slug}/plan/${view.plan.ref}#${view.ref}`, label: 'Back to the plan' }}>
      <ActionPage area={frame.area} view={view} measures={measures} />
    </AreaFrame>
  )
}
