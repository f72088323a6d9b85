import type { MeasureView, ReadingChangeView } from '../contract/measures.ts'
import { periodInWords } from '../contract/periods.ts'
import { dateInWords } from '../dates.ts'
import { Details } from '../design/details.tsx'
import { written } from '../design/written.ts'

/** Every change of a measure and its figures: what it was before, who changed it and when. Draws nothing when nothing was changed. */
export function MeasureChanges({ measure: { readingChanges, measureChanges } }: { measure: MeasureView }) {
  const count = readingChanges.length + measureChanges.length
  if (count === 0) return <p className="govuk-body">Nothing was changed since it was made.</p>
  return (
    <Details summary={count === 1 ? 'See the 1 change' : `See all ${count} changes`}>
      <ul className="govuk-list govuk-list--bullet">
        {readingChanges.map((change) => (
          <li key={change.id} dir="auto">
            {dateInWords(change.on)}: <FigureChange change={change} /> {change.by}.
          </li>
        ))}
        {measureChanges.map(({ id, what, was, became, on, by }) => (
          <li key={id} dir="auto">
            {dateInWords(on)}: {what} was “{was || 'empty'}” and became “{became || 'empty'}”. {by}.
          </li>
        ))}
      </ul>
    </Details>
  )
}

function FigureChange({ change: { period, beside, was, became } }: { change: ReadingChangeView }) {
  const whose = beside ? ` of ${beside}` : ''
  if (!became)
    return (
      <>
        the figure{whose} for {periodInWords(period)}, {saying(was)}, was taken back.
      </>
    )
  return (
    <>
      the figure{whose} for {periodInWords(period)} was {saying(was, became)} and became {saying(became, was)}.
    </>
  )
}

/** The figure, and with it only what is said differently beside it. */
function saying({ value, n, note }: ReadingChangeView['was'], other: ReadingChangeView['was'] = { value, n: null, note: '' }): string {
  const cases = n === other.n ? '' : n === null ? ' (not said over how many cases)' : ` (over ${written(n)} cases)`
  const words = note === other.note ? '' : note === '' ? ' (without a note)' : ` (“${note}”)`
  return `${written(value)}${cases}${words}`
}
