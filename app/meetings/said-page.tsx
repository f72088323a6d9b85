import type { SaidItemView, SaidPageView, SaidRowView } from '../contract/meeting-said.ts'
import { dateInWords } from '../dates.ts'
import { Section } from '../design/layout.tsx'
import { Pagination } from '../design/pagination.tsx'
import { Quote } from '../design/quote.tsx'
import { Tag } from '../design/tag.tsx'
import { KindAndStatus } from '../feedback/thread-status.tsx'
import { AnswerBox } from '../impact/answer-box.tsx'
import { WindowLine } from './meeting-said.tsx'
import { whenInWords } from './meeting-words.ts'
import { answerByInWords, saidInWords } from './said-words.ts'

/** What was said to a meeting by those who are not in the room, item by item, each with its answer or its clock. */
export const SaidPage = ({ area, view }: { area: string; view: SaidPageView }) => (
  <>
    <p className="govuk-body-l" dir="auto">
      To {view.meeting.title}, {whenInWords(view.meeting)}.
    </p>
    <p className="govuk-body">{saidInWords(view)}</p>
    <WindowLine view={view} />
    {view.items.map((item) => (
      <SaidToItem key={item.ref} area={area} meeting={view.meeting.ref} item={item} />
    ))}
    <Pagination nextHref={view.goesOnAfter && `/${area}/meetings/${view.meeting.ref}/said?after=${view.goesOnAfter}`} />
  </>
)

const SaidToItem = ({ area, meeting, item }: { area: string; meeting: string; item: SaidItemView }) => (
  <Section id={item.ref} title={<span dir="auto">{item.title}</span>} size="m" space="near">
    <p className="ct-meta">
      {item.count === 1 ? '1 thing said' : `${item.count} things said`}.{' '}
      <a className="govuk-link" href={`/${area}/meetings/${meeting}#${item.ref}`}>
        The item on the agenda<span className="govuk-visually-hidden">: {item.title}</span>
      </a>
    </p>
    {item.rows.map((row) => (
      <SaidRow key={row.ref} area={area} row={row} />
    ))}
  </Section>
)

const SaidRow = ({ area, row }: { area: string; row: SaidRowView }) => (
  <div className="ct-after" id={row.ref}>
    <Quote
      lang={row.language}
      meta={
        <a href={`/${area}/feedback/${row.ref}`}>
          {row.by}, {dateInWords(row.saidOn)}
          <span className="govuk-visually-hidden"> ({row.ref})</span>
        </a>
      }
    >
      <p>{row.excerpt}</p>
    </Quote>
    <div className="ct-tags">
      <KindAndStatus kind={row.kind} status={row.status} />
      {row.late && <Tag tone="red">Late</Tag>}
    </div>
    {row.answers.map((answer) => (
      <AnswerBox key={answer.ref} area={area} answer={answer} at={row.ref} />
    ))}
    {row.status === 'waiting' && (
      <p className="ct-meta">
        {answerByInWords({ by: row.dueOn, late: row.late })}{' '}
        <a className="govuk-link" href={`/${area}/feedback/${row.ref}/date`}>
          How this date was computed<span className="govuk-visually-hidden"> ({row.ref})</span>
        </a>
      </p>
    )}
  </div>
)
