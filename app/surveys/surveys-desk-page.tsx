import type { DeskMay } from '../contract/desk-views.ts'
import type { SurveyLineView } from '../contract/surveys/building-views.ts'
import { Button, ButtonGroup, ButtonLink } from '../design/button.tsx'
import { Radios } from '../design/choices.tsx'
import { ErrorSummary } from '../design/error-summary.tsx'
import { TextArea, TextField } from '../design/field.tsx'
import { LinkList } from '../design/link-list.tsx'
import { DeskNav } from '../moderation/desk-nav.tsx'
import { fieldsOf } from '../plan/desk-form.tsx'
import type { FormAnswer } from '../respond.ts'
import { countOfQuestions, VOICE_CHOICES, versionInWords } from './survey-words.ts'

interface SurveysDeskPageProps {
  area: string
  may: DeskMay
  surveys: SurveyLineView[]
  /** Whether the form for another one is shown. */
  adding: boolean
  answer: FormAnswer | undefined
}

/** The surveys of an area for those who make them, or the form for another one. */
export const SurveysDeskPage = ({ area, may, surveys, adding, answer }: SurveysDeskPageProps) => (
  <div className="ct-stack">
    <DeskNav area={area} may={may} screen="surveys" />
    {adding || answer ? (
      <MakeSurvey area={area} answer={answer} />
    ) : (
      <>
        <h1 className="govuk-heading-l">Surveys</h1>
        <p className="govuk-body">Only those who make surveys see what is being built here. Nobody is asked before you publish it.</p>
        <ButtonGroup>
          <ButtonLink href="?new">Make a survey</ButtonLink>
          <ButtonLink kind="secondary" href={`/desk/${area}/surveys/import`}>
            Take in a questionnaire
          </ButtonLink>
        </ButtonGroup>
        {surveys.length === 0 ? (
          <p className="govuk-body">There is no survey yet.</p>
        ) : (
          <LinkList
            rows={surveys.map((survey) => ({
              href: `/desk/${area}/surveys/${survey.ref}`,
              label: survey.title,
              meta: `${countOfQuestions(survey.questions)}. ${versionInWords(survey)}`,
            }))}
          />
        )}
      </>
    )}
  </div>
)

function MakeSurvey({ area, answer }: { area: string; answer: FormAnswer | undefined }) {
  const field = fieldsOf<'title' | 'about' | 'voice'>(answer, { voice: 'family' })
  return (
    <>
      <ErrorSummary errors={answer?.errors} title="The survey was not made yet" />
      <h1 className="govuk-heading-l">Make a survey</h1>
      <form method="post" className="ct-form" noValidate>
        <TextField {...field('title')} label="Title" hint="As families read it." maxChars={200} />
        <TextArea
          {...field('about')}
          label="What is it for?"
          hint="What will be better when people have answered? They read this before they begin, and again at the end."
          short
          maxChars={5_000}
        />
        <Radios {...field('voice')} legend="Who is asked?" choices={VOICE_CHOICES} />
        <ButtonGroup>
          <Button>Make the survey</Button>
          <ButtonLink kind="secondary" href={`/desk/${area}/surveys`}>
            Leave it
          </ButtonLink>
        </ButtonGroup>
      </form>
    </>
  )
}
