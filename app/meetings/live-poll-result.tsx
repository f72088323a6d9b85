import type { LivePollCard, PollFigures } from '../contract/live-polls.ts'
import { figuresInWords, optionInWords, whoseInWords } from '../contract/poll-words.ts'
import { BarList } from '../design/bar-list.tsx'
import { Details } from '../design/details.tsx'
import { Table } from '../design/table.tsx'
import { barsOf } from './live-poll-words.ts'

type Asked = Pick<LivePollCard, 'id' | 'kind' | 'options' | 'low' | 'high'>

/** What is shown of a poll: for each group of people a sentence, bars, and the same numbers as a table. */
export const PollResult = ({ asked, figures }: { asked: Asked; figures: readonly PollFigures[] }) =>
  figures.map((one) => (
    <div key={one.whose} className="ct-stack">
      <p className="govuk-body" dir="auto">
        <b>{whoseInWords(one.whose)}.</b> {figuresInWords(asked, one)}
      </p>
      {one.tally && <Numbers asked={asked} whose={one.whose} tally={one.tally} />}
    </div>
  ))

function Numbers({ asked, whose, tally }: { asked: Asked; whose: PollFigures['whose']; tally: NonNullable<PollFigures['tally']> }) {
  const isRank = asked.kind === 'rank' && tally.first.length > 0
  const rows = tally.counts.map((count, option) => ({
    label: optionInWords(asked, option),
    cells: isRank ? [count, tally.first[option] ?? 0] : [count],
  }))
  return (
    <>
      <BarList {...barsOf(asked, tally)} />
      {isRank && (
        <p className="ct-meta">
          Points are given by the Borda count: of {tally.counts.length} answers the first gets {tally.counts.length - 1}, the next one less,
          the last none.
        </p>
      )}
      <Details summary="See the numbers as a table">
        <Table
          id={`${asked.id}-${whose}`}
          caption={whoseInWords(whose)}
          columns={[
            { label: 'Answer' },
            { label: isRank ? 'Points' : 'How many', numeric: true },
            ...(isRank ? [{ label: 'Put first by', numeric: true }] : []),
          ]}
          rows={rows}
        />
      </Details>
    </>
  )
}
