import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AreaFrame } from '#app/frame.tsx'
import { ReportPage } from '#app/reports/report-page.tsx'
import { load } from '#app/respond.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.view.title ?? 'Report'} · Common Thread, ${data?.frame.area.name ?? ''}` },
]

export const loader = ({ context: { services, actor }, params: { area, ref } }: LoaderFunctionArgs) =>
  load(async () => ({ view: await services.reports.report(actor, area, ref), frame: await services.people.frame(area) }))

export default function Report() {
  const { view, frame } = useLoaderData<typeof loader>()
  return (
    <AreaFrame
      frame={frame}
      title={<span dir="auto">{view.title}</span>}
      back={{ href: `/${frame.area.slug}/reports`, label: 'All reports' }}
    >
      <ReportPage view={view} />
    </AreaFrame>
  )
}
