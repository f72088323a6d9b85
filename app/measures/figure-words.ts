import { written } from '../design/written.ts'

/** What the area's own line and column are called. */
export const HERE = 'Here'

/** The words after a figure in a sentence: a share is said as so many in 100. */
export function unitWords(unit: string): string | undefined {
  if (unit === '%') return 'in 100'
  return unit === '£' ? 'pounds' : unit || undefined
}

/** "37.2 in 100", "1,200 pounds", "6 weeks". */
export const inSentence = (value: number, unit: string): string => [written(value), unitWords(unit)].filter(Boolean).join(' ')

/** The same inside a plot, where there is little room: "37.2%", "£1,200", "6". */
export function inPlot(value: number, unit: string, write: (value: number) => string = written): string {
  if (unit === '%') return `${write(value)}%`
  return unit === '£' ? `${value < 0 ? '−' : ''}£${write(Math.abs(value))}` : write(value)
}
