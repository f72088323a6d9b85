import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AreaFrame } from '#app/frame.tsx'
import { MeasurePage } from '#app/measures/measure-page.tsx'
import { load } from '#app/respond.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.measure.title ?? 'Measure'} · Common Thread, ${data?.frame.area.name ?? ''}` },
]

export const loader = ({ context: { services, actor }, params: { area, ref }, request }: LoaderFunctionArgs) =>
  load(async () => ({
    measure: await services.measures.measure(actor, area, ref),
    frame: await services.people.frame(area),
    besideLabel: new URL(request.url).searchParams.get('beside') ?? undefined,
  }))

export default function Measure() {
  const { measure, frame, besideLabel } = useLoaderData<typeof loader>()
  const { slug, name } = frame.area
  return (
    <AreaFrame frame={frame} title={measure.title} back={{ href: `/${slug}/measures`, label: 'All measures' }}>
      <MeasurePage area={slug} areaName={name} measure={measure} besideLabel={besideLabel} />
    </AreaFrame>
  )
}
