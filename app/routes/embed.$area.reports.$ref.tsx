import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { EmbedFrame } from '#app/reports/embed-frame.tsx'
import { ReportEmbed } from '#app/reports/report-embed.tsx'
import { load } from '#app/respond.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data ? data.view.title : ''} · Common Thread` }]

export const loader = ({ context: { services, actor }, params: { area = '', ref } }: LoaderFunctionArgs) =>
  load(async () => ({ view: await services.reports.report(actor, area, ref), frame: await services.people.frame(area) }))

export default function EmbeddedReport() {
  const { view, frame } = useLoaderData<typeof loader>()
  const { slug, council } = frame.area
  return (
    <EmbedFrame title={view.title} path={`/${slug}/reports/${view.ref}`} council={council}>
      <ReportEmbed view={view} />
    </EmbedFrame>
  )
}
