import type { ComponentProps } from 'react'
import { Button } from './button.tsx'
import type { TextField } from './field.tsx'
import { ErrorMessage, fieldIds } from './field-frame.tsx'

type Field = Pick<
  ComponentProps<typeof TextField>,
  'name' | 'label' | 'hint' | 'error' | 'id' | 'value' | 'type' | 'autoComplete' | 'autoCapitalize' | 'spellCheck'
>
interface InlineFormProps extends Omit<Field, 'label'> {
  label: string
  action: string
  method: 'get' | 'post'
  button: string
  fields?: Readonly<Record<string, string>> | undefined
}

/** One line of text and its button beside it: a search, or a code to follow. */
export function InlineForm({ action, method, button, label, hint, error, fields = {}, value, ...input }: InlineFormProps) {
  const { id, describedBy } = fieldIds({ ...input, hint, error })
  return (
    <form className="ct-inline-form" action={action} method={method} role={input.type === 'search' ? 'search' : undefined}>
      {Object.entries(fields).map(([name, kept]) => (
        <input key={name} type="hidden" name={name} value={kept} />
      ))}
      <div className={error ? 'govuk-form-group govuk-form-group--error' : 'govuk-form-group'}>
        <label className="govuk-label" htmlFor={id}>
          {label}
        </label>
        {hint && (
          <div className="govuk-hint" id={`${id}-hint`}>
            {hint}
          </div>
        )}
        {error && <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
        <div className="ct-inline-form__row">
          <input
            {...input}
            className="govuk-input"
            id={id}
            type={input.type ?? 'text'}
            defaultValue={value}
            aria-describedby={describedBy}
            aria-invalid={error ? true : undefined}
          />
          <Button kind="secondary">{button}</Button>
        </div>
      </div>
    </form>
  )
}
