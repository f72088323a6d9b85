import { PlotMark } from './plot-mark.tsx'
import { lastOf, PLOT, type PlotLine } from './plot-size.ts'

interface PlotLabelProps {
  one: PlotLine
  /** Undefined for a line without a figure: it has no label. */
  height: number | undefined
  words: readonly string[]
  show: (value: number) => string
}

/** What stands at the end of a line: its mark, its last figure and what it is. */
export function PlotLabel({ one, height, words, show }: PlotLabelProps) {
  const last = lastOf(one)
  if (height === undefined || last === undefined) return null
  return (
    <g>
      <PlotMark tone={one.tone} x={PLOT.right + 20} y={height - 7} />
      <text className="t-strong" x={PLOT.right + 30} y={height - 2}>
        {show(last)}
      </text>
      {words.map((row, at) => (
        <text key={row} x={PLOT.right + 14} y={height + 16 + 18 * at}>
          {row}
        </text>
      ))}
    </g>
  )
}
