import type { Tone } from './icon.tsx'
import { written } from './written.ts'

interface CountProps {
  value: number
  /** The words after the number, inside the emphasis: "things". */
  words?: string | undefined
  /** What is counted, so that the same figure can be found again in picture and table. */
  of?: string | undefined
  tone?: Extract<Tone, 'family' | 'service'> | undefined
}

/** A figure in a sentence. */
export const Count = ({ value, words, of, tone }: CountProps) => (
  <b className={tone && `is-${tone}`} data-value={value} data-of={of}>
    {written(value)}
    {words && ` ${words}`}
  </b>
)
