import type { SurveyDefinition } from '../contract/surveys/definition.ts'
import { type Worded, type WordingAt, wordingsIn } from '../contract/surveys/wordings-in.ts'
import { TextArea } from '../design/field.tsx'
import { Select } from '../design/select.tsx'
import { DeskForm, fieldsOf } from '../plan/desk-form.tsx'
import { GoOn } from './go-on.tsx'
import type { DraftFormProps } from './survey-desk-part.tsx'
import { languageName } from './survey-words.ts'

/** The words of one part in one language, beside the words as they stand; in the survey's own language, Easy Read alone. */
export function SurveyWordsForm({ survey: { definition }, asked, answer, back, part }: DraftFormProps & { part: Worded }) {
  const language = [definition.language, ...definition.languages].includes(asked.in) ? asked.in : undefined
  if (!language) return <ChooseLanguage definition={definition} asked={asked} back={back} />
  const own = language === definition.language
  const field = fieldsOf<string>(answer, Object.fromEntries(wordingsIn(part).flatMap((at) => fieldsIn(at, language, own))))
  return (
    <DeskForm
      title={own ? 'Easy Read' : `In ${languageName(language)}`}
      wanted="words"
      answer={answer}
      back={back}
      button="Keep the words"
      intro={<p className="govuk-body">What you leave empty is shown as it stands in {languageName(definition.language)}.</p>}
    >
      <input type="hidden" name="in" value={language} />
      {asked.id && <input type="hidden" name="id" value={asked.id} />}
      {asked.page && !asked.id && <input type="hidden" name="page" value={asked.page} />}
      {wordingsIn(part).map(({ name, what, wording }) => (
        <section key={name} className="ct-after">
          <h2 className="govuk-heading-s" dir="auto">
            {what}
          </h2>
          <p className="govuk-body ct-lines" dir="auto" lang={definition.language}>
            {wording.text}
          </p>
          {!own && (
            <TextArea
              {...field(`t:${name}`)}
              lang={language}
              label={<Label what={what} words={`In ${languageName(language)}`} />}
              optional
              short
            />
          )}
          <TextArea {...field(`e:${name}`)} lang={language} label={<Label what={what} words="In Easy Read" />} optional short />
        </section>
      ))}
    </DeskForm>
  )
}

const Label = ({ what, words }: { what: string; words: string }) => (
  <>
    {words}
    <span className="govuk-visually-hidden">: {what}</span>
  </>
)

function fieldsIn({ name, wording }: WordingAt, language: string, own: boolean): [string, string][] {
  const there = own ? wording : Object.entries(wording.in ?? {}).find(([code]) => code === language)?.[1]
  return [
    [`t:${name}`, own ? '' : (there?.text ?? '')],
    [`e:${name}`, there?.easy ?? ''],
  ]
}

const ChooseLanguage = ({ definition, asked, back }: { definition: SurveyDefinition; asked: DraftFormProps['asked']; back: string }) => (
  <>
    <h1 className="govuk-heading-l">Easy Read and other languages</h1>
    <form method="get" className="ct-form">
      <input type="hidden" name="at" value="words" />
      {asked.id && <input type="hidden" name="id" value={asked.id} />}
      {asked.page && <input type="hidden" name="page" value={asked.page} />}
      <Select
        name="in"
        label="Which words?"
        hint="Other languages are listed at “Change title and purpose”."
        options={[
          { value: definition.language, label: `Easy Read in ${languageName(definition.language)}` },
          ...definition.languages.map((code) => ({ value: code, label: languageName(code) })),
        ]}
      />
      <GoOn back={back} />
    </form>
  </>
)
