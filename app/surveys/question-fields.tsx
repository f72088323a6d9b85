import type { ReactNode } from 'react'
import { type AskedQuestionView, fieldOf, otherFieldOf, type SaidIn } from '../contract/surveys/asking-views.ts'
import { DOES_NOT_APPLY, OTHER } from '../contract/surveys/questions.ts'
import { Checkboxes, type Choice, Radios } from '../design/choices.tsx'
import { TextArea, TextField } from '../design/field.tsx'
import { Notice } from '../design/notice.tsx'
import { Select } from '../design/select.tsx'

export const Said = ({ words }: { words: SaidIn }) => (
  <span lang={words.language} dir="auto">
    {words.text}
  </span>
)

interface QuestionProps {
  question: AskedQuestionView
  error: string | undefined
  /** Whether it stands alone on its page, and is its heading. */
  alone: boolean
}

/** One question with its answers. What stands before a hard one comes first. */
export const QuestionFields = (props: QuestionProps) => (
  <>
    {props.question.note && (
      <Notice tone="warn">
        <p>
          <Said words={props.question.note} />
        </p>
      </Notice>
    )}
    <Fields {...props} />
    {props.question.other && (
      <TextField
        name={otherFieldOf(props.question.id)}
        label={<>If you chose “{props.question.other.text}”: what is it?</>}
        optional
        value={props.question.typed[otherFieldOf(props.question.id)]?.[0]}
      />
    )}
  </>
)

function Fields({ question, error, alone }: QuestionProps) {
  const { id, typed, unit, maxChars } = question
  const name = fieldOf(id)
  const heading: 1 | 2 = alone ? 1 : 2
  const hint = question.hint && <Said words={question.hint} />
  const title = <Said words={question.title} />
  const value = typed[name]?.[0]
  const choice = { name, legend: title, heading, hint, error, choices: choicesOf(question) }
  const text = { name, label: title, heading, error, value }
  switch (question.type) {
    case 'several':
      return <Checkboxes {...choice} values={typed[name]} />
    case 'number':
      return <TextField {...text} hint={unit ? <Said words={unit} /> : hint} inputMode="decimal" width={10} />
    case 'date':
      return <TextField {...text} hint={hint} type="date" width={20} />
    case 'ranking':
      return <Places question={question} error={error} heading={heading} />
    case 'matrix':
      return <Rows question={question} error={error} heading={heading} />
    case 'short_text':
      return <TextField {...text} hint={hint} maxChars={maxChars} />
    case 'long_text':
      return <TextArea {...text} hint={hint} maxChars={maxChars} />
    default:
      return <Radios {...choice} value={value} />
  }
}

function choicesOf({ choices, other, notApplicable }: AskedQuestionView): Choice[] {
  return [
    ...choices.map(({ code, label }) => ({ value: code, label: <Said words={label} /> })),
    ...(other ? [{ value: OTHER, label: <Said words={other} /> }] : []),
    ...(notApplicable ? [{ value: DOES_NOT_APPLY, label: 'It does not apply to us' }] : []),
  ]
}

interface PartsProps {
  question: AskedQuestionView
  error: string | undefined
  heading: 1 | 2
}

/** Putting in order is giving places: a list for each choice needs neither script nor dragging. */
const Places = ({ question, error, heading }: PartsProps) => (
  <Parts question={question} error={error} heading={heading} hint="Give each a place: 1 is first. Leave out what you like.">
    {question.choices.map(({ code, label }) => (
      <Select
        key={code}
        name={fieldOf(question.id, code)}
        label={<Said words={label} />}
        value={question.typed[fieldOf(question.id, code)]?.[0] ?? ''}
        options={[{ value: '', label: 'No place' }, ...question.choices.map((_, at) => ({ value: String(at + 1), label: String(at + 1) }))]}
      />
    ))}
  </Parts>
)

/** Each line is a question of its own: that reads well on a phone and aloud. */
const Rows = ({ question, error, heading }: PartsProps) => (
  <Parts question={question} error={error} heading={heading} hint={question.hint && <Said words={question.hint} />}>
    {question.rows.map(({ code, label }) => (
      <Radios
        key={code}
        name={fieldOf(question.id, code)}
        legend={<Said words={label} />}
        choices={choicesOf(question)}
        value={question.typed[fieldOf(question.id, code)]?.[0]}
      />
    ))}
  </Parts>
)

function Parts({ question, error, heading, hint, children }: PartsProps & { hint: ReactNode; children: ReactNode }) {
  const Heading = `h${heading}` as const
  return (
    <section id={fieldOf(question.id)}>
      <Heading className={heading === 1 ? 'govuk-heading-xl' : 'govuk-heading-m'}>
        <Said words={question.title} />
      </Heading>
      {hint && <p className="govuk-hint">{hint}</p>}
      {error && <p className="govuk-error-message">{error}</p>}
      {children}
    </section>
  )
}
