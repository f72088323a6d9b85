import type { ReactNode } from 'react'
import { written } from './written.ts'

/** The head of a column. `label` is plain text, so that figures can be named by it. */
export interface TableColumn {
  label: string
  numeric?: boolean | undefined
}
/** A row: what it is about, then one cell for each further column. A number is written out and can be read back. */
export interface TableRow {
  label: string
  /** What is drawn in place of the label, a link for example. */
  head?: ReactNode
  cells: readonly ReactNode[]
}
export interface TableProps {
  caption: ReactNode
  captionHidden?: boolean | undefined
  /** The first column heads the rows. */
  columns: readonly TableColumn[]
  rows: readonly TableRow[]
}

/** A table in a frame of its own that can be scrolled by keyboard, so that the page never moves sideways. */
export const Table = ({ id, caption, captionHidden, columns, rows }: TableProps & { id: string }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard
  <section className="ct-scroll" tabIndex={0} aria-labelledby={`${id}-caption`}>
    <table className="govuk-table" id={id}>
      <caption className={captionHidden ? 'govuk-visually-hidden' : 'govuk-table__caption'} id={`${id}-caption`}>
        {caption}
      </caption>
      <thead>
        <tr>
          {columns.map(({ label, numeric }) => (
            <th key={label} scope="col" className={look(numeric)}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.label}>
            <th scope="row">{row.head ?? row.label}</th>
            {columns.slice(1).map((column, at) => (
              <Cell key={column.label} column={column} of={`${row.label}: ${column.label}`} value={row.cells[at]} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)

const look = (numeric?: boolean) => (numeric ? 'govuk-table__cell--numeric' : undefined)

const Cell = ({ column, of, value }: { column: TableColumn; of: string; value: ReactNode }) =>
  typeof value === 'number' ? (
    <td className={look(column.numeric)} data-of={of} data-value={value}>
      {written(value)}
    </td>
  ) : (
    <td className={look(column.numeric)}>{value}</td>
  )
