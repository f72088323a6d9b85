import type { DeskMay } from '../contract/desk-views.ts'
import { LOCAL_OFFER_HEAD_TITLES } from '../contract/feedback.ts'
import { EXCLUSION_REASON_TITLES, EXCLUSION_REASONS, type ExclusionLineView } from '../contract/reports.ts'
import { dateInWords } from '../dates.ts'
import { Button, ButtonGroup } from '../design/button.tsx'
import { Details } from '../design/details.tsx'
import { ErrorSummary } from '../design/error-summary.tsx'
import { Notice } from '../design/notice.tsx'
import { Select } from '../design/select.tsx'
import { DeskNav } from '../moderation/desk-nav.tsx'
import { typedText } from '../read-form.ts'
import type { FormAnswer } from '../respond.ts'

interface ExclusionsPageProps {
  area: string
  may: DeskMay
  lines: ExclusionLineView[]
  done: string | undefined
  answer: FormAnswer | undefined
}

/** Declined comments on the local offer: which are left out of the yearly report, why, and who looked again. */
export const ExclusionsPage = ({ area, may, lines, done, answer }: ExclusionsPageProps) => (
  <div className="ct-stack">
    <DeskNav area={area} may={may} screen="exclusions" />
    <ErrorSummary errors={answer?.errors} title="Nothing was decided yet" />
    <h1 className="govuk-heading-l">Comments left out of the local offer report</h1>
    {done && <Notice tone="good" title={done} role="status" />}
    <p className="govuk-body">
      The law lets a council leave out comments that are only meant to annoy, and those about the help that one person gets. One person
      decides, and somebody else looks at it again. The report says how often and why, never which.
    </p>
    {lines.length === 0 && <p className="govuk-body">No comment on the local offer is declined.</p>}
    <ul className="ct-list ct-link-list">
      {lines.map((line) => (
        <li key={line.ref}>
          <div>
            <a className="govuk-link ct-link-list__link" href={`/desk/${area}/${line.ref}`}>
              {line.ref}
            </a>
            <p className="ct-meta">
              {LOCAL_OFFER_HEAD_TITLES[line.head]}. Said on {dateInWords(line.saidOn)}. {line.why}
            </p>
            <Decision line={line} answer={typedText(answer?.typed, 'ref') === line.ref ? answer : undefined} />
          </div>
        </li>
      ))}
    </ul>
  </div>
)

function Decision({ line: { ref, exclusion }, answer }: { line: ExclusionLineView; answer: FormAnswer | undefined }) {
  if (!exclusion || exclusion.agreed === false)
    return (
      <>
        {exclusion && <p className="govuk-body">{exclusion.reviewedAs} did not agree to leave it out.</p>}
        <Details summary="Leave it out of the report" open={answer !== undefined}>
          <form method="post">
            <input type="hidden" name="do" value="exclude" />
            <input type="hidden" name="ref" value={ref} />
            <Select
              name="reason"
              id={`reason-${ref}`}
              label="Why"
              error={answer?.errors.reason}
              options={EXCLUSION_REASONS.map((value) => ({ value, label: EXCLUSION_REASON_TITLES[value] }))}
            />
            <Button kind="secondary" small>
              Leave it out <span className="govuk-visually-hidden">{ref}</span>
            </Button>
          </form>
        </Details>
      </>
    )
  return (
    <>
      <p className="govuk-body">
        {EXCLUSION_REASON_TITLES[exclusion.reason]}. Decided on {dateInWords(exclusion.decidedOn)} by {exclusion.decidedAs}.{' '}
        {exclusion.agreed ? `${exclusion.reviewedAs} looked at it again and agreed.` : 'Somebody else still has to look at it.'}
      </p>
      {exclusion.mayReview && (
        <form method="post">
          <input type="hidden" name="do" value="review" />
          <input type="hidden" name="id" value={exclusion.id} />
          <input type="hidden" name="ref" value={ref} />
          <ButtonGroup>
            <Button small name="agreed" value="yes">
              Agree <span className="govuk-visually-hidden">to leave out {ref}</span>
            </Button>
            <Button kind="secondary" small name="agreed" value="no">
              Do not agree <span className="govuk-visually-hidden">to leave out {ref}</span>
            </Button>
          </ButtonGroup>
        </form>
      )}
    </>
  )
}
