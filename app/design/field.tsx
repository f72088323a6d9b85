import type { ComponentPropsWithoutRef, ReactNode } from 'react'
import { FieldFrame, type FieldProps, fieldIds } from './field-frame.tsx'
import { written } from './written.ts'

interface TextProps extends FieldProps {
  /** What was typed before: nothing typed is ever lost. */
  value?: string | undefined
  /** Says the limit in the hint. The browser does not cut: whatever is pasted stays, and the answer says what to do. */
  maxChars?: number | undefined
  autoComplete?: string | undefined
  spellCheck?: boolean | undefined
  lang?: string | undefined
  required?: boolean | undefined
  /** The id of the form that sends it, where it stands outside. */
  form?: string | undefined
}
type Input = ComponentPropsWithoutRef<'input'>
interface TextFieldProps extends TextProps {
  type?: 'text' | 'email' | 'tel' | 'password' | 'search' | 'url' | 'number' | 'date' | 'time' | undefined
  inputMode?: Input['inputMode']
  autoCapitalize?: 'none' | 'words' | undefined
  /** How many letters the field looks made for. */
  width?: 10 | 20 | undefined
}
interface TextAreaProps extends TextProps {
  rows?: number | undefined
  short?: boolean | undefined
}

function withLimit(hint: ReactNode, maxChars?: number): ReactNode {
  if (!maxChars) return hint
  const limit = `Up to ${written(maxChars)} letters and spaces.`
  return hint ? (
    <>
      {hint} {limit}
    </>
  ) : (
    limit
  )
}

/** What the input and the textarea have in common; `dir` follows what is typed. */
const shared = (props: TextProps) => {
  const { id, describedBy } = fieldIds(props)
  return {
    id,
    name: props.name,
    form: props.form,
    defaultValue: props.value,
    dir: 'auto',
    lang: props.lang,
    required: props.required,
    autoComplete: props.autoComplete,
    spellCheck: props.spellCheck,
    'aria-describedby': describedBy,
    'aria-invalid': props.error ? true : undefined,
    'data-max-chars': props.maxChars,
  } as const
}

/** One line of text. */
export function TextField(given: TextFieldProps) {
  const props = { ...given, hint: withLimit(given.hint, given.maxChars) }
  const width = props.width ? ` govuk-input--width-${props.width}` : ''
  return (
    <FieldFrame {...props}>
      <input
        {...shared(props)}
        className={`govuk-input${width}`}
        type={props.type ?? 'text'}
        inputMode={props.inputMode}
        autoCapitalize={props.autoCapitalize}
      />
    </FieldFrame>
  )
}

/** Many lines of text. */
export function TextArea(given: TextAreaProps) {
  const props = { ...given, hint: withLimit(given.hint, given.maxChars) }
  return (
    <FieldFrame {...props}>
      <textarea
        {...shared(props)}
        className={`govuk-textarea${props.short ? ' ct-textarea--short' : ''}`}
        rows={props.rows ?? (props.short ? 3 : 6)}
      />
    </FieldFrame>
  )
}
