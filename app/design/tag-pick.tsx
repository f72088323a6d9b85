import { Key } from './key.tsx'

/** A theme or a route that can be ticked. */
export interface TagChoice {
  value: string
  label: string
  /** Why it is suggested. */
  why?: string | undefined
  /** The single key that ticks it. */
  keyName?: string | undefined
  checked?: boolean | undefined
}
interface TagPickProps {
  name: string
  legend: string
  choices: readonly TagChoice[]
  id?: string | undefined
  /** The id of the form that sends it, where it stands outside. */
  form?: string | undefined
}

/** A short list of ticks for the desk, each with its key. */
export const TagPick = ({ name, legend, choices, id = name, form }: TagPickProps) => (
  <fieldset className="ct-tagpick" id={id}>
    <legend className="govuk-heading-s">{legend}</legend>
    {choices.map(({ value, label, why, keyName, checked }, at) => (
      <label key={value} htmlFor={`${id}-${at + 1}`}>
        <input
          type="checkbox"
          id={`${id}-${at + 1}`}
          name={name}
          value={value}
          defaultChecked={checked}
          form={form}
          data-key={keyName?.toLowerCase()}
        />
        <span>
          {label}
          {why && <span className="ct-meta">{why}</span>}
        </span>
        {keyName && <Key>{keyName}</Key>}
      </label>
    ))}
  </fieldset>
)
