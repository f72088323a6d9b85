import type { MeasureView, ReadingView } from '../contract/measures.ts'
import { periodInWords } from '../contract/periods.ts'
import { HERE } from './figure-words.ts'
import { MeasuredFigure } from './measured-figure.tsx'
import { trendInWords } from './trend-words.ts'

interface MeasureFindingProps {
  measure: MeasureView
  beside: { label: string; readings: readonly ReadingView[] } | undefined
}

/** What the figures of a measure show: the latest, what it is beside others and beside the target, and which way it goes. */
export function MeasureFinding({ measure, beside }: MeasureFindingProps) {
  const { unit, latest, target } = measure
  const theirs = latest ? beside?.readings.find(({ period }) => period === latest.period) : beside?.readings.at(-1)
  return (
    <>
      {latest ? (
        <>
          <MeasuredFigure value={latest.value} unit={unit} of={`${periodInWords(latest.period)}: ${HERE}`} tone="service" /> in{' '}
          {periodInWords(latest.period)}.{' '}
        </>
      ) : (
        'There is no figure of our own so far. '
      )}
      {theirs && beside && (
        <>
          {beside.label}: <MeasuredFigure value={theirs.value} unit={unit} of={`${periodInWords(theirs.period)}: ${beside.label}`} />
          {theirs.period === latest?.period ? '' : ` in ${periodInWords(theirs.period)}`}.{' '}
        </>
      )}
      {target !== null && (
        <>
          The target is <MeasuredFigure value={target} unit={unit} of={`Target: ${HERE}`} />.{' '}
        </>
      )}
      {trendInWords(measure)}
    </>
  )
}
