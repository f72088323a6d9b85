import { scaleLinear, scalePoint } from 'd3-scale'
import { line } from 'd3-shape'
import { valueAxis } from './value-axis.ts'

interface SparkProps {
  /** In the order of time; null where there is no figure. */
  values: readonly (number | null)[]
  target?: number | null | undefined
}
const size = { width: 132, height: 44, left: 5, right: 126, top: 6, bottom: 38 }

/** How a figure went, small, beside the words that say it: only for who can see it. One figure alone goes nowhere. */
export function Spark({ values, target = null }: SparkProps) {
  const given = values.filter((value) => value !== null)
  if (given.length < 2) return null
  const { low, full } = valueAxis(target === null ? given : [...given, target])
  const y = scaleLinear([low, full], [size.bottom, size.top])
  const x = scalePoint(
    values.map((_, index) => index),
    [size.left, size.right],
  )
  const at = (index: number) => x(index) ?? size.left
  const path =
    line<number | null>(
      (_, index) => at(index),
      (value) => y(value ?? 0),
    ).defined((value) => value !== null)([...values]) ?? ''
  const last = values.findLastIndex((value) => value !== null)
  return (
    <svg className="ct-spark" viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
      <line className="s-line" x1={size.left} x2={size.right} y1={y(0)} y2={y(0)} />
      {target !== null && (
        <line className="s-ink" x1={size.left} x2={size.right} y1={y(target)} y2={y(target)} strokeWidth="1.5" strokeDasharray="3 4" />
      )}
      <path className="s-service" fill="none" strokeWidth="2.5" strokeLinecap="square" d={path} />
      <rect className="f-service" x={at(last) - 4} y={y(values[last] ?? 0) - 4} width="8" height="8" rx="1.5" />
    </svg>
  )
}
