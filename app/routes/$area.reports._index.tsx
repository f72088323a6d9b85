import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AreaFrame } from '#app/frame.tsx'
import { ReportList } from '#app/reports/report-list.tsx'
import { load } from '#app/respond.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Reports · Common Thread, ${data?.frame.area.name ?? ''}` }]

export const loader = ({ context: { services, actor }, params: { area } }: LoaderFunctionArgs) =>
  load(async () => ({ view: await services.reports.reports(actor, area), frame: await services.people.frame(area) }))

export default function Reports() {
  const { view, frame } = useLoaderData<typeof loader>()
  return (
    <AreaFrame frame={frame} title="Reports">
      <p className="govuk-body-l">
        Evidence for those who inspect and review, and once a year what families said about the local offer. Each is frozen on a day and
        does not change after it.
      </p>
      <ReportList view={view} hrefOf={(ref) => `/${frame.area.slug}/reports/${ref}`} />
      <p className="ct-after-l">
        <a className="govuk-link ct-do" href={`/${frame.area.slug}/embed`}>
          Show our pages on your own site
        </a>
      </p>
    </AreaFrame>
  )
}
