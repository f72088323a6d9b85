import type { ReactNode } from 'react'
import { MEETING_ACTION_TITLES } from '../contract/outcome-states.ts'
import type { MeetingActionView, MeetingLogView } from '../contract/outcome-views.ts'
import { dateInWords } from '../dates.ts'
import { Details } from '../design/details.tsx'
import { Section } from '../design/layout.tsx'
import { Tag } from '../design/tag.tsx'

/** What meetings gave somebody to do, and what became of it. */
export const ActionLogPage = ({ area, view }: { area: string; view: MeetingLogView }) => (
  <>
    <p className="govuk-body-l">What was agreed at meetings, who does it, and by when. What is late puts itself on the next agenda.</p>
    <Section id="open" title="To do" size="m" space="near">
      {view.open.length === 0 && <p className="govuk-body">Nothing is open.</p>}
      <LoggedActions area={area} actions={view.open} />
    </Section>
    {view.closed.length > 0 && (
      <Section id="closed" title="Done, not done, or in the plan" size="m">
        <LoggedActions area={area} actions={view.closed} />
      </Section>
    )}
  </>
)

const TONES = { open: 'yellow', done: 'green', not_done: 'red', in_plan: 'blue' } as const

interface LoggedActionsProps {
  area: string
  actions: readonly MeetingActionView[]
  /** What can be done with one, at the desk. */
  doing?: ((action: MeetingActionView) => ReactNode) | undefined
}

/** Actions of the log in a list. */
export const LoggedActions = ({ area, actions, doing }: LoggedActionsProps) =>
  actions.length > 0 && (
    <ul className="ct-list">
      {actions.map((action) => (
        <li key={action.ref} id={action.ref}>
          <p className="govuk-body ct-lines" dir="auto">
            {action.words}
          </p>
          <div className="ct-tags">
            <Tag tone={TONES[action.state]}>{MEETING_ACTION_TITLES[action.state]}</Tag>
            {action.late && <Tag tone="red">Late</Tag>}
          </div>
          <p className="ct-meta" dir="auto">
            {action.who}, by {dateInWords(action.dueOn)}. From{' '}
            <a className="govuk-link" href={`/${area}/meetings/${action.meeting.ref}`}>
              {action.meeting.title}, {dateInWords(action.meeting.day)}
              <span className="govuk-visually-hidden"> ({action.ref})</span>
            </a>
          </p>
          {action.planAction && (
            <p className="govuk-body">
              <a className="govuk-link" href={`/${area}/actions/${action.planAction}`}>
                The action of the plan<span className="govuk-visually-hidden"> {action.planAction}</span>
              </a>
              , as soon as it is published.
            </p>
          )}
          <Told action={action} />
          {doing?.(action)}
        </li>
      ))}
    </ul>
  )

const Told = ({ action: { reason, steps } }: { action: MeetingActionView }) => (
  <>
    {reason && (
      <p className="govuk-body ct-lines" dir="auto">
        Why: {reason}
      </p>
    )}
    {steps.length > 1 && (
      <Details summary="What was told of it before">
        <ul className="govuk-list">
          {steps.map((step, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: steps are only added
            <li key={at} dir="auto">
              {dateInWords(step.on)}, {step.by}: {MEETING_ACTION_TITLES[step.state]}
              {step.reason && `. ${step.reason}`}
            </li>
          ))}
        </ul>
      </Details>
    )}
  </>
)
