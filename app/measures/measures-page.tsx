import type { MeasureLineView } from '../contract/measures.ts'
import { Section } from '../design/layout.tsx'
import { MeasureLines } from './measure-list.tsx'

/** Every measure of an area, those that are not kept any more last. */
export function MeasuresPage({ area, measures }: { area: string; measures: readonly MeasureLineView[] }) {
  const kept = measures.filter(({ retiredOn }) => retiredOn === null)
  const ended = measures.filter(({ retiredOn }) => retiredOn !== null)
  const hrefOf = (ref: string) => `/${area}/measures/${ref}`
  return (
    <>
      <p className="govuk-body-l">
        These figures show whether things get better. Each has its source. Where there is no figure, we say so: nothing is not 0.
      </p>
      {measures.length === 0 && <p className="govuk-body">Nothing is measured here so far.</p>}
      {kept.length > 0 && <MeasureLines measures={kept} hrefOf={hrefOf} />}
      {ended.length > 0 && (
        <Section id="ended" title="Not measured any more" size="m">
          <MeasureLines measures={ended} hrefOf={hrefOf} />
        </Section>
      )}
      {measures.length > 0 && (
        <p className="govuk-body ct-after-l">
          Take them away: <a href={`/api/v1/${area}/measures.csv`}>all figures as a table (CSV)</a> or{' '}
          <a href={`/api/v1/${area}/measures.json`}>as JSON</a>.
        </p>
      )}
    </>
  )
}
