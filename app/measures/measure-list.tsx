import type { MeasureLineView } from '../contract/measures.ts'
import { periodInWords } from '../contract/periods.ts'
import { dateInWords } from '../dates.ts'
import { LinkList } from '../design/link-list.tsx'
import { Spark } from '../design/spark.tsx'
import { MeasuredFigure } from './measured-figure.tsx'
import { trendInWords } from './trend-words.ts'

/** Measures with their latest figure, what they are compared with, their target and what they do. `hrefOf` says where each leads. */
export const MeasureLines = ({ measures, hrefOf }: { measures: readonly MeasureLineView[]; hrefOf: (ref: string) => string }) => (
  <LinkList
    rows={measures.map((measure) => ({
      href: hrefOf(measure.ref),
      label: measure.title,
      meta: <Standing measure={measure} />,
      aside: <Spark values={measure.values} target={measure.target} />,
    }))}
  />
)

/** Where a measure stands, in words. */
function Standing({ measure }: { measure: MeasureLineView }) {
  const { ref, unit, latest, beside, target, retiredOn } = measure
  const trend = trendInWords(measure)
  return (
    <>
      {latest ? (
        <>
          <MeasuredFigure value={latest.value} unit={unit} of={`${ref}: latest`} tone="service" /> in {periodInWords(latest.period)}.{' '}
        </>
      ) : (
        'No figure of our own so far. '
      )}
      {beside && (
        <>
          {beside.label}: <MeasuredFigure value={beside.value} unit={unit} of={`${ref}: beside`} />
          {beside.period === latest?.period ? '' : ` in ${periodInWords(beside.period)}`}.{' '}
        </>
      )}
      {target === null ? (
        'No target. '
      ) : (
        <>
          Target: <MeasuredFigure value={target} unit={unit} of={`${ref}: target`} />.{' '}
        </>
      )}
      {trend}
      {retiredOn && ` Not kept any more since ${dateInWords(retiredOn)}.`}
    </>
  )
}
