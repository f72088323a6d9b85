import { STATUS_TITLES, type Status } from '#app/contract/feedback.ts'
import type { PointView } from '#app/contract/submission-views.ts'
import { Point } from '#app/design/points.tsx'
import { Quote } from '#app/design/quote.tsx'
import type { IconName } from '#app/design/sprite-symbols.ts'
import { Tag, Tags } from '#app/design/tag.tsx'
import { WrittenWords } from '#app/feedback/written-words.tsx'
import { AnswerBox } from '#app/impact/answer-box.tsx'
import { dueInWords } from './standing-words.ts'

interface PointItemProps {
  area: string
  /** The reference of the letter. */
  letter: string
  point: PointView
}

/** One point for everybody: its words, where it stands, by when an answer is due, and the answers. */
export const PointItem = ({ area, letter, point }: PointItemProps) => (
  <Point id={`point-${point.number}`} number={point.number}>
    <Words point={point} />
    <Standing point={point} />
    <p className="govuk-body ct-last">
      {dueInWords(point.due, point.answeredOn)}{' '}
      <a className="govuk-link" href={`/${area}/submissions/${letter}/points/${point.number}/date`}>
        How this date was computed<span className="govuk-visually-hidden">, point {point.number}</span>
      </a>
    </p>
    <Belongs area={area} point={point} />
    {point.answers.map((answer) => (
      <AnswerBox key={answer.ref} area={area} answer={answer} at={`point-${point.number}`} />
    ))}
  </Point>
)

function Words({ point }: { point: PointView }) {
  if (point.state === 'shown')
    return (
      <Quote lang={point.language}>
        <WrittenWords html={point.html} />
      </Quote>
    )
  return <p className="ct-muted">{placeInWords(point)}</p>
}

function placeInWords({ state, because }: PointView) {
  switch (state) {
    case 'taken_back':
      return 'The group took this point back.'
    case 'not_shown':
      return `This point is not shown${because ? ` ${because}` : ''}.`
    case 'private':
      return 'The words of this point are kept private. It counts, and it gets an answer.'
    default:
      return 'A person is reading the words of this point first.'
  }
}

const looks: Record<Status, { tone?: 'blue' | 'green' | 'yellow'; icon: IconName }> = {
  waiting: { icon: 'later' },
  looking_into: { icon: 'finding' },
  answered: { tone: 'blue', icon: 'tick' },
  under_way: { tone: 'blue', icon: 'doing' },
  done_not_felt: { tone: 'yellow', icon: 'done' },
  done_felt: { tone: 'green', icon: 'done' },
  not_ours: { icon: 'passed-on' },
  cannot: { icon: 'cannot' },
}

/** Where a point stands, in a tag; late in another. */
export const Standing = ({
  point: { status, due, answeredOn, state },
}: {
  point: Pick<PointView, 'status' | 'due' | 'answeredOn' | 'state'>
}) =>
  state === 'taken_back' || (state === 'not_shown' && !answeredOn) ? null : (
    <Tags>
      <Tag tone={looks[status].tone} icon={looks[status].icon}>
        {STATUS_TITLES[status]}
      </Tag>
      {due.late && !answeredOn && (
        <Tag tone="red" icon="stop">
          Late
        </Tag>
      )}
      {due.day === null && !answeredOn && <Tag icon="off">Clock stopped</Tag>}
    </Tags>
  )

function Belongs({ area, point: { owner, themes, ref } }: { area: string; point: PointView }) {
  const links = [
    ...themes.map(({ slug, title }) => ({ href: `/${area}/themes/${slug}`, label: `Theme: ${title}` })),
    ...(ref ? [{ href: `/${area}/feedback/${ref}`, label: 'Talk about this point' }] : []),
  ]
  if (!owner && links.length === 0) return null
  return (
    <div className="ct-tags">
      {owner && <span>To be answered by {owner}</span>}
      {links.map(({ href, label }) => (
        <a key={href} className="govuk-link" href={href}>
          {label}
        </a>
      ))}
    </div>
  )
}
