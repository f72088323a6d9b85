/** The view box of a plot over time: as wide as a phone, with room at the right for what the lines are. */
export const PLOT = { width: 358, height: 250, left: 44, right: 268, top: 14, bottom: 204 }

/** A step along the foot of a plot: its name, and the same in short. */
export interface Step {
  name: string
  short: string
}
/**
 * One line: families' is dotted madder with round marks, a service's is solid woad with square marks, one to compare with is dashed ink with
 * open squares. Null where there is no figure: the line breaks there.
 */
export interface PlotLine {
  label: string
  tone: 'family' | 'service' | 'beside'
  values: readonly (number | null)[]
}

/** The last figure of a line; undefined where it has none. */
export const lastOf = ({ values }: PlotLine): number | undefined => values.findLast((value) => value !== null) ?? undefined
