import type { ReactNode } from 'react'
import type { ForecastView, ForwardPlanView } from '../contract/invite-views.ts'
import { dateInWords } from '../dates.ts'
import { Section } from '../design/layout.tsx'

interface ForwardPlanPageProps {
  area: string
  view: ForwardPlanView
  /** What can be done with something that is to come. */
  doing?: ((forecast: ForecastView) => ReactNode) | undefined
}

/** What will be decided when and by whom; what should have been by now; and what was taken off the list, with its reason. */
export const ForwardPlanLists = ({ area, view, doing }: ForwardPlanPageProps) => (
  <>
    <Section id="next" title="To come" size="m" space="near">
      {view.next.length === 0 && <p className="govuk-body">No decision is on the list.</p>}
      <Forecasts area={area} forecasts={view.next} doing={doing} />
    </Section>
    {view.past.length > 0 && (
      <Section id="past" title="The day has passed" size="m">
        <Forecasts area={area} forecasts={view.past} doing={doing} />
      </Section>
    )}
    {view.withdrawn.length > 0 && (
      <Section id="withdrawn" title="Taken off the list" size="m">
        <Forecasts area={area} forecasts={view.withdrawn} doing={undefined} />
      </Section>
    )}
  </>
)

/** The same for everybody. */
export const ForwardPlanPage = ({ area, view }: Pick<ForwardPlanPageProps, 'area' | 'view'>) => (
  <>
    <p className="govuk-body-l">What will be decided, when and by whom, so that you can say something before.</p>
    <ForwardPlanLists area={area} view={view} />
  </>
)

const Forecasts = ({ area, forecasts, doing }: Pick<ForwardPlanPageProps, 'area' | 'doing'> & { forecasts: ForecastView[] }) =>
  forecasts.length > 0 && (
    <ul className="ct-list">
      {forecasts.map((forecast) => (
        <li key={forecast.id}>
          <Forecast area={area} forecast={forecast} />
          {doing?.(forecast)}
        </li>
      ))}
    </ul>
  )

const Forecast = ({
  area,
  forecast: { title, about, decider, dueOn, meeting, withdrawnOn, withdrawReason },
}: {
  area: string
  forecast: ForecastView
}) => (
  <>
    <h3 className="govuk-heading-s" dir="auto">
      {title}
    </h3>
    <p className="govuk-body">
      By {dateInWords(dueOn)}. Who decides: <span dir="auto">{decider}</span>.
      {meeting && (
        <>
          {' '}
          Talked about at{' '}
          <a className="govuk-link" href={`/${area}/meetings/${meeting.ref}`} dir="auto">
            {meeting.title}
          </a>
          .
        </>
      )}
    </p>
    {about && (
      <p className="govuk-body ct-lines" dir="auto">
        {about}
      </p>
    )}
    {withdrawnOn && (
      <p className="govuk-body">
        Taken off on {dateInWords(withdrawnOn)}:{' '}
        <span dir="auto" className="ct-lines">
          {withdrawReason}
        </span>
      </p>
    )}
  </>
)
