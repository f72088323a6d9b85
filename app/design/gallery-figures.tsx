import { ChartFigure } from './chart-figure.tsx'
import { Count } from './count.tsx'
import { Columns } from './layout.tsx'
import { LinkList } from './link-list.tsx'
import type { PlotLine, Step } from './plot-size.ts'
import { Spark } from './spark.tsx'
import type { TableProps } from './table.tsx'
import { TimePlot } from './time-plot.tsx'
import { written, writtenShort } from './written.ts'

const years = ['2019', '2020', '2021', '2022', '2023', '2024']
const steps: Step[] = years.map((year) => ({ name: year, short: year }))
const here: PlotLine = { label: 'Here', tone: 'service', values: [46.3, 95.4, null, 31.1, 27.5, 37.2] }
const england: PlotLine = { label: 'England', tone: 'beside', values: [58.7, 55.6, 57.9, 47.7, 49.1, 45.9] }
const neighbours: PlotLine = { label: 'Councils like ours', tone: 'beside', values: [null, null, null, -3, -2.5, -4] }
const money: PlotLine = { label: 'Here', tone: 'service', values: [null, null, null, 1.25, 0.5, -12.5] }
const warning = 'From: a yearly return. Where there is no figure, the line breaks: nothing is not 0.'
const tableOf = (lines: PlotLine[], caption: string): TableProps => ({
  caption,
  columns: [{ label: 'When' }, ...lines.map(({ label }) => ({ label, numeric: true }))],
  rows: years.map((year, at) => ({ label: year, cells: lines.map(({ values }) => values[at] ?? 'No figure') })),
})
const percent = (value: number) => `${written(value)}%`

/** Figures through time: a gap, a comparison, a target, less than nothing; and the same small, in a list. */
export const FigureGallery = () => (
  <>
    <Columns count={2}>
      <ChartFigure
        id="figures"
        finding={
          <>
            <Count value={37.2} of="2024: Here" words="in 100" tone="service" /> in 2024. England:{' '}
            <Count value={45.9} of="2024: England" words="in 100" />. The target is 60 in 100.
          </>
        }
        counted="New plans within 20 weeks, out of 100. Solid line: here. Dashed line: England."
        warning={warning}
        table={tableOf([here, england], 'New plans within 20 weeks, out of 100')}
      >
        <TimePlot
          id="figures-picture"
          title="New plans within 20 weeks"
          description="From 46.3 in 2019 to 37.2 in 2024."
          steps={steps}
          lines={[here, england]}
          target={{ value: 60, words: 'Target 60%' }}
          show={percent}
          axis={percent}
        />
      </ChartFigure>
      <ChartFigure
        id="below-nothing"
        finding={
          <>
            <Count value={-12.5} of="2024: Here" words="million pounds" tone="service" /> in 2024.
          </>
        }
        counted="Money over or under, in millions"
        warning={warning}
        table={tableOf([money, neighbours], 'Money over or under, in millions')}
      >
        <TimePlot
          id="below-nothing-picture"
          title="Money over or under"
          description="From 1.25 million over to 12.5 million under."
          steps={steps}
          lines={[money, neighbours]}
          axis={writtenShort}
        />
      </ChartFigure>
    </Columns>
    <LinkList
      rows={[
        {
          href: '#small',
          label: 'New plans within 20 weeks',
          meta: '37.2 in 100 in 2024.',
          aside: <Spark values={here.values} target={60} />,
        },
        { href: '#smaller', label: 'Money over or under', meta: '12.5 million under.', aside: <Spark values={money.values} /> },
        { href: '#one', label: 'Counted once so far', meta: '4 in 2024.', aside: <Spark values={[null, 4]} /> },
      ]}
    />
  </>
)
