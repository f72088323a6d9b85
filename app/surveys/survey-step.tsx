import type { ReactNode } from 'react'
import type { FrameView } from '../contract/frame.ts'
import { fieldOf, type SurveyStepView } from '../contract/surveys/asking-views.ts'
import { dateInWords } from '../dates.ts'
import { Button, ButtonGroup } from '../design/button.tsx'
import { Radios } from '../design/choices.tsx'
import { ErrorSummary } from '../design/error-summary.tsx'
import { TextField } from '../design/field.tsx'
import { HelpLine } from '../design/help-line.tsx'
import { Links } from '../design/link-list.tsx'
import { Receipt, ReceiptCode } from '../design/receipt-code.tsx'
import { HelpFirst } from '../feedback/help-first.tsx'
import { QuestionFields } from './question-fields.tsx'

interface StepProps {
  frame: FrameView
  step: SurveyStepView
}

/** One question, all of them, the end before sending, or the thanks. */
export function SurveyStep({ frame, step }: StepProps) {
  if (step.done?.helpFirst)
    return (
      <HelpFirst frame={frame}>
        <h2 className="govuk-heading-l ct-after-l">Nobody reads this today</h2>
        <p className="govuk-body">
          We have your answers. Your words wait until ten people have answered, and nobody here sees them before. Please do not wait for us:
          call one of these people now.
        </p>
        <Done area={frame.area.slug} done={step.done} />
      </HelpFirst>
    )
  if (step.done)
    return (
      <>
        <h1 className="govuk-heading-xl">Thank you</h1>
        <Done area={frame.area.slug} done={step.done} />
      </>
    )
  return (
    <>
      <ErrorSummary errors={step.errors} title="This was not sent yet" />
      {step.at === 'end' ? <End step={step} /> : <Asked step={step} />}
      <p className="ct-meta ct-after">
        To stop now and go on later, here or on another device, write down these five words. Nobody else knows them.
      </p>
      <ReceiptCode words={step.draft.split(' ')} />
    </>
  )
}

const StepForm = ({ step, children }: { step: SurveyStepView; children: ReactNode }) => (
  <form method="post" className="ct-form" noValidate>
    <input type="hidden" name="draft" value={step.draft} />
    <input type="hidden" name="command" value={step.command} />
    <input type="hidden" name="version" value={step.version} />
    <input type="hidden" name="at" value={step.questions.map(({ id }) => id).join(' ')} />
    <input type="hidden" name="language" value={step.language} />
    <input type="hidden" name="easy" value={step.easy ? 'yes' : 'no'} />
    <input type="hidden" name="all" value={step.all ? 'yes' : 'no'} />
    {step.helpFirst && <input type="hidden" name="help" value="first" />}
    {children}
  </form>
)

const Asked = ({ step }: { step: SurveyStepView }) => (
  <StepForm step={step}>
    {step.number > 0 && (
      <p className="ct-meta">
        Question {step.number} of {step.of}
      </p>
    )}
    {step.all && <h1 className="govuk-heading-xl">All questions</h1>}
    {step.questions.some(({ type }) => type === 'long_text') && <HelpLine />}
    {step.questions.map((question) => (
      <QuestionFields key={question.id} question={question} alone={!step.all} error={step.errors[fieldOf(question.id)]} />
    ))}
    <ButtonGroup full>
      <Button name="do" value="next">
        Continue
      </Button>
      {!step.all && (
        <Button kind="secondary" name="do" value="skip">
          Skip this one
        </Button>
      )}
      {step.number > 1 && (
        <Button kind="secondary" name="do" value="back">
          Back
        </Button>
      )}
    </ButtonGroup>
    <p className="ct-meta">Skipping is as good as answering. No name, no account.</p>
  </StepForm>
)

const End = ({ step }: { step: SurveyStepView }) => (
  <StepForm step={step}>
    <h1 className="govuk-heading-xl">That was the last question</h1>
    <p className="govuk-body">
      Nothing is sent yet. Once it is sent, nobody can find your answers any more, and so nobody can change them.
    </p>
    {step.needsInvitation && (
      <TextField
        name="invitation"
        label="The five words of your invitation"
        error={step.errors.invitation}
        autoComplete="off"
        spellCheck={false}
      />
    )}
    <Radios
      name="show"
      legend="May we show what you wrote in your own words?"
      hint="A person takes out names first. Ticks and numbers are never shown alone."
      choices={[
        { value: 'yes', label: 'Yes, everybody may read it' },
        { value: 'no', label: 'No, only the team reads it' },
      ]}
      value="yes"
    />
    <ButtonGroup full>
      <Button name="do" value="send">
        Send my answers
      </Button>
      <Button kind="secondary" name="do" value="back">
        Back to the questions
      </Button>
    </ButtonGroup>
  </StepForm>
)

const Done = ({ area, done }: { area: string; done: NonNullable<SurveyStepView['done']> }) => (
  <>
    <p className="govuk-body-l" dir="auto">
      {done.thanks || done.about}
    </p>
    {done.code && (
      <Receipt words={done.code.split(' ')}>
        <p>
          These five words open what you wrote in your own words. Write them down: we cannot find them for you. First your words wait to be
          mixed with others, so that nobody can tell whose they are.
        </p>
      </Receipt>
    )}
    <ul className="govuk-list govuk-list--bullet">
      <li>The questions are open up to {dateInWords(done.closesAt)}. Then the results come.</li>
      <li>By {dateInWords(done.whatWeDidBy)} you can read what was done.</li>
    </ul>
    <Links
      items={[
        { href: `/${area}/help`, label: 'Help for families' },
        { href: '/trace', label: 'Follow what I said' },
      ]}
    />
  </>
)
