import type { ReactNode } from 'react'
import { Button, ButtonGroup, ButtonLink } from '../design/button.tsx'
import { ErrorSummary } from '../design/error-summary.tsx'
import { typedList, typedText } from '../read-form.ts'
import type { FormAnswer } from '../respond.ts'

interface DeskFormProps {
  title: string
  /** What the form asks for, in the field `do`. */
  wanted: string
  /** Of which part, where it is not a new one. */
  id?: string | undefined
  answer: FormAnswer | undefined
  button: string
  /** Where to go without changing anything. */
  back: string
  intro?: ReactNode
  /** What stands below the form: taking out, for example. */
  below?: ReactNode
  children: ReactNode
}

/** One form that is a page of its own: its errors, its heading, its fields, and a way back. */
export const DeskForm = ({ title, wanted, id, answer, button, back, intro, below, children }: DeskFormProps) => (
  <>
    <ErrorSummary errors={answer?.errors} title="Nothing was kept yet" />
    <h1 className="govuk-heading-l">{title}</h1>
    {intro}
    <form method="post" className="ct-form" noValidate>
      <input type="hidden" name="do" value={wanted} />
      {id && <input type="hidden" name="id" value={id} />}
      {children}
      <ButtonGroup>
        <Button>{button}</Button>
        <ButtonLink kind="secondary" href={back}>
          Leave it
        </ButtonLink>
      </ButtonGroup>
    </form>
    {below}
  </>
)

/** Something that is done with one tap. `hidden` completes the words for who hears the button alone. */
export const OneTap = ({
  wanted,
  id,
  hidden,
  children,
}: {
  wanted: string
  id?: string | undefined
  hidden?: string | undefined
  children: ReactNode
}) => (
  <form method="post">
    <input type="hidden" name="do" value={wanted} />
    {id && <input type="hidden" name="id" value={id} />}
    <Button kind="secondary" small>
      {children}
      {hidden && <span className="govuk-visually-hidden"> {hidden}</span>}
    </Button>
  </form>
)

/** What a field shows: what was typed, or what stands there now. */
export function fieldsOf<Name extends string>(answer: FormAnswer | undefined, now: Partial<Record<Name, string>> = {}) {
  return (name: Name) => ({
    name,
    value: answer ? typedText(answer.typed, name) : (now[name] ?? ''),
    error: answer?.errors[name],
  })
}

/** The same for a field that can be ticked several times. */
export const ticked = (answer: FormAnswer | undefined, name: string, now: readonly string[]) =>
  answer ? typedList(answer.typed, name) : now
