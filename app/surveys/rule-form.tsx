import { conditionInWords, isOfNumbers } from '../contract/surveys/condition-words.ts'
import type { Condition } from '../contract/surveys/conditions.ts'
import { type Page, questionsOf, type SurveyDefinition } from '../contract/surveys/definition.ts'
import { onOneLine } from '../contract/surveys/draft-fields.ts'
import type { Question } from '../contract/surveys/questions.ts'
import { Button } from '../design/button.tsx'
import { Radios } from '../design/choices.tsx'
import { Select } from '../design/select.tsx'
import { DeskForm, fieldsOf } from '../plan/desk-form.tsx'
import { GoOn } from './go-on.tsx'
import { RuleFields } from './rule-fields.tsx'
import type { DraftFormProps } from './survey-desk-part.tsx'

type RuleFormProps = DraftFormProps & { question: Question | undefined; page: Page | undefined }

/** When a question or page is asked, or where a page leads: first about which answer, then which. */
export function RuleForm(props: RuleFormProps) {
  const { survey, asked, answer, back, question, page } = props
  const way = asked.at === 'way'
  const earlier = askedBefore(survey.definition, question?.id ?? page!.id, way)
  const on = earlier.find(({ id }) => id === asked.on)
  const always = way && asked.on === 'always'
  if (!on && !always) return <ChooseQuestion {...props} earlier={earlier} way={way} />
  const now = way ? undefined : (question ?? page)?.showIf
  const field = fieldsOf<string>(answer, { how: on && isOfNumbers(on) ? 'between' : 'is', join: 'and', to: 'end' })
  return (
    <DeskForm title={titleOf(props)} wanted={way ? 'way' : 'rule'} answer={answer} back={back} button="Keep the rule">
      {question && <input type="hidden" name="id" value={question.id} />}
      {!question && page && <input type="hidden" name="page" value={page.id} />}
      {on ? <RuleFields question={on} field={field} answer={answer} /> : <input type="hidden" name="how" value="always" />}
      {way && page && <Select {...field('to')} label="Where does it lead?" options={laterThan(survey.definition, page)} />}
      {now && (
        <Radios
          {...field('join')}
          legend="And the rule that stands there?"
          hint={`It is asked when ${conditionInWords(now, questionsOf(survey.definition))}.`}
          choices={[
            { value: 'and', label: 'Both must hold' },
            { value: 'or', label: 'One of both is enough' },
            { value: 'instead', label: 'This one stands instead' },
          ]}
        />
      )}
    </DeskForm>
  )
}

const titleOf = ({ asked, question }: RuleFormProps) =>
  asked.at === 'way' ? 'Where to go after a page' : question ? 'When a question is asked' : 'When a page is asked'

const laterThan = ({ pages }: SurveyDefinition, page: Page) => [
  ...pages.flatMap(({ id, title }, at) =>
    at > pages.indexOf(page) ? [{ value: id, label: `Page ${at + 1} ${title?.text ?? ''}`.trim() }] : [],
  ),
  { value: 'end', label: 'To the end' },
]

/** The questions that are asked before; for a way on, those of its page too. */
function askedBefore(definition: SurveyDefinition, id: string, way: boolean): Question[] {
  const page = definition.pages.findIndex((one) => one.id === id)
  if (page >= 0) return questionsOf({ pages: definition.pages.slice(0, way ? page + 1 : page) })
  const all = questionsOf(definition)
  return all.slice(
    0,
    Math.max(
      0,
      all.findIndex((one) => one.id === id),
    ),
  )
}

function ChooseQuestion({ earlier, way, ...props }: RuleFormProps & { earlier: Question[]; way: boolean }) {
  const { asked, back, question, page } = props
  const now = (question ?? page)?.showIf
  const options = [
    ...(way ? [{ value: 'always', label: 'Always, whatever was answered' }] : []),
    ...earlier.map(({ id, title }) => ({ value: id, label: onOneLine(title.text) })),
  ]
  return (
    <>
      <h1 className="govuk-heading-l">{titleOf(props)}</h1>
      {now && !way && <Now definition={props.survey.definition} now={now} asked={asked} />}
      {options.length === 0 ? (
        <p className="govuk-body">Nothing is asked before this, so no answer can decide about it.</p>
      ) : (
        <form method="get" className="ct-form">
          <input type="hidden" name="at" value={asked.at} />
          {asked.id && <input type="hidden" name="id" value={asked.id} />}
          {asked.page && <input type="hidden" name="page" value={asked.page} />}
          <Select name="on" label="Which question decides?" options={options} />
          <GoOn back={back} />
        </form>
      )}
    </>
  )
}

const Now = ({ definition, now, asked }: { definition: SurveyDefinition; now: Condition; asked: DraftFormProps['asked'] }) => (
  <form method="post" className="ct-form">
    <p className="govuk-body" dir="auto">
      It is asked only when {conditionInWords(now, questionsOf(definition))}.
    </p>
    <input type="hidden" name="do" value="no-rule" />
    {asked.id && <input type="hidden" name="id" value={asked.id} />}
    {asked.page && <input type="hidden" name="page" value={asked.page} />}
    <Button kind="secondary">Always ask it</Button>
  </form>
)
