import { type ClockEventKind, MOST_DAYS_ADDED } from '#app/contract/clock-events.ts'
import { Button } from '#app/design/button.tsx'
import { Radios } from '#app/design/choices.tsx'
import { ErrorSummary } from '#app/design/error-summary.tsx'
import { TextArea, TextField } from '#app/design/field.tsx'
import { Section } from '#app/design/layout.tsx'
import { typedText } from '#app/read-form.ts'
import type { FormAnswer } from '#app/respond.ts'

const WORDS: Record<ClockEventKind, { label: string; hint: string }> = {
  pause: { label: 'Stop the clock', hint: 'From today on no day counts, until it runs again.' },
  resume: { label: 'Let the clock run again', hint: 'From today on days count again.' },
  extend: { label: 'Add working days', hint: 'The day by which it is due moves.' },
}

interface ClockFormProps {
  may: readonly ClockEventKind[]
  answer: FormAnswer | undefined
  /** The page around it lists what needs another look. */
  bare?: boolean
}

/** Stopping a clock, letting it run again, or adding days: in public, and never without a reason. */
export const ClockForm = ({ may, answer, bare }: ClockFormProps) => (
  <Section id="clock" title="Stop the clock, or add days" size="m">
    {!bare && <ErrorSummary errors={answer?.errors} title="Nothing happened to the clock yet" />}
    <p className="govuk-body">
      Everybody sees what you do here, with your role and your reason. It cannot be taken back, only followed by another step.
    </p>
    <form method="post" className="ct-form" noValidate>
      <Radios
        name="kind"
        legend="What happens to the clock?"
        choices={may.map((value) => ({ value, ...WORDS[value] }))}
        value={typedText(answer?.typed, 'kind') || may[0]}
        error={answer?.errors.kind}
      />
      {may.includes('extend') && (
        <TextField
          name="days"
          label="How many working days?"
          hint={`Only when you add days: 1 to ${MOST_DAYS_ADDED}.`}
          inputMode="numeric"
          width={10}
          value={typedText(answer?.typed, 'days')}
          error={answer?.errors.days}
        />
      )}
      <TextArea
        name="reason"
        label="Why? Everybody reads this"
        value={typedText(answer?.typed, 'reason')}
        error={answer?.errors.reason}
        short
      />
      <Button name="do" value="clock">
        Do this in public
      </Button>
    </form>
  </Section>
)
