import type { ReactNode } from 'react'
import type { Tone } from './icon.tsx'
import { useFill, usePiece } from './sprite.tsx'
import type { IconName } from './sprite-symbols.ts'

/** The list of steps that a strand runs through. `plain`: without the dates' own column. */
export const Story = ({ plain, children }: { plain?: boolean | undefined; children: ReactNode }) => (
  <ol className={plain ? 'ct-story ct-story--plain' : 'ct-story'}>{children}</ol>
)

/** The knot of a step. The strand is interrupted around it. */
export const Knot = ({ name, tone }: { name: IconName; tone: Tone }) => (
  <svg className={`ct-story__knot is-${tone}`} viewBox="0 0 40 40" aria-hidden="true">
    <circle cx="20" cy="20" r="12.5" className="f-gap" />
    <use href={usePiece(`i-${name}`)} x="8" y="8" width="24" height="24" />
  </svg>
)

interface StepProps {
  knot: IconName
  tone: Tone
  /** The strand that leads on from here: `solo` the family alone, `ply` both, `tack` still to come. None after the last step. */
  line?: 'solo' | 'ply' | 'tack' | undefined
  when?: ReactNode
  what: ReactNode
  level?: 2 | 3 | undefined
  children?: ReactNode
}

/** One step: when, what happened, and what there is to say about it. */
export function Step({ knot, tone, line, when, what, level = 2, children }: StepProps) {
  const Heading = `h${level}` as const
  return (
    <li className="ct-story__step">
      {line && <Strand line={line} />}
      <Knot name={knot} tone={tone} />
      {when && <p className="ct-story__when">{when}</p>}
      <Heading className="ct-story__what">{what}</Heading>
      {children}
    </li>
  )
}

/** A short step of "what happens next": when, in bold, and what, below it. */
export const ShortStep = ({ knot, tone, line, when, what }: Omit<StepProps, 'level' | 'children'>) => (
  <li className="ct-story__step ct-story__step--short">
    {line && <Strand line={line} />}
    <Knot name={knot} tone={tone} />
    <b>{when}</b>
    <br />
    <span className="ct-muted">{what}</span>
  </li>
)

const Strand = ({ line }: { line: NonNullable<StepProps['line']> }) => (
  <svg className="ct-story__line" aria-hidden="true">
    <rect width="16" height="100%" fill={useFill(`p-${line}-v`)} />
  </svg>
)
