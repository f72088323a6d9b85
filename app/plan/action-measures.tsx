import type { MeasureView } from '#app/contract/measures.ts'
import { MeasureChart } from '#app/measures/measure-chart.tsx'

interface ActionMeasuresProps {
  area: { slug: string; name: string }
  measures: readonly MeasureView[]
}

/** The measures of an action, each with its figures through time and the way to all about it. */
export const ActionMeasures = ({ area, measures }: ActionMeasuresProps) =>
  measures.length === 0 ? (
    <p className="govuk-body">Nothing measures this action so far.</p>
  ) : (
    <div className="ct-stack-l">
      {measures.map((measure) => (
        <div key={measure.ref}>
          <h3 className="govuk-heading-s">
            <a className="govuk-link ct-link-list__link" href={`/${area.slug}/measures/${measure.ref}`} dir="auto">
              {measure.title}
            </a>
          </h3>
          <MeasureChart measure={measure} here={area.name} />
        </div>
      ))}
    </div>
  )
