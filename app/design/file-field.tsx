import { FieldFrame, type FieldProps, fieldIds } from './field-frame.tsx'

interface FileFieldProps extends FieldProps {
  /** What the browser offers to choose. What comes is looked at all the same. */
  accept: string
}

/** One file. After an error it has to be chosen again: no browser gives a chosen file back. */
export function FileField({ accept, ...field }: FileFieldProps) {
  const { id, describedBy } = fieldIds(field)
  return (
    <FieldFrame {...field}>
      <input
        className="govuk-file-upload"
        id={id}
        name={field.name}
        type="file"
        accept={accept}
        aria-describedby={describedBy}
        aria-invalid={field.error ? true : undefined}
      />
    </FieldFrame>
  )
}
