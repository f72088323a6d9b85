import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'

/** What every form field has. `id` is the name unless said otherwise, so that an error summary finds the field by its name. */
export interface FieldProps {
  name: string
  label: ReactNode
  /** Makes the label the heading of the page (1, large) or of its part (2 or 3). */
  heading?: 1 | 2 | 3 | undefined
  hint?: ReactNode
  error?: string | undefined
  id?: string | undefined
  /** Says beside the label that nothing needs to be written here. */
  optional?: boolean | undefined
  /** Hides the label from eyes, where something else beside the field says the same. */
  labelHidden?: boolean | undefined
}

/** The field's own id, and what `aria-describedby` names: the hint, then the error. */
export function fieldIds({ name, id = name, hint, error }: Pick<FieldProps, 'name' | 'id' | 'hint' | 'error'>) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return { id, describedBy: described || undefined }
}

/** One plain sentence at the field, with a mark, never by colour alone. */
export const ErrorMessage = ({ id, children }: { id: string; children: ReactNode }) => (
  <p className="govuk-error-message" id={id}>
    <Icon name="stop" />
    <span>
      <span className="govuk-visually-hidden">Error: </span>
      {children}
    </span>
  </p>
)

/** Words beside a label that say it may stay empty. */
export const Optional = () => <span className="ct-optional"> (you can leave this empty)</span>

/** Label, hint and error around a field. */
export function FieldFrame({ children, ...field }: FieldProps & { children: ReactNode }) {
  const { label, heading, hint, error, optional, labelHidden } = field
  const { id } = fieldIds(field)
  const Heading = heading ? (`h${heading}` as const) : undefined
  const size = heading ? ` govuk-label--${heading === 1 ? 'xl' : 'm'}` : ''
  const drawn = (
    <label className={labelHidden ? 'govuk-visually-hidden' : `govuk-label${size}`} htmlFor={id}>
      {label}
      {optional && <Optional />}
    </label>
  )
  return (
    <div className={error ? 'govuk-form-group govuk-form-group--error' : 'govuk-form-group'}>
      {Heading ? <Heading className="govuk-label-wrapper">{drawn}</Heading> : drawn}
      {hint && (
        <div className="govuk-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {error && <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
      {children}
    </div>
  )
}
