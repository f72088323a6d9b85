import { REPORT_KIND_TITLES, type ReportsView } from '../contract/reports.ts'
import { dateInWords } from '../dates.ts'
import { LinkList } from '../design/link-list.tsx'
import { Tag } from '../design/tag.tsx'

/** Reports in a list, and packs that will be frozen. */
export const ReportList = ({ view, hrefOf }: { view: ReportsView; hrefOf: (ref: string) => string }) => (
  <>
    {view.reports.length === 0 ? (
      <p className="govuk-body">There is no report yet.</p>
    ) : (
      <LinkList
        rows={view.reports.map(({ ref, kind, title, frozenOn, isPublic }) => ({
          href: hrefOf(ref),
          label: title,
          tag: isPublic ? undefined : <Tag>Not released yet</Tag>,
          meta: `${REPORT_KIND_TITLES[kind]}. Frozen on ${dateInWords(frozenOn)}. ${ref}`,
        }))}
      />
    )}
    {view.planned.map(({ id, title, reviewOn, frozenOn }) => (
      <p key={id} className="govuk-body" dir="auto">
        {title}: it is frozen on {dateInWords(frozenOn)}, for the review on {dateInWords(reviewOn)}.
      </p>
    ))}
  </>
)
