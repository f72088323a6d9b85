import { withoutOrderTurners } from '../contract/bidi.ts'
import { ESCALATION_ENDS } from '../contract/desk.ts'
import type { DeskMay, EscalationView } from '../contract/desk-views.ts'
import { CHANNEL_TITLES, VOICE_TITLES } from '../contract/feedback.ts'
import { Button } from '../design/button.tsx'
import { Radios } from '../design/choices.tsx'
import { ErrorSummary } from '../design/error-summary.tsx'
import { TextArea } from '../design/field.tsx'
import { Section } from '../design/layout.tsx'
import { Letter } from '../design/letter.tsx'
import { typedText } from '../read-form.ts'
import type { FormAnswer } from '../respond.ts'
import { DeskNav } from './desk-nav.tsx'
import { StateTag } from './safeguarding-page.tsx'
import { hourInWords, momentInWords } from './when.ts'

interface EscalationPageProps {
  area: string
  may: DeskMay
  escalation: EscalationView
  answer: FormAnswer | undefined
}

/** One escalation with its words. Opening this page is recorded. */
export function EscalationPage({ area, may, escalation, answer }: EscalationPageProps) {
  const { ref, labels, words, language, saidAt, channel, voice, acknowledgedAt, closedAt } = escalation
  return (
    <div className="ct-stack">
      <DeskNav area={area} may={may} screen="safeguarding" />
      <ErrorSummary errors={answer?.errors} />
      <h1 className="govuk-heading-l" id="now" tabIndex={-1}>
        {ref}: {labels.join(', ')}
      </h1>
      <div className="ct-tags">
        <StateTag line={escalation} />
      </div>
      <p className="ct-meta">
        {CHANNEL_TITLES[channel]}. {VOICE_TITLES[voice]}. {hourInWords(saidAt)}. That you opened these words is recorded.
      </p>
      <Letter parts={[withoutOrderTurners(words)]} lang={language} />
      {!acknowledgedAt && (
        <form method="post">
          <input type="hidden" name="do" value="acknowledge" />
          <Button>I have it</Button>
        </form>
      )}
      <WhatWasDone escalation={escalation} answer={answer} />
      {!closedAt && <CloseIt error={answer?.errors.end} />}
    </div>
  )
}

const WhatWasDone = ({ escalation: { steps }, answer }: Pick<EscalationPageProps, 'escalation' | 'answer'>) => (
  <Section id="what-was-done" title="What was done" size="m">
    <ol className="ct-steps">
      {steps.map(({ done, by, at }) => (
        <li key={`${at}${done}`}>
          {momentInWords(at)}, {by}: {done}
        </li>
      ))}
    </ol>
    <form method="post">
      <input type="hidden" name="do" value="note" />
      <TextArea
        name="done"
        label="Note what you did"
        hint="Actions, not opinions. Only safeguarding leads can read it."
        value={typedText(answer?.typed, 'done')}
        error={answer?.errors.done}
        short
      />
      <Button kind="secondary">Note it</Button>
    </form>
  </Section>
)

const CloseIt = ({ error }: { error: string | undefined }) => (
  <form method="post">
    <input type="hidden" name="do" value="close" />
    <Radios
      name="end"
      legend="Close it"
      heading={2}
      choices={Object.entries(ESCALATION_ENDS).map(([value, label]) => ({ value, label }))}
      error={error}
    />
    <Button kind="secondary">Close it</Button>
  </form>
)
