import { DECLINE_REASON_CODES, DECLINE_REASONS } from '../contract/feedback.ts'
import { type HeldQuestionView, WHY_HELD_SENTENCES } from '../contract/live-questions.ts'
import { Button } from '../design/button.tsx'
import { TextField } from '../design/field.tsx'
import { Section } from '../design/layout.tsx'
import { Select } from '../design/select.tsx'
import type { FormAnswer } from '../respond.ts'

/** Questions that wait, for whoever decides what is shown. New ones are there when the page is loaded again. */
export const LiveHeld = ({ held, answer }: { held: readonly HeldQuestionView[]; answer: FormAnswer | undefined }) => (
  <Section id="held" title="Questions to read" size="m" space="near">
    <p className="govuk-body">
      <a className="govuk-link" href="?#held">
        Look for new ones
      </a>
    </p>
    {answer?.errors[''] && (
      <p className="govuk-error-message" role="alert">
        {answer.errors['']}
      </p>
    )}
    <ol className="ct-list">
      {held.map(({ id, ref, words, language, why, by }) => (
        <li key={id}>
          <p className="govuk-body ct-lines" dir="auto" lang={language}>
            {words}
          </p>
          <p className="ct-meta" dir="auto">
            {by}. {why === 'points' ? WHY_HELD_SENTENCES.points : ''}
          </p>
          <form method="post" className="ct-stack" data-do="show">
            <input type="hidden" name="do" value="show" />
            <input type="hidden" name="question" value={id} />
            <TextField name="also" id={`also-${ref}`} label={`Also take out of ${ref}`} error={answer?.errors.also} optional />
            <Button>Show {ref} to everybody</Button>
          </form>
          <form method="post" className="ct-stack" data-do="keep">
            <input type="hidden" name="do" value="keep" />
            <input type="hidden" name="question" value={id} />
            <Select
              name="reason"
              id={`reason-${ref}`}
              label={`Why ${ref} is not shown`}
              error={answer?.errors.reason}
              options={DECLINE_REASON_CODES.map((code) => ({ value: code, label: DECLINE_REASONS[code] }))}
            />
            <Button kind="secondary">Keep {ref} back</Button>
          </form>
        </li>
      ))}
    </ol>
  </Section>
)
