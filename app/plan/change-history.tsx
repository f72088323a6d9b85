import type { ChangeView } from '#app/contract/action-views.ts'
import { dateInWords } from '#app/dates.ts'
import { Details } from '#app/design/details.tsx'

interface Step {
  at: ChangeView['at']
  by: string
  changes: ChangeView[]
}

/** Every change of an action: who, when, and what it was before; what was changed together stands together, the newest first. */
export function ChangeHistory({ changes }: { changes: readonly ChangeView[] }) {
  if (changes.length === 0) return <p className="govuk-body">Nothing was changed so far.</p>
  const steps = stepsOf(changes)
  return (
    <Details summary={steps.length === 1 ? 'See the 1 change' : `See all ${steps.length} changes`}>
      <ol className="ct-list" reversed>
        {steps.map(({ at, by, changes: together }) => (
          <li key={`${at} ${by}`}>
            <p className="ct-meta" dir="auto">
              {dateInWords(at)}. {by}
            </p>
            <dl>
              {together.map((change) => (
                <Change key={`${change.what} ${change.was} ${change.became}`} {...change} />
              ))}
            </dl>
          </li>
        ))}
      </ol>
    </Details>
  )
}

const Change = ({ what, was, became }: ChangeView) => (
  <div className="ct-after">
    <dt>
      <b>{what}</b>
    </dt>
    <dd dir="auto">{became ? `is now “${became}”.` : 'was taken out.'}</dd>
    <dd className="ct-meta" dir="auto">
      {was ? `Before: “${was}”` : 'Before: nothing stood here.'}
    </dd>
  </div>
)

function stepsOf(changes: readonly ChangeView[]): Step[] {
  const steps = new Map<string, Step>()
  for (const change of changes) {
    const key = `${change.at} ${change.by}`
    const step = steps.get(key) ?? { at: change.at, by: change.by, changes: [] }
    step.changes.push(change)
    steps.set(key, step)
  }
  return [...steps.values()].sort((a, b) => (a.at < b.at ? 1 : -1))
}
