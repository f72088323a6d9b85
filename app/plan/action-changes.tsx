import type { ChangeView } from '#app/contract/action-views.ts'
import { Details } from '#app/design/details.tsx'
import { momentInWords } from '#app/moderation/when.ts'

/** Every change of an action with when, by whom, and what it was before. */
export const ActionChanges = ({ changes }: { changes: readonly ChangeView[] }) =>
  changes.length === 0 ? (
    <p className="govuk-body">Nothing was changed since it was made.</p>
  ) : (
    <Details summary={changes.length === 1 ? 'See the 1 change' : `See all ${changes.length} changes`}>
      <ul className="govuk-list govuk-list--bullet">
        {changes.map((change) => (
          <li key={`${change.at} ${change.what} ${change.was} ${change.became}`} dir="auto">
            <Change {...change} />
          </li>
        ))}
      </ul>
    </Details>
  )

const Change = ({ at, by, what, was, became }: ChangeView) => (
  <>
    {momentInWords(at)}. {what}: {was ? `“${was}” became “${became || 'empty'}”` : `“${became}”`}. {by}.
  </>
)
