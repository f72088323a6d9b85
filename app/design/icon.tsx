import { usePiece } from './sprite.tsx'
import type { IconName } from './sprite-symbols.ts'

/** Whose colour a mark has: the family's, a service's, or none. */
export type Tone = 'family' | 'service' | 'quiet' | 'good' | 'warn' | 'bad'

interface IconProps {
  name: IconName
  tone?: Tone | undefined
  small?: boolean | undefined
  className?: string | undefined
}

/** A mark beside words. It is hidden from screen readers: the words next to it say everything. */
export function Icon({ name, tone, small, className }: IconProps) {
  const classes = ['ct-icon', small && 'ct-icon--s', tone && `is-${tone}`, className].filter(Boolean).join(' ')
  return (
    <svg className={classes} aria-hidden="true">
      <use href={usePiece(`i-${name}`)} />
    </svg>
  )
}
