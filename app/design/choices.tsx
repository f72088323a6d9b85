import type { ReactNode } from 'react'
import { ErrorMessage, type FieldProps, fieldIds, Optional } from './field-frame.tsx'

/** One answer that can be chosen. The whole row is the target. */
export interface Choice {
  value: string
  label: ReactNode
  hint?: ReactNode
}
interface ChoicesProps extends Omit<FieldProps, 'label' | 'labelHidden'> {
  legend: ReactNode
  legendHidden?: boolean | undefined
  choices: readonly Choice[]
}

/** One of 2 to 6 answers. The first row carries the field's own id, so that an error summary leads there. */
export const Radios = ({ value, ...props }: ChoicesProps & { value?: string | undefined }) => (
  <Group {...props} look="govuk-radios">
    {props.choices.map((choice, at) => (
      <Row key={choice.value} {...rowOf(props, choice, at)} look="govuk-radios" type="radio" chosen={choice.value === value} />
    ))}
  </Group>
)

/** Any of several answers; each is sent under the same name. */
export const Checkboxes = ({ values = [], ...props }: ChoicesProps & { values?: readonly string[] | undefined }) => (
  <Group {...props} look="govuk-checkboxes">
    {props.choices.map((choice, at) => (
      <Row
        key={choice.value}
        {...rowOf(props, choice, at)}
        look="govuk-checkboxes"
        type="checkbox"
        chosen={values.includes(choice.value)}
      />
    ))}
  </Group>
)

interface CheckboxProps extends Pick<FieldProps, 'name' | 'id' | 'hint' | 'error'> {
  label: ReactNode
  value?: string | undefined
  checked?: boolean | undefined
}

/** A single tick, without a group around it: consent, for example. */
export function Checkbox({ label, value = 'yes', checked = false, hint, ...field }: CheckboxProps) {
  const { id } = fieldIds(field)
  return (
    <div className={field.error ? 'govuk-form-group govuk-form-group--error' : 'govuk-form-group'}>
      {field.error && <ErrorMessage id={`${id}-error`}>{field.error}</ErrorMessage>}
      <div className="govuk-checkboxes">
        <Row
          id={id}
          name={field.name}
          choice={{ value, label, hint }}
          look="govuk-checkboxes"
          type="checkbox"
          chosen={checked}
          describedBy={field.error && `${id}-error`}
        />
      </div>
    </div>
  )
}

const rowOf = (props: ChoicesProps, choice: Choice, at: number) => {
  const { id } = fieldIds(props)
  return { id: at === 0 ? id : `${id}-${at + 1}`, name: props.name, choice }
}

function Group({
  legend,
  legendHidden,
  heading,
  hint,
  error,
  optional,
  look,
  children,
  ...field
}: ChoicesProps & { look: string; children: ReactNode }) {
  const { id, describedBy } = fieldIds({ ...field, hint, error })
  const Heading = heading ? (`h${heading}` as const) : undefined
  const size = heading ? ` govuk-fieldset__legend--${heading === 1 ? 'xl' : 'm'}` : ''
  const words = (
    <>
      {legend}
      {optional && <Optional />}
    </>
  )
  return (
    <fieldset className={error ? 'govuk-form-group govuk-form-group--error' : 'govuk-form-group'} aria-describedby={describedBy}>
      <legend className={legendHidden ? 'govuk-visually-hidden' : `govuk-fieldset__legend${size}`}>
        {Heading ? <Heading className="govuk-fieldset__heading">{words}</Heading> : words}
      </legend>
      {hint && (
        <div className="govuk-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {error && <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
      <div className={look}>{children}</div>
    </fieldset>
  )
}

interface RowProps {
  id: string
  name: string
  choice: Choice
  look: string
  type: 'radio' | 'checkbox'
  chosen: boolean
  describedBy?: string | undefined
}

const Row = ({ id, name, choice, look, type, chosen, describedBy }: RowProps) => (
  <div className={`${look}__item`}>
    <input
      className={`${look}__input`}
      type={type}
      id={id}
      name={name}
      value={choice.value}
      defaultChecked={chosen}
      aria-describedby={describedBy}
      aria-invalid={describedBy ? true : undefined}
    />
    <label className={`${look}__label`} htmlFor={id}>
      {choice.label}
      {choice.hint && <small>{choice.hint}</small>}
    </label>
  </div>
)
