import type { StepView } from '../contract/meeting-views.ts'
import { TIMELINE_TITLES } from '../contract/meetings.ts'
import { Tag } from '../design/tag.tsx'
import { stepDay } from './meeting-words.ts'

/** What follows from the date of a meeting, in order, and which of it has passed. */
export const TimelineList = ({ steps }: { steps: readonly StepView[] }) => (
  <ol className="ct-list">
    {steps.map((one) => (
      <li key={one.step}>
        <p className="govuk-body">
          <b>{stepDay(one)}</b> {one.passed && <Tag>Passed</Tag>}
          <br />
          {TIMELINE_TITLES[one.step]}
        </p>
      </li>
    ))}
  </ol>
)
