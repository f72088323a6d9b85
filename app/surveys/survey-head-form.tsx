import type { Page } from '../contract/surveys/definition.ts'
import { fieldsOfWords } from '../contract/surveys/draft-fields.ts'
import { Radios } from '../design/choices.tsx'
import { TextArea, TextField } from '../design/field.tsx'
import { DeskForm, fieldsOf } from '../plan/desk-form.tsx'
import type { DraftFormProps } from './survey-desk-part.tsx'
import { VOICE_CHOICES } from './survey-words.ts'

const EASY = 'Short words and short sentences. Whoever wants Easy Read sees these.'

/** What a survey says of itself. */
export function SurveyHeadForm({ survey: { definition }, answer, back }: DraftFormProps) {
  const { title, about, thanks, language, languages, voice } = definition
  const now = { ...fieldsOfWords('title', title), ...fieldsOfWords('about', about), ...fieldsOfWords('thanks', thanks) }
  const field = fieldsOf<string>(answer, { ...now, language, languages: languages.join(' '), voice })
  return (
    <DeskForm title="Title and purpose" wanted="survey" answer={answer} back={back} button="Keep it">
      <TextField {...field('title')} label="Title" maxChars={200} />
      <TextField {...field('titleEasy')} label="Title in Easy Read" hint={EASY} optional maxChars={200} />
      <TextArea
        {...field('about')}
        label="What is it for?"
        hint="People read this before they begin, and again at the end."
        short
        maxChars={5_000}
      />
      <TextArea {...field('aboutEasy')} label="What is it for, in Easy Read" optional short maxChars={5_000} />
      <TextArea {...field('thanks')} label="What do you say at the end?" optional short maxChars={2_000} />
      <TextArea {...field('thanksEasy')} label="What you say at the end, in Easy Read" optional short maxChars={2_000} />
      <Radios {...field('voice')} legend="Who is asked?" choices={VOICE_CHOICES} />
      <TextField {...field('language')} label="Language of these words" hint="Its short name: en, cy, pl." width={10} />
      <TextField {...field('languages')} label="Other languages" hint="Their short names with a space between: pl ar ur" optional />
    </DeskForm>
  )
}

/** Another page, or what a page says. */
export function PageForm({ answer, back, page }: DraftFormProps & { page: Page | undefined }) {
  const field = fieldsOf<string>(answer, { ...fieldsOfWords('title', page?.title), ...fieldsOfWords('note', page?.note) })
  return (
    <DeskForm
      title={page ? 'Change a page' : 'Add a page'}
      wanted={page ? 'page' : 'add-page'}
      answer={answer}
      back={back}
      button="Keep it"
      intro={
        <p className="govuk-body">
          A page holds questions that belong together. People see one question at a time. Ways lead from one page to a later one.
        </p>
      }
    >
      {page && <input type="hidden" name="page" value={page.id} />}
      <TextField {...field('title')} label="Title" optional maxChars={300} />
      <TextField {...field('titleEasy')} label="Title in Easy Read" hint={EASY} optional maxChars={300} />
      <TextArea
        {...field('note')}
        label="What stands before its first question?"
        hint="Where hard questions follow: say so, and that they can be skipped."
        optional
        short
        maxChars={2_000}
      />
      <TextArea {...field('noteEasy')} label="The same in Easy Read" optional short maxChars={2_000} />
    </DeskForm>
  )
}
