import type { AskedView, MyQuestionView } from '../contract/live-questions.ts'
import type { LivePageView } from '../contract/live-views.ts'
import { WHY_HELD_SENTENCES } from '../contract/why-held.ts'
import { Button } from '../design/button.tsx'
import { Radios } from '../design/choices.tsx'
import { TextArea } from '../design/field.tsx'
import { Section } from '../design/layout.tsx'
import { FiveWords } from '../feedback/say-receipt.tsx'
import { typedText } from '../read-form.ts'
import type { FormAnswer } from '../respond.ts'
import { myQuestionInWords } from './live-question-words.ts'

/** The form of a question. Sent twice it counts once. */
export const AskForm = ({ view, answer }: { view: LivePageView; answer: FormAnswer | undefined }) => (
  <form method="post" className="ct-stack" data-do="ask">
    <input type="hidden" name="do" value="ask" />
    <input type="hidden" name="command" value={view.command} />
    {answer?.errors[''] && (
      <p className="govuk-error-message" role="alert">
        {answer.errors['']}
      </p>
    )}
    <TextArea
      name="words"
      id="question-words"
      label="Ask a question"
      hint="A person reads it first, then everybody sees it. No names of children, families or workers."
      short
      maxChars={1000}
      value={typedText(answer?.typed, 'words')}
      error={answer?.errors.words}
    />
    <Radios
      name="how"
      id="question-how"
      legend="Who asks?"
      value={typedText(answer?.typed, 'how') || 'named'}
      error={answer?.errors.how}
      choices={[
        { value: 'named', label: view.me.forum ? `${view.me.forum}, a representative` : 'A parent or carer' },
        ...(view.me.forum ? [{ value: 'forum', label: view.me.forum }] : []),
        { value: 'unnamed', label: 'Somebody in the meeting' },
      ]}
    />
    <Button>Ask it</Button>
  </form>
)

/** What its author is told at once: that it has arrived, why nobody sees it yet, and the five words. */
export const Asked = ({ asked: { receipt, why }, baseUrl }: { asked: AskedView; baseUrl: string }) => (
  <Section id="asked" title="We have your question" size="m" space="near">
    <p className="govuk-body-l" role="status">
      {WHY_HELD_SENTENCES[why]}
    </p>
    <FiveWords receipt={receipt} baseUrl={baseUrl} />
  </Section>
)

/** What this reader asked here, without the words: somebody may look over their shoulder. */
export const MyQuestions = ({ mine }: { mine: readonly MyQuestionView[] }) =>
  mine.length > 0 && (
    <ul className="ct-list" aria-label="What you asked">
      {mine.map(({ id, ref, state, why }) => (
        <li key={id}>
          <p className="govuk-body" data-mine={id} aria-live="polite">
            {myQuestionInWords({ ref, state, why })}
          </p>
          {why !== 'danger' && (
            <form method="post" data-do="withdraw">
              <input type="hidden" name="do" value="withdraw" />
              <input type="hidden" name="question" value={id} />
              <Button kind="secondary">Take {ref} back</Button>
            </form>
          )}
        </li>
      ))}
    </ul>
  )
