import type { OutcomesView, UnfinishedView } from '../contract/outcome-views.ts'
import { ITEM_OUTCOME_TITLES } from '../contract/outcomes.ts'
import { Section } from '../design/layout.tsx'
import { LoggedActions } from './action-log-page.tsx'
import { DecisionLines } from './decisions-page.tsx'

/** On the page of a meeting: what it decided, what is to be done, and what goes on next time. */
export const MeetingOutcomes = ({ area, view }: { area: string; view: OutcomesView }) =>
  view.meeting.hasBegun ? (
    <>
      <p className="govuk-body">
        <a className="govuk-link ct-do" href={`/${area}/meetings/${view.meeting.ref}/minutes`}>
          What this meeting means for families, and its minutes
        </a>
      </p>
      <Section id="decisions" title="What was decided, or is proposed" size="m">
        {view.decisions.length === 0 && <p className="govuk-body">Nothing was decided at this meeting.</p>}
        <DecisionLines area={area} rows={view.decisions} />
      </Section>
      {view.actions.length > 0 && (
        <Section id="actions" title="What is to be done" size="m">
          <LoggedActions area={area} actions={view.actions} />
        </Section>
      )}
      {view.unfinished.length > 0 && (
        <Section id="unfinished" title="What was not finished" size="m">
          <UnfinishedLines area={area} lines={view.unfinished} />
        </Section>
      )}
    </>
  ) : null

const PATHS = { item: 'meetings/items/', question: 'feedback/', decision: 'decisions/' } as const

/** What was not finished, why, and where it goes on. */
export const UnfinishedLines = ({ area, lines }: { area: string; lines: readonly UnfinishedView[] }) => (
  <ul className="ct-list">
    {lines.map(({ what, ref, title, outcome, reason, carried }) => (
      <li key={ref}>
        <p className="govuk-body" dir="auto">
          <a className="govuk-link" href={`/${area}/${PATHS[what]}${ref}`}>
            {title}
            <span className="govuk-visually-hidden"> ({ref})</span>
          </a>
        </p>
        {outcome && (
          <p className="ct-meta" dir="auto">
            {ITEM_OUTCOME_TITLES[outcome]}: {reason}
          </p>
        )}
        <p className="ct-meta" dir="auto">
          {carried ? (
            <>
              Goes on at{' '}
              <a className="govuk-link" href={`/${area}/meetings/${carried.meeting}`}>
                {carried.title}
              </a>
              {carried.reason && `: ${carried.reason}`}
            </>
          ) : (
            'It puts itself on the next agenda.'
          )}
        </p>
      </li>
    ))}
  </ul>
)
