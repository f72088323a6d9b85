import type { SubmissionLineView, SubmissionsView } from '#app/contract/submission-views.ts'
import { SUBMISSION_KIND_TITLES } from '#app/contract/submissions.ts'
import { dateInWords } from '#app/dates.ts'
import { ButtonGroup, ButtonLink } from '#app/design/button.tsx'
import { LinkList } from '#app/design/link-list.tsx'
import { Pagination } from '#app/design/pagination.tsx'
import { Tag } from '#app/design/tag.tsx'
import { backpackInWords, countsInWords, messagesInWords } from './standing-words.ts'

/** What groups have handed in, and how much of it was answered. */
export const SubmissionList = ({ area, view: { rows, after } }: { area: string; view: SubmissionsView }) => (
  <>
    <p className="govuk-body-l">
      A group can send a letter or a report in numbered points. Each point gets an answer of its own, within 20 working days. If none comes
      in time, everybody sees it.
    </p>
    {rows.length === 0 ? (
      <p className="govuk-body">No group has sent one yet.</p>
    ) : (
      <LinkList
        rows={rows.map((row) => ({
          href: `/${area}/submissions/${row.ref}`,
          label: row.title || `${SUBMISSION_KIND_TITLES[row.kind]} of ${row.forum}`,
          lang: row.title ? row.language : undefined,
          tag: <LineTags row={row} />,
          meta: metaOf(row),
        }))}
      />
    )}
    <Pagination nextHref={after && `/${area}/submissions?after=${after}`} />
    <div className="ct-section">
      <ButtonGroup>
        <ButtonLink href={`/${area}/submissions/new`}>Send a letter for your group</ButtonLink>
      </ButtonGroup>
    </div>
  </>
)

const LineTags = ({ row: { kind, counts, backpack } }: { row: SubmissionLineView }) => {
  const late = backpack ? backpack.late && !backpack.acknowledgedOn : counts.late > 0
  return (
    <>
      <Tag>{SUBMISSION_KIND_TITLES[kind]}</Tag>
      {late && (
        <Tag tone="red" icon="stop">
          {backpack ? 'Late' : `${counts.late} late`}
        </Tag>
      )}
      {backpack?.acknowledgedOn && (
        <Tag tone="green" icon="tick">
          It has come
        </Tag>
      )}
    </>
  )
}

function metaOf({ forum, givenOn, title, counts, backpack }: SubmissionLineView) {
  const stands = backpack ? `${messagesInWords(backpack)}. ${backpackInWords(backpack)}` : countsInWords(counts)
  return [`${forum}, ${dateInWords(givenOn)}.`, stands, ...(title ? [] : ['A person is reading the words first.'])].join(' ')
}
