import type { OwnStatementView } from '#app/contract/submission-views.ts'
import { Button, ButtonGroup } from '#app/design/button.tsx'
import { ErrorSummary } from '#app/design/error-summary.tsx'
import { TextArea, TextField } from '#app/design/field.tsx'
import { Notice } from '#app/design/notice.tsx'
import { typedText } from '#app/read-form.ts'
import type { FormAnswer } from '#app/respond.ts'

/** Changing what the group says to its letter as a whole. Nobody else can. */
export function OwnStatementForm({ view, answer }: { view: OwnStatementView; answer: FormAnswer | undefined }) {
  const value = (name: 'title' | 'opening') => (answer ? typedText(answer.typed, name) : view[name])
  return (
    <>
      <ErrorSummary errors={answer?.errors} title="Nothing was changed yet" />
      {view.unread && (
        <Notice title="A person still reads what you wrote last">
          <p>Until then everybody reads what stood there before.</p>
        </Notice>
      )}
      <h1 className="govuk-heading-xl">What your group says</h1>
      <p className="govuk-body">Only representatives of your group can change this. What stood here before stays readable.</p>
      <form method="post" className="ct-form" noValidate>
        <TextField name="title" label="Title" value={value('title')} error={answer?.errors.title} maxChars={160} />
        <TextArea name="opening" label="What do you say as a whole?" value={value('opening')} error={answer?.errors.opening} rows={10} />
        <ButtonGroup full>
          <Button>Send the new words</Button>
        </ButtonGroup>
      </form>
    </>
  )
}
