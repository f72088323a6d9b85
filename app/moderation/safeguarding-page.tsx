import type { DeskMay, EscalationLineView } from '../contract/desk-views.ts'
import { LinkList } from '../design/link-list.tsx'
import { Notice } from '../design/notice.tsx'
import { Tag } from '../design/tag.tsx'
import { DeskNav } from './desk-nav.tsx'
import { momentInWords } from './when.ts'

/** Where somebody may be in danger: a list without any words. */
export const SafeguardingPage = ({ area, may, lines }: { area: string; may: DeskMay; lines: EscalationLineView[] }) => (
  <div className="ct-stack">
    <DeskNav area={area} may={may} screen="safeguarding" />
    <h1 className="govuk-heading-l">Safeguarding</h1>
    <NotAWorry />
    {lines.length === 0 ? (
      <p className="govuk-body">Nothing has come to you.</p>
    ) : (
      <LinkList
        rows={lines.map((line) => ({
          href: `/desk/${area}/safeguarding/${line.id}`,
          label: `${line.labels.join(', ')}: ${momentInWords(line.at)}`,
          tag: <StateTag line={line} />,
          meta: metaOf(line),
        }))}
      />
    )}
  </div>
)

const NotAWorry = () => (
  <Notice title="What this is not">
    <p>
      Anger, tiredness, a complaint, an appeal, or a child who cannot attend school is not by itself a worry about a parent. Give those back
      to the reading desk.
    </p>
  </Notice>
)

/** Whether somebody has it. */
export function StateTag({ line: { closedAt, acknowledgedAt, overdue } }: { line: EscalationLineView }) {
  if (closedAt) return <Tag icon="tick">Closed</Tag>
  if (acknowledgedAt)
    return (
      <Tag tone="blue" icon="doing">
        Somebody has it
      </Tag>
    )
  return (
    <Tag tone="red" icon="stop">
      {overdue ? 'Late: nobody has it' : 'Nobody has it yet'}
    </Tag>
  )
}

function metaOf({ mayRead, passedAt, dueAt, acknowledgedAt }: EscalationLineView) {
  if (!mayRead) return `It comes to you if nobody takes it by ${momentInWords(dueAt)}.`
  if (passedAt) return `Passed on to the deputy ${momentInWords(passedAt)}.`
  return acknowledgedAt ? `Taken ${momentInWords(acknowledgedAt)}.` : `Take it by ${momentInWords(dueAt)}.`
}
