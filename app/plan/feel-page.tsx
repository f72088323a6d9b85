import type { ActionPageView } from '#app/contract/action-views.ts'
import { FELT, FELT_TITLES, type Felt } from '#app/contract/felt.ts'
import { Button, ButtonGroup } from '#app/design/button.tsx'
import { Radios } from '#app/design/choices.tsx'
import { ErrorSummary } from '#app/design/error-summary.tsx'
import { RatingPair } from '#app/design/rating-pair.tsx'
import { numbered } from './action-words.ts'
import { ratingsOf } from './rating-words.ts'
import { RatingsKey } from './ratings-key.tsx'

interface FeelPageProps {
  view: Pick<ActionPageView, 'number' | 'title' | 'difference' | 'brag' | 'felt' | 'doneNotFelt'>
  /** What this person said before, or has just chosen. */
  felt: Felt | undefined
  errors?: Readonly<Record<string, string>> | undefined
}

/** "Have you noticed a difference?", for somebody who is signed in; and what everybody else says, below. */
export const FeelPage = ({ view, felt, errors }: FeelPageProps) => (
  <>
    <ErrorSummary errors={errors} />
    <h1 className="govuk-heading-xl">Have you noticed a difference?</h1>
    <p className="govuk-body-l" dir="auto">
      {numbered(view)}
    </p>
    {view.difference && (
      <p className="govuk-body" dir="auto">
        <b>How days should be different:</b> {view.difference}
      </p>
    )}
    <form method="post" className="ct-form" noValidate>
      <Radios
        name="answer"
        legend="Think about the last three months."
        hint="One answer each. You can change it. Nobody sees that it was you."
        value={felt}
        error={errors?.answer}
        choices={FELT.map((value) => ({ value, label: FELT_TITLES[value] }))}
      />
      <ButtonGroup full>
        <Button>Send my answer</Button>
      </ButtonGroup>
      <p className="ct-meta ct-after">No need to answer tonight.</p>
    </form>
    <div className="ct-section ct-section--near">
      <RatingPair {...ratingsOf(view)} />
      <RatingsKey least={view.felt.least} />
    </div>
  </>
)
