import { type LeftBehind, leftBehindTogether } from '../contract/surveys/left-behind.ts'

/** What could not be carried over: what it is, why, and at which questions. */
export const LeftBehindList = ({ left }: { left: readonly LeftBehind[] }) =>
  left.length === 0 ? (
    <p className="govuk-body">Nothing. Everything has its equal here.</p>
  ) : (
    <ul className="ct-list">
      {leftBehindTogether(left).map(({ feature, reason, at }) => (
        <li key={`${feature}|${reason}`}>
          <p className="govuk-body" dir="auto">
            <strong>{feature}</strong>: {reason}.
          </p>
          {at.length > 0 && (
            <p className="ct-meta" dir="auto">
              {at.length === 1 ? 'At the question' : `At ${at.length} questions:`} {at.join(', ')}
            </p>
          )}
        </li>
      ))}
    </ul>
  )
