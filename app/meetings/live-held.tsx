import { DECLINE_REASON_CODES, DECLINE_REASONS } from '../contract/feedback.ts'
import type { HeldQuestionView } from '../contract/live-questions.ts'
import { Button } from '../design/button.tsx'
import { TextField } from '../design/field.tsx'
import { Section } from '../design/layout.tsx'
import { Select } from '../design/select.tsx'
import type { FormAnswer } from '../respond.ts'
import { waitingByInWords } from './live-question-words.ts'

/** Questions that wait, for whoever decides what is shown. A script puts new ones here; without it they are there when the page is loaded again. */
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
    <ol className="ct-list" data-waiting-questions>
      {held.map((question) => (
        <Waiting key={question.id} question={question} answer={answer} />
      ))}
    </ol>
    <template data-new-waiting>
      <Waiting question={NEW} answer={undefined} />
    </template>
  </Section>
)

/** What a new one is drawn from: the script puts its own id, reference and words in. */
const NEW: HeldQuestionView = { id: 'question_new', ref: 'CT-000000', words: '', language: 'en', why: 'reading', by: '' }

const Waiting = ({ question, answer }: { question: HeldQuestionView; answer: FormAnswer | undefined }) => {
  const { id, ref, words, language } = question
  return (
    <li data-waiting-question={id}>
      <p className="govuk-body ct-lines" dir="auto" lang={language} data-words>
        {words}
      </p>
      <p className="ct-meta" dir="auto" data-by>
        {waitingByInWords(question)}
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
  )
}
