import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AreaFrame } from '#app/frame.tsx'
import { MeasuresPage } from '#app/measures/measures-page.tsx'
import { load } from '#app/respond.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Measures · Common Thread, ${data?.frame.area.name ?? ''}` }]

export const loader = ({ context: { services, actor }, params: { area } }: LoaderFunctionArgs) =>
  load(async () => ({ measures: await services.measures.measures(actor, area), frame: await services.people.frame(area) }))

export default function Measures() {
  const { measures, frame } = useLoaderData<typeof loader>()
  return (
    <AreaFrame frame={frame} title="Measures">
      <MeasuresPage area={frame.area.slug} measures={measures} />
    </AreaFrame>
  )
}
