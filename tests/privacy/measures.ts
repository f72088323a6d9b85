import type { DumpedRow } from './dump.ts'

/** What can be read off a row as a number, under a label: the same label in every row of a table can be compared. */
export type Measure = (row: DumpedRow, name: string) => [label: string, value: number][]

/** How far down its table it lies. */
const order: Measure = ({ height }) => [['', height]]

/** Its row number, or the number of the transaction that wrote it. */
const rowNumber: Measure = ({ traces }) => Object.entries(traces)

/** Every moment in it: written out, counted in milliseconds, or hidden in an id. */
const time: Measure = ({ cells }) =>
  cells.flatMap(([column, text]) => {
    const at = momentIn(text)
    return at === undefined ? [] : [[column, at] as [string, number]]
  })

/** How long each of its cells is, and all together, without the name by which it was found. */
const size: Measure = ({ cells }, name) => {
  const lengths = cells.filter(([, text]) => text !== name).map(([column, text]): [string, number] => [column, text.length])
  return [...lengths, ['', lengths.reduce((sum, [, length]) => sum + length, 0)]]
}

export const MEASURES = { 'by order': order, 'by row number': rowNumber, 'by time': time, 'by size': size }

const YEARS: [from: number, until: number] = [Date.UTC(2020, 0), Date.UTC(2040, 0)]

function momentIn(text: string): number | undefined {
  const written = /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z)?$/.test(text) ? Date.parse(text) : undefined
  const counted = /^\d{13}$/.test(text) ? Number(text) : undefined
  const hidden = /^[a-z]+_([0-9a-f]{12})0{3}[0-9a-f]{17}$/.exec(text)?.[1]
  const at = written ?? counted ?? (hidden ? Number.parseInt(hidden, 16) : undefined)
  return at !== undefined && at > YEARS[0] && at < YEARS[1] ? at : undefined
}
