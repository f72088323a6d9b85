import type { TrendView } from '../contract/surveys/result-views.ts'
import { shortDate } from '../dates.ts'
import { ChartFigure } from '../design/chart-figure.tsx'
import { Few } from '../design/few.tsx'
import { TimePlot } from '../design/time-plot.tsx'

interface ResultTrendProps {
  id: string
  question: string
  trend: TrendView
}
const CHANGES = {
  more: 'More families said so than at first.',
  fewer: 'Fewer families said so than at first.',
  none: 'There is no change that we can detect.',
}

/** The same question wave after wave: what changed, a picture and a table. "No change that we can detect" is an answer too. */
export function ResultTrend({ id, question, trend: { of, steps, change } }: ResultTrendProps) {
  const said = change ? CHANGES[change] : 'Too few waves can be shown to say whether it changed.'
  const values = steps.map(({ share }) => share?.percent ?? null)
  if (values.filter((value) => value !== null).length < 2) return <p className="govuk-body">{said}</p>
  return (
    <ChartFigure
      id={id}
      finding={said}
      counted={
        <>
          Of 100 who took part, how many said “<span dir="auto">{of}</span>”, wave by wave
        </>
      }
      warning="A small difference can be chance: each wave asks other people. Where too few took part, the line breaks."
      table={{
        caption: `${of}, wave by wave`,
        columns: [{ label: 'Wave' }, { label: 'In 100', numeric: true }, { label: 'Range' }, { label: 'Took part (n)', numeric: true }],
        rows: steps.map(({ wave, day, share, people }) => ({
          label: `Wave ${wave}, ${shortDate(day)}`,
          cells: share && people !== undefined ? [share.percent, `${share.low} to ${share.high}`, people] : [<Few key="few" />, '', ''],
        })),
      }}
    >
      <TimePlot
        id={`${id}-picture`}
        title={question}
        description={`${of}: ${said}`}
        steps={steps.map(({ wave }) => ({ name: `Wave ${wave}`, short: `Wave ${wave}` }))}
        lines={[{ label: of, tone: 'family', values }]}
      />
    </ChartFigure>
  )
}
