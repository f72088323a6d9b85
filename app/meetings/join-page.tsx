import { Button, ButtonGroup } from '../design/button.tsx'
import { ErrorSummary } from '../design/error-summary.tsx'
import { TextField } from '../design/field.tsx'
import { typedText } from '../read-form.ts'
import type { FormAnswer } from '../respond.ts'

/** Where the code of a meeting is typed. */
export const JoinPage = ({ answer }: { answer: FormAnswer | undefined }) => (
  <>
    <ErrorSummary errors={answer?.errors} />
    <h1 className="govuk-heading-xl">Join a meeting</h1>
    <p className="govuk-body-l">Type the code that the chair reads out, or that stands on the screen.</p>
    <form method="post" action="/join" className="ct-form" noValidate>
      <TextField
        name="code"
        label="Code of the meeting"
        hint="Six digits, with or without a space."
        inputMode="numeric"
        width={10}
        autoComplete="off"
        value={typedText(answer?.typed, 'code')}
        error={answer?.errors.code}
      />
      <ButtonGroup full>
        <Button>Go to the meeting</Button>
      </ButtonGroup>
    </form>
    <p className="govuk-body ct-after-l">
      You have no code? Every meeting stands on the page of its area. You need no code to read along there.
    </p>
  </>
)
