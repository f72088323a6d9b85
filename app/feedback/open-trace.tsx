import { Button, ButtonGroup } from '#app/design/button.tsx'
import { ErrorSummary } from '#app/design/error-summary.tsx'
import { TextField } from '#app/design/field.tsx'
import { Section } from '#app/design/layout.tsx'
import { typedText } from '#app/read-form.ts'
import type { FormAnswer } from '#app/respond.ts'

interface OpenTraceProps extends Partial<FormAnswer> {
  signedIn: boolean
}

/** Where the five words are typed. They travel in the form, never in an address. */
export const OpenTrace = ({ errors, typed, signedIn }: OpenTraceProps) => (
  <>
    <ErrorSummary errors={errors} />
    <h1 className="govuk-heading-xl">Follow what you said</h1>
    <p className="govuk-body-l">Type your five words. You see who read it, what was answered, and what comes next.</p>
    <form method="post" action="/trace" className="ct-form" noValidate>
      <TextField
        name="code"
        label="Your five words"
        hint="In the same order. Big or small letters, with or without spaces."
        value={typedText(typed, 'code')}
        error={errors?.code}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
      />
      <ButtonGroup full>
        <Button name="do" value="open">
          Show me
        </Button>
      </ButtonGroup>
    </form>
    <Section id="lost" title="You have lost the words?" size="m">
      <p className="govuk-body">
        We cannot look them up, because we do not know who you are. Your words still count and still get an answer.
      </p>
      <p className="govuk-body">
        {signedIn ? (
          <a href="/account">See what you wrote with your account</a>
        ) : (
          <>
            If you wrote it with an account, you need no words: <a href="/sign-in">sign in</a>.
          </>
        )}
      </p>
    </Section>
  </>
)
