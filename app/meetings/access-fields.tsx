import { ACCESS_KINDS, ACCESS_TITLES } from '../contract/meetings.ts'
import { Checkboxes } from '../design/choices.tsx'
import { TextArea } from '../design/field.tsx'
import { fieldsOf, ticked } from '../plan/desk-form.tsx'
import type { FormAnswer } from '../respond.ts'

/** What somebody needs so that they can take part. */
export const AccessFields = ({ answer, legend, optional }: { answer: FormAnswer | undefined; legend: string; optional?: boolean }) => (
  <>
    <Checkboxes
      name="access"
      legend={legend}
      hint="You say it once. It is in place at every later meeting until somebody says that it is not needed any more."
      optional={optional}
      choices={ACCESS_KINDS.map((kind) => ({ value: kind, label: ACCESS_TITLES[kind] }))}
      values={ticked(answer, 'access', [])}
      error={answer?.errors.access}
    />
    <TextArea
      {...fieldsOf<'accessNote'>(answer)('accessNote')}
      label="What exactly?"
      hint="For example which language. Only those who plan the meeting read it. Leave out names of people."
      optional
      short
      maxChars={500}
    />
  </>
)
