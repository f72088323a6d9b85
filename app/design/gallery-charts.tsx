import { BarList, tableOfBars } from './bar-list.tsx'
import { ChartFigure } from './chart-figure.tsx'
import { Count } from './count.tsx'
import { FigureGallery } from './gallery-figures.tsx'
import { Columns } from './layout.tsx'
import type { Month } from './months.ts'
import { type DaysSpread, Spread, tableOfSpread } from './spread.tsx'
import { type Series, TimeSeries, tableOfSeries } from './time-series.tsx'

const months: Month[] = ['2026-05', '2026-06', '2026-07', '2026-08', '2026-09', '2026-10', '2026-11']
const said: Series = { label: 'Said', tone: 'family', values: [41, 38, 52, 19, 88, 71, 64] }
const answered: Series = { label: 'Answered', tone: 'service', values: [12, 31, 44, 30, 42, 77, 61] }
const themes = [
  { label: 'Calls and emails answered', value: 112, href: '#calls' },
  { label: 'Someone who knows my child', value: 97 },
  { label: 'Off roll and part-time timetables', value: 3 },
  { label: 'Travel', value: 0 },
]
const kinds = [
  { label: 'We did it', value: 31, fill: 'service' as const },
  { label: 'We are doing it', value: 24, fill: 'weave' as const },
  { label: 'We cannot, because', value: 14, fill: 'upright' as const },
]
const groups: DaysSpread[] = [
  { label: 'Answered', tone: 'service', count: 541, days: { oneInTen: 2, half: 9, nineInTen: 31 } },
  { label: 'Still waiting', tone: 'family', count: 99, days: { oneInTen: 1, half: 14, nineInTen: 47 } },
  { label: 'Passed on', tone: 'service', count: 0 },
]
const warning = 'Everything public since May. People who write may differ from people who do not.'

export const ChartGallery = () => (
  <div className="ct-stack-l">
    <ChartFigure
      id="by-month"
      finding={
        <>
          Families said <Count value={64} of="November 2026: Said" words="things" /> in November.{' '}
          <Count value={61} of="November 2026: Answered" /> were answered.
        </>
      }
      counted="Things said, and things answered, in each month"
      warning={warning}
      table={tableOfSeries(months, [said, answered], 'Said and answered, by month')}
    >
      <TimeSeries
        id="by-month-picture"
        title="Said and answered by month"
        description="Said rose from 41 in May to 64 in November. Answered rose from 12 to 61."
        months={months}
        series={[said, answered]}
      />
    </ChartFigure>
    <FigureGallery />
    <Columns count={2}>
      <ChartFigure
        id="one-line"
        finding={<>Nothing was said in the first month.</>}
        counted="Things said"
        warning={warning}
        table={tableOfSeries(['2026-10', '2026-11'], [{ ...said, values: [0, 1] }], 'Said, by month')}
      >
        <TimeSeries
          id="one-line-picture"
          title="Said by month"
          description="From none to one."
          months={['2026-10', '2026-11']}
          series={[{ ...said, values: [0, 1] }]}
        />
      </ChartFigure>
      <ChartFigure
        id="kinds"
        finding={
          <>
            <Count value={31} of="We did it" /> of 100 answers say “we did it”.
          </>
        }
        counted="Answers, out of 100"
        warning={warning}
        table={tableOfBars(kinds, 'Kinds of answer, out of 100', 'Kind', 'Out of 100')}
      >
        <BarList bars={kinds} full={100} unit="in 100" />
      </ChartFigure>
    </Columns>
    <ChartFigure
      id="themes"
      wide
      finding={
        <>
          Most is said about calls and emails: <Count value={112} of="Calls and emails answered" tone="family" words="things" />.
        </>
      }
      counted="Things said on each theme"
      warning={warning}
      table={tableOfBars(themes, 'Said on each theme', 'Theme', 'Things said')}
    >
      <BarList bars={themes} wide unit="things" />
    </ChartFigure>
    <ChartFigure
      id="days"
      finding={
        <>
          Half of all answers came within <Count value={9} of="Answered: Half, days" words="days" />.{' '}
          <Count value={99} of="Still waiting: How many" /> still wait.
        </>
      }
      counted="Days from said to answered; for what still waits, days until today"
      warning={warning}
      table={tableOfSpread(groups, 'Days from said to answered')}
    >
      <Spread groups={groups} />
    </ChartFigure>
    <p className="ct-figures">
      Families told us <Count value={1640} words="things" tone="family" />. <Count value={541} words="have an answer" tone="service" />.{' '}
      <Count value={212} /> led to action.
    </p>
  </div>
)
