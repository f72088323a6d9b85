import type { DeskMay } from '#app/contract/desk-views.ts'
import type { DeskSubmissionLineView } from '#app/contract/submission-desk-views.ts'
import { SUBMISSION_KIND_TITLES } from '#app/contract/submissions.ts'
import { dateInWords } from '#app/dates.ts'
import { LinkList } from '#app/design/link-list.tsx'
import { Tag } from '#app/design/tag.tsx'
import { DeskNav } from '#app/moderation/desk-nav.tsx'
import { countsInWords } from './standing-words.ts'

interface DeskListProps {
  area: string
  may: DeskMay
  rows: DeskSubmissionLineView[]
}

/** Letters and backpacks at the desk: what is to be read, and what is late. */
export const DeskList = ({ area, may, rows }: DeskListProps) => (
  <div className="ct-stack">
    <DeskNav area={area} may={may} screen="submissions" />
    <h1 className="govuk-heading-l">Letters, reports and backpacks</h1>
    {rows.length === 0 ? (
      <p className="govuk-body">No group has sent one yet.</p>
    ) : (
      <LinkList
        rows={rows.map((row) => ({
          href: `/desk/${area}/submissions/${row.ref}`,
          label: row.title || `${SUBMISSION_KIND_TITLES[row.kind]} of ${row.forum}`,
          tag: <Waits row={row} />,
          meta: metaOf(row),
        }))}
      />
    )}
  </div>
)

const Waits = ({ row: { kind, unread, toRead, counts } }: { row: DeskSubmissionLineView }) => (
  <>
    <Tag>{SUBMISSION_KIND_TITLES[kind]}</Tag>
    {unread && <Tag icon="later">Statement to read</Tag>}
    {toRead > 0 && <Tag icon="later">{kind === 'backpack' ? `${toRead} messages to read` : `${toRead} points to read`}</Tag>}
    {counts.late > 0 && (
      <Tag tone="red" icon="stop">
        {counts.late} late
      </Tag>
    )}
  </>
)

const metaOf = ({ forum, givenOn, kind, counts }: DeskSubmissionLineView) =>
  `${forum}, ${dateInWords(givenOn)}.${kind === 'backpack' ? '' : ` ${countsInWords(counts)}`}`
