import type { ReactNode } from 'react'
import { Button, ButtonGroup, ButtonLink } from '../design/button.tsx'
import { Details } from '../design/details.tsx'
import { ErrorSummary } from '../design/error-summary.tsx'
import { typedText } from '../read-form.ts'
import type { FormAnswer } from '../respond.ts'

interface AdminFormProps {
  title: string
  answer: Partial<FormAnswer> | undefined
  /** The list that one came from and goes back to. */
  backHref: string
  button?: string
  children: ReactNode
  /** A second form, for what is seldom done. */
  remove?: { summary: string; words: string; button: string } | undefined
}

/** The form for one thing of an area, and below it the way to take it away. */
export const AdminForm = ({ title, answer, backHref, button = 'Save', children, remove }: AdminFormProps) => (
  <>
    <ErrorSummary errors={answer?.errors} />
    <h1 className="govuk-heading-xl">{title}</h1>
    <form method="post" className="ct-form" noValidate>
      <input type="hidden" name="do" value="save" />
      {children}
      <ButtonGroup>
        <Button>{button}</Button>
        <ButtonLink kind="secondary" href={backHref}>
          Leave it as it is
        </ButtonLink>
      </ButtonGroup>
    </form>
    {remove && <Remove {...remove} />}
  </>
)

const Remove = ({ summary, words, button }: NonNullable<AdminFormProps['remove']>) => (
  <div className="ct-after-l">
    <Details summary={summary}>
      <p className="govuk-body">{words}</p>
      <form method="post">
        <input type="hidden" name="do" value="remove" />
        <Button kind="secondary">{button}</Button>
      </form>
    </Details>
  </div>
)

/** What stands in a field: what was typed into this form, otherwise what is kept. */
export const fieldValue = (answer: Partial<FormAnswer> | undefined, kept: object | undefined) => (name: string) => {
  if (typedText(answer?.typed, 'do') === 'save') return typedText(answer?.typed, name)
  const value = (kept as Record<string, unknown> | undefined)?.[name]
  return value === undefined || value === null ? '' : String(value)
}
