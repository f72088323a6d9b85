import type { ReactNode } from 'react'
import { Details } from './details.tsx'
import { Table, type TableProps } from './table.tsx'

interface ChartFigureProps {
  id: string
  /** What the picture shows, in one sentence with its numbers. */
  finding: ReactNode
  /** What is counted, and of what. */
  counted: ReactNode
  /** How many, who was asked, when, and that people who answer may differ. */
  warning: ReactNode
  /** The same numbers. */
  table: TableProps
  wide?: boolean | undefined
  /** The plot. */
  children: ReactNode
}

/** A chart never stands alone: the finding, what is counted, the plot, the warning, and the same numbers as a table. */
export const ChartFigure = ({ id, finding, counted, warning, table, wide, children }: ChartFigureProps) => (
  <figure className={wide ? 'ct-chart ct-chart--wide' : 'ct-chart'} id={id}>
    <figcaption>
      <span className="ct-chart__says">{finding}</span>
      <span className="ct-meta ct-chart__of">{counted}</span>
    </figcaption>
    <div className="ct-chart__picture">{children}</div>
    <p className="ct-meta ct-chart__warn">{warning}</p>
    <Details summary="See the numbers as a table">
      <Table id={`${id}-table`} {...table} />
    </Details>
  </figure>
)
