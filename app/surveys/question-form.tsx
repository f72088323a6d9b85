import type { Page } from '../contract/surveys/definition.ts'
import { fieldsOfQuestion } from '../contract/surveys/draft-fields.ts'
import { LONG_TEXT_MAX, QUESTION_TYPES, type Question, type QuestionType, SHORT_TEXT_MAX } from '../contract/surveys/questions.ts'
import { Checkbox, Radios } from '../design/choices.tsx'
import { TextArea, TextField } from '../design/field.tsx'
import { Select } from '../design/select.tsx'
import { DeskForm, fieldsOf } from '../plan/desk-form.tsx'
import { GoOn } from './go-on.tsx'
import { ShapeFields } from './shape-fields.tsx'
import type { DraftFormProps } from './survey-desk-part.tsx'

const isType = (type: string): type is QuestionType => Object.hasOwn(QUESTION_TYPES, type)

/** Another question: first how it is answered, then its words. */
export function AddQuestionForm(props: DraftFormProps & { page: Page }) {
  const { asked, answer, back, page } = props
  if (!isType(asked.type)) return <ChooseType back={back} page={page} />
  return (
    <DeskForm
      title={`Add a question: ${QUESTION_TYPES[asked.type].toLowerCase()}`}
      wanted="add"
      answer={answer}
      back={back}
      button="Add the question"
    >
      <input type="hidden" name="page" value={page.id} />
      <input type="hidden" name="type" value={asked.type} />
      <Fields {...props} type={asked.type} now={atFirst(asked.type)} />
      <TextField
        {...fieldsOf<'name'>(answer)('name')}
        label="Name in tables"
        hint="For a question that was asked before: the same name, so that a trend holds. Otherwise it gets one. It never changes."
        optional
        width={20}
      />
    </DeskForm>
  )
}

/** What a new question begins with. */
const atFirst = (type: QuestionType): Record<string, string> => ({
  notApplicable: 'yes',
  says: 'yes',
  from: type === 'rating' ? '1' : '',
  to: '5',
  decimals: '0',
  maxChars: String(type === 'short_text' ? SHORT_TEXT_MAX : LONG_TEXT_MAX),
})

/** What a question says and how it is answered. */
export function ChangeQuestionForm(props: DraftFormProps & { question: Question }) {
  const { answer, back, question } = props
  return (
    <DeskForm title="Change a question" wanted="question" id={question.id} answer={answer} back={back} button="Keep it">
      <Fields {...props} type={question.type} now={fieldsOfQuestion(question)} />
    </DeskForm>
  )
}

function Fields({ survey, answer, type, now }: DraftFormProps & { type: QuestionType; now: Record<string, string> }) {
  const field = fieldsOf<string>(answer, now)
  const tick = (name: string) => ({ name, checked: field(name).value === 'yes', error: field(name).error })
  return (
    <>
      <TextArea
        {...field('title')}
        label="The question"
        hint="{school|the school} stands for the answer to the question “school”, or for “the school” where nobody answered."
        short
        maxChars={1_000}
      />
      <TextArea
        {...field('titleEasy')}
        label="The question in Easy Read"
        hint="Short words and short sentences."
        optional
        short
        maxChars={1_000}
      />
      <ShapeFields type={type} field={field} tick={tick} />
      <Checkbox {...tick('notApplicable')} label="“It does not apply to us” stands below the answers" />
      <TextArea {...field('hint')} label="Help below the question" optional short maxChars={1_000} />
      <TextArea {...field('hintEasy')} label="Help in Easy Read" optional short maxChars={1_000} />
      <TextArea
        {...field('note')}
        label="What stands before it?"
        hint="Where it is a hard question: say so, and that it can be skipped."
        optional
        short
        maxChars={2_000}
      />
      <TextArea {...field('noteEasy')} label="What stands before it, in Easy Read" optional short maxChars={2_000} />
      <Select
        {...field('theme')}
        label="Theme"
        hint="What people write here is found under it."
        optional
        options={[{ value: '', label: 'None' }, ...survey.themes.map(({ slug, title }) => ({ value: slug, label: title }))]}
      />
    </>
  )
}

const ChooseType = ({ back, page }: { back: string; page: Page }) => (
  <>
    <h1 className="govuk-heading-l">Add a question</h1>
    <form method="get" className="ct-form">
      <input type="hidden" name="at" value="add" />
      <input type="hidden" name="page" value={page.id} />
      <Radios
        name="type"
        legend="How is it answered?"
        value="agreement"
        choices={Object.entries(QUESTION_TYPES).map(([value, label]) => ({ value, label }))}
      />
      <GoOn back={back} />
    </form>
  </>
)
