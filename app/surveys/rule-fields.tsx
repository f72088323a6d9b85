import { isOfNumbers } from '../contract/surveys/condition-words.ts'
import { codesOf, DOES_NOT_APPLY, type Question } from '../contract/surveys/questions.ts'
import { Checkboxes, Radios } from '../design/choices.tsx'
import { TextField } from '../design/field.tsx'
import { Select } from '../design/select.tsx'
import { ticked } from '../plan/desk-form.tsx'
import type { FormAnswer } from '../respond.ts'

interface RuleFieldsProps {
  question: Question
  field: (name: string) => { name: string; value: string; error: string | undefined }
  answer: FormAnswer | undefined
}

/** Which answers to a question decide. */
export function RuleFields({ question, field, answer }: RuleFieldsProps) {
  const codes = isOfNumbers(question) ? undefined : codesOf(question)
  const how = [
    ...(codes ? [{ value: 'is', label: 'It has one of the answers below' }] : []),
    ...(isOfNumbers(question) ? [{ value: 'between', label: 'It is a number from and to' }] : []),
    { value: 'answered', label: 'It was answered' },
    { value: 'empty', label: 'It was skipped' },
  ]
  const chosen = field('how')
  return (
    <>
      <p className="govuk-body ct-lines" dir="auto">
        {question.title.text}
      </p>
      <input type="hidden" name="on" value={question.id} />
      {question.type === 'matrix' && (
        <Select
          {...field('row')}
          label="Which line?"
          options={[{ value: '', label: 'Any line' }, ...question.rows.map(({ code, label }) => ({ value: code, label: label.text }))]}
        />
      )}
      <Radios
        {...chosen}
        value={how.some(({ value }) => value === chosen.value) ? chosen.value : how[0]!.value}
        legend="When?"
        choices={how}
      />
      {codes && (
        <Checkboxes
          name="is"
          legend="Which answers?"
          error={answer?.errors.is}
          values={ticked(answer, 'is', [])}
          choices={[
            ...codes.map(({ code, label }) => ({ value: code, label: label.text })),
            ...(question.notApplicable ? [{ value: DOES_NOT_APPLY, label: 'It does not apply to us' }] : []),
          ]}
        />
      )}
      {isOfNumbers(question) && (
        <>
          <TextField {...field('atLeast')} label="From" optional inputMode="decimal" width={10} />
          <TextField {...field('atMost')} label="To" optional inputMode="decimal" width={10} />
        </>
      )}
    </>
  )
}
