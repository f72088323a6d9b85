import type { ReportPageView } from '../contract/report-outline.ts'
import { Details } from '../design/details.tsx'
import { Links } from '../design/link-list.tsx'
import { Notice } from '../design/notice.tsx'
import { RatingsKey } from '../plan/ratings-key.tsx'
import { ReleasedInSteps } from './released-in-steps.tsx'
import { partsOf, ReportBlocks } from './report-blocks.tsx'

/** One report as a page: what it is, its files, its parts. */
export const ReportPage = ({ view }: { view: ReportPageView }) => {
  const files = `/${view.area.slug}/reports/${view.ref}/report`
  return (
    <>
      <p className="govuk-body-l" dir="auto">
        {view.lead}
      </p>
      {view.newer && (
        <Notice title="There is a newer one.">
          <p>
            <a className="govuk-link" href={`/${view.area.slug}/reports/${view.newer}`}>
              Read {view.newer}
            </a>
          </p>
        </Notice>
      )}
      <p className="ct-meta">
        {view.ref}, made by {view.madeAs}.
      </p>
      <nav aria-label="Take it with you" className="ct-after ct-no-print">
        <Links
          items={[
            { href: `${files}.html`, label: 'One HTML file, which opens without the internet' },
            { href: `${files}.docx`, label: 'For a word processor (DOCX)' },
            { href: `${files}.csv`, label: 'For a spreadsheet (CSV)' },
            { href: `${files}.json`, label: 'What was frozen, for programs (JSON)' },
          ]}
        />
      </nav>
      <Details summary="What is in it">
        <Links items={partsOf(view.blocks).map(({ heading }) => ({ href: `#${heading.id}`, label: heading.text }))} />
      </Details>
      {view.kind === 'pack' && <RatingsKey />}
      <ReportBlocks blocks={view.blocks} hrefOf={(path) => path} />
      <ReleasedInSteps release={view.release} />
    </>
  )
}
