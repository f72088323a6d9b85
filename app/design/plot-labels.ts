import { lastOf, PLOT, type PlotLine } from './plot-size.ts'

const LETTERS = 11
const ROWS = 3
/** The number, and the words under it. */
const NUMBER_HEIGHT = 22
const ROW_HEIGHT = 18

/** A label on short lines, as there is room beside the plot; what is longer ends with …. */
export function wrapped(label: string): string[] {
  const rows: string[] = []
  for (const word of label.split(' ')) {
    const last = rows.at(-1)
    if (last !== undefined && `${last} ${word}`.length <= LETTERS) rows[rows.length - 1] = `${last} ${word}`
    else rows.push(word.length > LETTERS ? `${word.slice(0, LETTERS - 1)}…` : word)
  }
  return rows.length > ROWS ? [...rows.slice(0, ROWS - 1), `${rows[ROWS - 1]!.slice(0, LETTERS - 1)}…`] : rows
}

/** Where the label of each line stands: at its last figure, moved apart where two would touch; undefined for a line without a figure. */
export function labelHeights(lines: readonly PlotLine[], y: (value: number) => number): (number | undefined)[] {
  const ends = lines.map((one) => {
    const last = lastOf(one)
    return last === undefined ? undefined : y(last)
  })
  const [first, second] = ends
  if (first === undefined || second === undefined) return ends
  const upper = first <= second ? lines[0]! : lines[1]!
  const apart = NUMBER_HEIGHT + ROW_HEIGHT * wrapped(upper.label).length
  if (Math.abs(first - second) >= apart) return ends
  const middle = Math.min(PLOT.bottom - apart / 2, Math.max(PLOT.top + apart / 2, (first + second) / 2))
  return first <= second ? [middle - apart / 2, middle + apart / 2] : [middle + apart / 2, middle - apart / 2]
}
