import { MISSING_TITLES, type MissingPart } from '../contract/plan.ts'

/** Where each missing part of an action is given. */
const PLACES: Record<MissingPart, string> = {
  ownerTitle: 'at=action#ownerTitle',
  organisation: 'at=action#organisation',
  dueOn: 'at=action#dueOn',
  milestone: 'at=milestone',
  measure: 'at=measures',
  difference: 'at=action#difference',
}

/** What an action still needs before it can be published, each leading to where it is given. Draws nothing when it has all. */
export const MissingParts = ({ area, action, missing }: { area: string; action: string; missing: readonly MissingPart[] }) =>
  missing.length === 0 ? null : (
    <>
      <p className="govuk-body">Before it can be published it needs:</p>
      <ul className="ct-links">
        {missing.map((part) => (
          <li key={part}>
            <a className="govuk-link" href={`/desk/${area}/actions/${action}?${PLACES[part]}`}>
              {MISSING_TITLES[part]}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
