import type { PlotLine } from './plot-size.ts'

interface PlotMarkProps {
  tone: PlotLine['tone']
  x: number
  y: number
  half?: number
  'data-of'?: string
  'data-value'?: number
}

/** The mark of a line: round for families, square for services, an open square for what is beside. */
export function PlotMark({ tone, x, y, half = 5, ...read }: PlotMarkProps) {
  if (tone === 'family') return <circle {...read} className="f-family" cx={x} cy={y} r={half} />
  const box = { x: x - half, y: y - half, width: 2 * half, height: 2 * half }
  if (tone === 'service') return <rect {...read} className="f-service" {...box} rx="1.5" />
  return <rect {...read} className="f-gap s-ink" strokeWidth={half > 3 ? 2 : 1.5} {...box} />
}
