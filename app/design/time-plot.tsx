import { scaleLinear, scalePoint } from 'd3-scale'
import { line } from 'd3-shape'
import { PlotLabel } from './plot-label.tsx'
import { labelHeights, wrapped } from './plot-labels.ts'
import { PlotMark } from './plot-mark.tsx'
import { PLOT, type PlotLine, type Step } from './plot-size.ts'
import { valueAxis } from './value-axis.ts'
import { written } from './written.ts'

interface TimePlotProps {
  id: string
  /** What is drawn and what it shows, for who cannot see it. */
  title: string
  description: string
  steps: readonly Step[]
  /** One or two. */
  lines: readonly PlotLine[]
  /** Drawn as a dashed line with these words on it. */
  target?: { value: number; words: string } | undefined
  /** Whether things are counted, so that every number is whole. */
  whole?: boolean
  /** How a figure is written at the end of its line, and on the axis. */
  show?: (value: number) => string
  axis?: (value: number) => string
}

/** Figures step by step through time. The view box is as wide as a phone, so that the letters in it keep their size. */
export function TimePlot({ id, title, description, steps, lines, target, whole = false, show = written, axis = written }: TimePlotProps) {
  const x = scalePoint(
    steps.map(({ name }) => name),
    [PLOT.left, PLOT.right],
  )
  const at = (index: number) => x(steps[index]!.name) ?? PLOT.left
  const given = lines.flatMap(({ values }) => values).filter((value) => value !== null)
  const reach = valueAxis(target ? [...given, target.value] : given, whole)
  const y = scaleLinear([reach.low, reach.full], [PLOT.bottom, PLOT.top])
  const heights = labelHeights(lines, y)
  return (
    <svg
      className="ct-chart__plot"
      viewBox={`0 0 ${PLOT.width} ${PLOT.height}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-description`}
      data-full={reach.full}
      data-low={reach.low === 0 ? undefined : reach.low}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-description`}>{description}</desc>
      {reach.lines.map((value) => (
        <g key={value}>
          <line className="s-line" x1={PLOT.left - 8} x2={PLOT.right + 8} y1={y(value)} y2={y(value)} />
          <text x={PLOT.left - 14} y={y(value) + 5} textAnchor="end">
            {axis(value)}
          </text>
        </g>
      ))}
      <StepMarks steps={steps} at={at} />
      {target && <TargetLine height={y(target.value)} />}
      {lines.map((one) => (
        <Path key={one.label} one={one} at={at} y={y} steps={steps} />
      ))}
      {target && <TargetWords words={target.words} height={y(target.value)} />}
      {lines.map((one, order) => (
        <PlotLabel key={one.label} one={one} height={heights[order]} words={wrapped(one.label)} show={show} />
      ))}
    </svg>
  )
}

const STROKES = {
  family: { strokeWidth: 3, strokeDasharray: '1 7', strokeLinecap: 'round' },
  service: { strokeWidth: 3 },
  beside: { strokeWidth: 2, strokeDasharray: '7 5' },
} as const
const LINES = { family: 's-family', service: 's-service', beside: 's-ink' } as const

interface PathProps {
  one: PlotLine
  steps: readonly Step[]
  at: (index: number) => number
  y: (value: number) => number
}

function Path({ one, steps, at, y }: PathProps) {
  const path =
    line<number | null>(
      (_, index) => at(index),
      (value) => y(value ?? 0),
    ).defined((value) => value !== null)([...one.values]) ?? ''
  return (
    <g>
      <path className={LINES[one.tone]} fill="none" d={path} {...STROKES[one.tone]} />
      {one.values.map((value, index) => {
        if (value === null) return null
        const read = { 'data-of': `${steps[index]!.name}: ${one.label}`, 'data-value': value }
        return <PlotMark key={steps[index]!.name} tone={one.tone} x={at(index)} y={y(value)} half={halfOf(steps.length)} {...read} />
      })}
    </g>
  )
}

/** Half as wide as a mark, smaller where many stand side by side. */
const halfOf = (steps: number) => (steps > 40 ? 2 : steps > 16 ? 3.5 : 5)

const TargetLine = ({ height }: { height: number }) => (
  <line className="s-ink" x1={PLOT.left - 8} x2={PLOT.right + 8} y1={height} y2={height} strokeWidth="1.5" strokeDasharray="3 4" />
)

/** The words stand over the line, or under it where there is no room above, and before all else. */
const TargetWords = ({ words, height }: { words: string; height: number }) => (
  <text className="t-over" x={PLOT.left - 8} y={height < PLOT.top + 20 ? height + 17 : height - 6}>
    {words}
  </text>
)

const StepMarks = ({ steps, at }: Pick<PathProps, 'steps' | 'at'>) => (
  <g>
    {steps.map(({ name }, index) => (
      <line key={name} className="s-ink" x1={at(index)} x2={at(index)} y1={PLOT.bottom} y2={PLOT.bottom + 6} />
    ))}
    <text x={PLOT.left - 8} y={PLOT.bottom + 26}>
      {steps[0]?.short}
    </text>
    {steps.length > 1 && (
      <text x={PLOT.right + 8} y={PLOT.bottom + 26} textAnchor="end">
        {steps.at(-1)!.short}
      </text>
    )}
  </g>
)
