import type { MeasureView, ReadingView } from '../contract/measures.ts'
import { periodInWords } from '../contract/periods.ts'
import { dateInWords } from '../dates.ts'
import { Button } from '../design/button.tsx'
import { Details } from '../design/details.tsx'
import { written } from '../design/written.ts'

/** Every figure that stands, the newest first, each with the way to correct it or take it back. */
export function EnteredFigures({ measure: { readings, besides, retiredOn } }: { measure: MeasureView }) {
  const groups = [{ label: '', readings }, ...besides].filter((group) => group.readings.length > 0)
  if (groups.length === 0) return <p className="govuk-body">There is no figure yet.</p>
  return groups.map((group) => (
    <Details key={group.label} summary={`${group.label || 'Our own'}: ${group.readings.length}`}>
      <ul className="ct-list ct-link-list">
        {[...group.readings].reverse().map((reading) => (
          <li key={reading.period}>
            <Entered reading={reading} beside={group.label} fixed={retiredOn !== null} />
          </li>
        ))}
      </ul>
    </Details>
  ))
}

function Entered({ reading, beside, fixed }: { reading: ReadingView; beside: string; fixed: boolean }) {
  const { period, value, n, note, enteredOn, by } = reading
  const when = periodInWords(period)
  const of = beside ? ` of ${beside}` : ''
  return (
    <div>
      <p className="govuk-body ct-last" dir="auto">
        {when}: <b>{written(value)}</b>
        {n !== null && `, over ${written(n)} cases`}
        {note && `. ${note}`}
      </p>
      <p className="ct-meta">
        {by}, {dateInWords(enteredOn)}
      </p>
      {!fixed && (
        <form method="post" className="govuk-button-group">
          <a
            className="govuk-link ct-do"
            href={`?correct=${encodeURIComponent(period)}${beside && `&beside=${encodeURIComponent(beside)}`}#enter`}
          >
            Correct<span className="govuk-visually-hidden">{` the figure${of} for ${when}`}</span>
          </a>
          <input type="hidden" name="period" value={period} />
          <input type="hidden" name="beside" value={beside} />
          <Button kind="secondary" small name="do" value="take-back">
            Take back<span className="govuk-visually-hidden">{` the figure${of} for ${when}`}</span>
          </Button>
        </form>
      )}
    </div>
  )
}
