import type { Row } from './import-csv.ts'

/** How an import stands. `known` were here already; `longestMs` is the longest that others had to wait for a transaction. */
export interface Progress {
  read: number
  added: number
  known: number
  refused: number
  /** Rows that nobody asked for. */
  leftOut?: number
  /** Figures that stand here with another value now; what they were before is kept. */
  corrected?: number
  longestMs: number
}

/** The rows of a file, and who is told of them. */
export interface ImportWork {
  rows: AsyncIterable<Row>
  /** Told of every row that is not taken in. */
  refuse: (row: Row, reason: string) => void
  tell: (progress: Progress) => void
  /** Told what a row that is taken in still lacks. */
  note?: (row: Row, sentence: string) => void
}
