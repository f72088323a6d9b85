import type { ActionPageView } from '../contract/action-views.ts'
import { dateInWords } from '../dates.ts'
import { Section } from '../design/layout.tsx'
import { ActionChanges } from './action-changes.tsx'

/** What happened to an action: how its date was moved and why, and every change with who, when, and what it was before. */
export const ActionHistory = ({ action: { slipList, changes } }: { action: ActionPageView }) => (
  <Section id="history" title="What happened before" size="m">
    {slipList.length > 0 && (
      <ul className="ct-list">
        {slipList.map(({ from, to, reason, on, by }) => (
          <li key={`${on} ${from} ${to}`}>
            <p className="govuk-body" dir="auto">
              The date moved from {dateInWords(from)} to {dateInWords(to)}: {reason}
            </p>
            <p className="ct-meta">
              {dateInWords(on)}, {by}
            </p>
          </li>
        ))}
      </ul>
    )}
    <ActionChanges changes={changes} />
  </Section>
)
