import { Count } from '../design/count.tsx'
import { unitWords } from './figure-words.ts'

interface MeasuredFigureProps {
  value: number
  unit: string
  /** What it is of, so that the same figure can be found again in picture and table. */
  of: string
  tone?: 'service' | undefined
}

/** A figure of a measure in a sentence, with its unit. */
export const MeasuredFigure = ({ unit, ...count }: MeasuredFigureProps) => <Count {...count} words={unitWords(unit)} />
