import type { BeginView } from '#app/contract/submission-views.ts'
import { Button, ButtonGroup } from '#app/design/button.tsx'
import { Radios } from '#app/design/choices.tsx'
import { ErrorSummary } from '#app/design/error-summary.tsx'
import { TextArea, TextField } from '#app/design/field.tsx'
import { typedText } from '#app/read-form.ts'
import type { FormAnswer } from '#app/respond.ts'
import { Group } from './begin-form.tsx'

interface BackpackFormProps extends Partial<FormAnswer> {
  view: BeginView
}

/** A backpack as it is begun: what it is about, and for whom. Messages are put in on the next page. */
export function BackpackForm({ view, errors = {}, typed }: BackpackFormProps) {
  const value = (name: string) => typedText(typed, name)
  return (
    <>
      <ErrorSummary errors={errors} />
      <h1 className="govuk-heading-xl">Begin a backpack</h1>
      <p className="govuk-body-l">
        One message from each child or parent, for somebody who should hear them all. A person takes out only names. Then all of them go to
        the one they are for, and you see whether they say that it has come.
      </p>
      <form method="post" className="ct-form" noValidate>
        <Group view={view} value={value('forum')} error={errors.forum} />
        <TextField name="title" label="Title" value={value('title')} error={errors.title} maxChars={160} />
        <TextArea
          name="opening"
          label="What are the messages about?"
          hint="A few words. Everybody can read them."
          value={value('opening')}
          error={errors.opening}
          short
        />
        <TextField
          name="recipient"
          label="Who are the messages for?"
          hint="A role, not a name: “the inspectors”, “the director of children’s services”."
          value={value('recipient')}
          error={errors.recipient}
        />
        <TextField
          name="email"
          type="email"
          label="Their e-mail address"
          hint="It is locked away, and forgotten once they say that the messages have come."
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          value={value('email')}
          error={errors.email}
        />
        <Radios
          name="show"
          legend="May everybody read the messages here too?"
          choices={[
            { value: 'no', label: 'No, only the one they are for' },
            { value: 'yes', label: 'Yes, with names taken out', hint: 'Only when each child and parent has said yes to that.' },
          ]}
          value={value('show') || 'no'}
          error={errors.show}
        />
        <ButtonGroup full>
          <Button>Next: put messages in</Button>
        </ButtonGroup>
      </form>
    </>
  )
}
