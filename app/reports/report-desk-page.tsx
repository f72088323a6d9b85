import type { DeskMay } from '../contract/desk-views.ts'
import type { ReportAtDeskView } from '../contract/reports.ts'
import { dateInWords } from '../dates.ts'
import { ErrorSummary } from '../design/error-summary.tsx'
import { Links } from '../design/link-list.tsx'
import { Notice } from '../design/notice.tsx'
import { DeskNav } from '../moderation/desk-nav.tsx'
import type { FormAnswer } from '../respond.ts'
import { ReleaseForms } from './release-forms.tsx'

interface ReportDeskPageProps {
  area: string
  may: DeskMay
  view: ReportAtDeskView
  done: string | undefined
  answer: FormAnswer | undefined
}

/** One report for those who make reports: whether it is out, and how it goes out. */
export const ReportDeskPage = ({ area, may, view: { report, release }, done, answer }: ReportDeskPageProps) => (
  <div className="ct-stack">
    <DeskNav area={area} may={may} screen="reports" />
    <ErrorSummary errors={answer?.errors} title="Nothing was changed yet" />
    <h1 className="govuk-heading-l" dir="auto">
      {report.title}
    </h1>
    {done && <Notice tone="good" title={done} role="status" />}
    <p className="govuk-body">
      Frozen on {dateInWords(report.frozenOn)} by {report.madeAs}.{' '}
      {report.isPublic ? 'Everybody can read it.' : 'Nobody outside can read it yet.'}
    </p>
    <Links
      items={[
        { href: `/${area}/reports/${report.ref}`, label: 'Read it' },
        ...(report.isPublic ? [{ href: `/${area}/embed`, label: 'Show it on your own site' }] : []),
      ]}
    />
    <ReleaseForms at={release} first="From the first step on everybody can read it." answer={answer} />
  </div>
)
