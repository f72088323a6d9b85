import type { AnswerTimes } from '#app/contract/impact-views.ts'
import { type Bar, BarList } from '#app/design/bar-list.tsx'
import { ChartFigure } from '#app/design/chart-figure.tsx'
import { Count } from '#app/design/count.tsx'

/** How many working days answers took, what still waits among them: sentence, picture and table with the same figures. */
export function AnswerTimesChart({ times }: { times: AnswerTimes }) {
  const { answered, waiting, median, upperQuartile, promisedDays } = times
  if (answered + waiting === 0) return <p className="govuk-body">Nothing public waits for an answer, and nothing was answered so far.</p>
  const bars: Bar[] = [
    ...times.steps.map(({ from, to, count }) => ({
      label: stepInWords(from, to, promisedDays),
      value: count,
      fill: to !== null && to <= promisedDays ? ('service' as const) : ('upright' as const),
    })),
    { label: STILL_WAITING, value: waiting, fill: 'stitch' },
  ]
  return (
    <ChartFigure
      id="answer-days"
      finding={
        median === null || upperQuartile === null ? (
          <>Nothing has an answer so far. </>
        ) : (
          <>
            Half of all answers came within <Count value={median} of={HALF} words={daysWord(median)} />, 3 in 4 within{' '}
            <Count value={upperQuartile} of={THREE_IN_FOUR} words={daysWord(upperQuartile)} />.{' '}
          </>
        )
      }
      counted="Public things by working days from said to first answered, and those that still wait"
      warning={
        <>
          <Count value={answered} of={ANSWERED} /> answered, <Count value={waiting} of={STILL_WAITING} tone="family" /> still wait. Solid
          bars kept the promise of {promisedDays} working days, striped bars did not.
        </>
      }
      table={{
        caption: 'How long answers took',
        columns: [{ label: 'What' }, { label: 'Number', numeric: true }],
        rows: [
          { label: ANSWERED, cells: [answered] },
          ...bars.map(({ label, value }) => ({ label, cells: [value] })),
          ...spreadRows(times),
        ],
      }}
    >
      <BarList bars={bars} />
    </ChartFigure>
  )
}

const ANSWERED = 'Answered'
const STILL_WAITING = 'Still waiting'
const HALF = 'Half within, working days'
const THREE_IN_FOUR = '3 in 4 within, working days'
const daysWord = (days: number) => (days === 1 ? 'working day' : 'working days')

const spreadRows = ({ lowerQuartile, median, upperQuartile, longest }: AnswerTimes) =>
  (
    [
      ['1 in 4 within, working days', lowerQuartile],
      [HALF, median],
      [THREE_IN_FOUR, upperQuartile],
      ['The longest, working days', longest],
    ] as const
  ).map(([label, days]) => ({ label, cells: [days ?? 'Nothing answered so far'] }))

function stepInWords(from: number, to: number | null, promised: number) {
  if (to === null) return `${from} working days or more`
  return `${from === 0 ? `Up to ${to}` : `${from} to ${to}`} working days${to === promised ? ' (our promise)' : ''}`
}
