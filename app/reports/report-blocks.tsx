import type { ReactNode } from 'react'
import { withoutOrderTurners } from '../contract/bidi.ts'
import { DONE_NOT_FELT } from '../contract/felt.ts'
import type { Block, Trail } from '../contract/report-outline.ts'
import { Quote } from '../design/quote.tsx'
import { RatingPair } from '../design/rating-pair.tsx'
import { SummaryList } from '../design/summary-list.tsx'
import { councilRating, familyRating } from '../plan/rating-words.ts'
import { useLinkTarget } from './link-target.tsx'

/** Where a trail leads: a path on the page, a whole address in a file. */
export type HrefOf = (path: string) => string
type Part = { heading: Extract<Block, { is: 'heading' }>; blocks: Block[] }

/** The pieces of a report, each part of it under its heading. `plain`: for a file, without marks that need our stylesheet. */
export const ReportBlocks = ({ blocks, hrefOf, plain }: { blocks: readonly Block[]; hrefOf: HrefOf; plain?: boolean }) => (
  <>
    {partsOf(blocks).map(({ heading, blocks: own }) => (
      <section key={heading.id} className="ct-section" aria-labelledby={heading.id}>
        <h2 className="govuk-heading-l" id={heading.id} dir="auto">
          {withoutOrderTurners(heading.text)}
        </h2>
        {own.map((block, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: what was frozen never changes its order
          <Piece key={at} block={block} hrefOf={hrefOf} plain={plain} />
        ))}
      </section>
    ))}
  </>
)

/** The parts of a report, by its headings of the second level. */
export function partsOf(blocks: readonly Block[]): Part[] {
  const parts: Part[] = []
  for (const block of blocks) {
    if (block.is === 'heading' && block.level === 2) parts.push({ heading: block, blocks: [] })
    else parts.at(-1)?.blocks.push(block)
  }
  return parts
}

interface PieceProps {
  block: Block
  hrefOf: HrefOf
  plain: boolean | undefined
}
function Piece({ block, hrefOf, plain }: PieceProps) {
  switch (block.is) {
    case 'heading':
      return <Heading {...block} hrefOf={hrefOf} />
    case 'text':
      return <Lines text={block.text} trail={<TrailLink trail={block.trail} hrefOf={hrefOf} />} />
    case 'list':
      return (
        <ul className="govuk-list govuk-list--bullet">
          {block.items.map(({ text, trail }) => (
            <li key={text + trail?.path} dir="auto">
              {withoutOrderTurners(text)} <TrailLink trail={trail} hrefOf={hrefOf} />
            </li>
          ))}
        </ul>
      )
    case 'facts':
      return (
        <SummaryList
          rows={block.rows.map(({ key, value, trail }) => ({
            key,
            value: <Lines last text={value} trail={<TrailLink trail={trail} hrefOf={hrefOf} />} />,
          }))}
        />
      )
    case 'table':
      return <BlockTable {...block} />
    case 'quote':
      return <QuoteBlock {...block} hrefOf={hrefOf} plain={plain} />
    case 'ratings':
      return <Ratings {...block} plain={plain} />
  }
}

const Heading = ({ level, id, text, trail, hrefOf }: Extract<Block, { is: 'heading' }> & { hrefOf: HrefOf }) => {
  const Level = `h${level}` as const
  return (
    <Level className={`govuk-heading-${level === 3 ? 'm' : 's'} ct-after-l`} id={id} dir="auto">
      {withoutOrderTurners(text)} <TrailLink trail={trail} hrefOf={hrefOf} />
    </Level>
  )
}

function TrailLink({ trail, hrefOf }: { trail: Trail | undefined; hrefOf: HrefOf }) {
  const target = useLinkTarget()
  return trail ? (
    <a className="govuk-link" href={hrefOf(trail.path)} target={target}>
      {trail.label}
    </a>
  ) : null
}

/** Words of several lines. */
const Lines = ({ text, trail, last }: { text: string; trail?: ReactNode; last?: boolean }) => {
  const lines = withoutOrderTurners(text).split('\n')
  return (
    <p className={last ? 'govuk-body ct-last' : 'govuk-body'} dir="auto">
      {lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no name but their place
        <span key={at}>
          {at > 0 && <br />}
          {line}
        </span>
      ))}{' '}
      {trail}
    </p>
  )
}

const BlockTable = ({ id, caption, columns, rows }: Extract<Block, { is: 'table' }>) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard
  <section className="ct-scroll ct-after-l" tabIndex={0} aria-labelledby={`${id}-caption`}>
    <table className="govuk-table" id={id}>
      <caption className="govuk-table__caption" id={`${id}-caption`} dir="auto">
        {withoutOrderTurners(caption)}
      </caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two rows can say the same
          <tr key={at}>
            {cells.map((cell, column) =>
              column === 0 ? (
                <th key={columns[column]} scope="row" dir="auto">
                  {withoutOrderTurners(cell)}
                </th>
              ) : (
                <td key={columns[column]} dir="auto">
                  {withoutOrderTurners(cell)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)

const QuoteBlock = ({ words, language, by, trail, hrefOf, plain }: Extract<Block, { is: 'quote' }> & Omit<PieceProps, 'block'>) => {
  const meta = (
    <>
      {by} <TrailLink trail={trail} hrefOf={hrefOf} />
    </>
  )
  if (!plain)
    return (
      <div className="ct-after-l">
        <Quote lang={language} meta={meta}>
          <Lines text={words} />
        </Quote>
      </div>
    )
  return (
    <figure>
      <blockquote lang={language} dir="auto">
        <Lines text={words} />
      </blockquote>
      <figcaption>{meta}</figcaption>
    </figure>
  )
}

function Ratings({ council, felt, doneNotFelt, plain }: Extract<Block, { is: 'ratings' }> & { plain: boolean | undefined }) {
  const [service, family] = [councilRating(council), familyRating(felt)]
  const verdict = doneNotFelt ? `${DONE_NOT_FELT}.` : undefined
  if (!plain)
    return (
      <div className="ct-after">
        <RatingPair service={service} family={family} verdict={verdict} />
      </div>
    )
  return (
    <dl>
      {[service, family].map(({ who, words, note }) => (
        <div key={who}>
          <dt>{who}</dt>
          <dd>{[words, note].filter(Boolean).join('. ')}</dd>
        </div>
      ))}
      {verdict && (
        <div>
          <dt>Both together</dt>
          <dd>{verdict}</dd>
        </div>
      )}
    </dl>
  )
}
