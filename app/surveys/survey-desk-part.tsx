import { questionsOf } from '../contract/surveys/definition.ts'
import { AddQuestionForm, ChangeQuestionForm } from './question-form.tsx'
import { RuleForm } from './rule-form.tsx'
import type { SurveyDeskPageProps } from './survey-desk-page.tsx'
import { PageForm, SurveyHeadForm } from './survey-head-form.tsx'
import { SurveyWordsForm } from './survey-words-form.tsx'

/** One form of a survey that is being built, as a page of its own. */
export function SurveyDeskPart(props: SurveyDeskPageProps) {
  const { area, survey, asked } = props
  const { definition, ref } = survey
  const back = `/desk/${area}/surveys/${ref}`
  const question = questionsOf(definition).find(({ id }) => id === asked.id)
  const page = definition.pages.find(({ id }) => id === asked.page)
  const form = { ...props, back }
  if (asked.at === 'survey') return <SurveyHeadForm {...form} />
  if (asked.at === 'page') return <PageForm {...form} page={page} />
  if (asked.at === 'words') return <SurveyWordsForm {...form} part={question ?? page ?? definition} />
  if (asked.at === 'add' && page) return <AddQuestionForm {...form} page={page} />
  if (asked.at === 'question' && question) return <ChangeQuestionForm {...form} question={question} />
  if ((asked.at === 'rule' && (question || page)) || (asked.at === 'way' && page))
    return <RuleForm {...form} question={question} page={page} />
  return (
    <p className="govuk-body">
      This is not in the survey any more.{' '}
      <a className="govuk-link" href={back}>
        Back to the survey
      </a>
    </p>
  )
}

/** What every form of a draft is given. */
export type DraftFormProps = SurveyDeskPageProps & { back: string }
