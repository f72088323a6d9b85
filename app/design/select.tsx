import { FieldFrame, type FieldProps, fieldIds } from './field-frame.tsx'

/** A line of the list. */
export interface SelectOption {
  value: string
  label: string
}
interface SelectProps extends FieldProps {
  options: readonly SelectOption[]
  value?: string | undefined
  /** The id of the form that sends it, where it stands outside. */
  form?: string | undefined
}

/** One of many answers, where rows would fill the screen. */
export function Select({ options, value, form, ...field }: SelectProps) {
  const { id, describedBy } = fieldIds(field)
  return (
    <FieldFrame {...field}>
      <select
        className="govuk-select"
        id={id}
        name={field.name}
        form={form}
        defaultValue={value}
        aria-describedby={describedBy}
        aria-invalid={field.error ? true : undefined}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}
