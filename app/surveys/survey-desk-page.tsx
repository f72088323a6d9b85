import type { DeskMay } from '../contract/desk-views.ts'
import type { SurveyAtDeskView } from '../contract/surveys/building-views.ts'
import { ButtonGroup, ButtonLink } from '../design/button.tsx'
import { ErrorSummary } from '../design/error-summary.tsx'
import { Section } from '../design/layout.tsx'
import { Notice } from '../design/notice.tsx'
import { DeskNav } from '../moderation/desk-nav.tsx'
import type { FormAnswer } from '../respond.ts'
import { DraftPages } from './draft-pages.tsx'
import { PublishSurvey } from './publish-survey.tsx'
import { SurveyDeskPart } from './survey-desk-part.tsx'
import { versionInWords } from './survey-words.ts'
import { WaysThrough } from './ways-through.tsx'

/** Which form is asked for: of which question, page, kind of answer, question of a rule, and language. */
export interface AskedPart {
  at: string
  id: string
  page: string
  type: string
  on: string
  in: string
}
export interface SurveyDeskPageProps {
  area: string
  may: DeskMay
  survey: SurveyAtDeskView
  asked: AskedPart
  answer: FormAnswer | undefined
  /** What was done just before, in words. */
  done: string | undefined
}

/** A survey for those who build it, or one form of it. */
export const SurveyDeskPage = (props: SurveyDeskPageProps) => (
  <div>
    <DeskNav area={props.area} may={props.may} screen="surveys" />
    {props.asked.at ? (
      <SurveyDeskPart {...props} />
    ) : (
      <>
        <ErrorSummary errors={props.answer?.errors} title="Nothing was changed" />
        <Overview {...props} />
      </>
    )}
  </div>
)

const Overview = ({ area, survey, done }: SurveyDeskPageProps) => {
  const { ref, definition, ways } = survey
  return (
    <>
      {done && <Notice tone="good" role="status" title={done} />}
      <h1 className="govuk-heading-l" dir="auto">
        {definition.title.text}
      </h1>
      <p className="govuk-body ct-lines" dir="auto">
        {definition.about.text}
      </p>
      <p className="ct-meta">{versionInWords(survey)}</p>
      <ButtonGroup>
        <ButtonLink kind="secondary" href="?at=survey">
          Change title and purpose
        </ButtonLink>
        <ButtonLink kind="secondary" href="?at=words">
          Easy Read and other languages
        </ButtonLink>
        <ButtonLink kind="secondary" href={`/desk/${area}/surveys/${ref}.json`}>
          Take it away as SurveyJS
        </ButtonLink>
      </ButtonGroup>
      <DraftPages definition={definition} findings={ways.findings} />
      <Section id="ways" title="Ways through" size="m">
        <WaysThrough definition={definition} ways={ways} />
      </Section>
      <Section id="publish" title="Publish" size="m">
        <PublishSurvey survey={survey} />
      </Section>
    </>
  )
}
