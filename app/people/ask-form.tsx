import type { ReactNode } from 'react'
import { Button, ButtonGroup } from '../design/button.tsx'
import { ErrorSummary } from '../design/error-summary.tsx'

interface AskFormProps {
  title: ReactNode
  errors?: Readonly<Record<string, string>> | undefined
  /** What to know before the fields. */
  intro?: ReactNode
  button: string
  action?: string | undefined
  /** Kept with the form and sent along. */
  hidden?: Readonly<Record<string, string>> | undefined
  children?: ReactNode
  /** What stands below the form: other ways. */
  after?: ReactNode
}

/** One question to a page: what is wrong on top, then the title, the fields and one button. */
export const AskForm = ({ title, errors, intro, button, action, hidden = {}, children, after }: AskFormProps) => (
  <>
    <ErrorSummary errors={errors} />
    <h1 className="govuk-heading-xl">{title}</h1>
    {intro}
    <form method="post" action={action} className="ct-form" noValidate>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <ButtonGroup>
        <Button>{button}</Button>
      </ButtonGroup>
    </form>
    {after && <div className="ct-after-l">{after}</div>}
  </>
)
