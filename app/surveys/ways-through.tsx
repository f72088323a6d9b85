import { questionsOf, type SurveyDefinition } from '../contract/surveys/definition.ts'
import { onOneLine } from '../contract/surveys/draft-fields.ts'
import { type PathsView, type SurveyPath, TRIED_MAX } from '../contract/surveys/paths.ts'
import { answerInWords } from '../contract/surveys/piping.ts'
import { Details } from '../design/details.tsx'
import { Notice } from '../design/notice.tsx'

/** So many ways are written out. */
const SHOWN = 40

interface WaysThroughProps {
  definition: SurveyDefinition
  ways: PathsView
}

/** Every way through a survey, with answers that lead there; and what is wrong with its branches, named first. */
export const WaysThrough = ({ definition, ways: { paths, complete, findings } }: WaysThroughProps) => (
  <>
    {findings.length === 0 ? (
      <p className="govuk-body">No way ends where it should not, and every question is reached{complete ? '' : ' as far as was tried'}.</p>
    ) : (
      <Notice tone="bad" title={findings.length === 1 ? 'One thing must be mended' : `${findings.length} things must be mended`}>
        <ul className="govuk-list govuk-list--bullet">
          {findings.map(({ kind, at, says }) => (
            <li key={`${kind}${at}${says}`} dir="auto">
              <a className="govuk-link" href={`#${at}`}>
                {says}
              </a>
            </li>
          ))}
        </ul>
      </Notice>
    )}
    {!complete && <p className="govuk-body">There are more than {TRIED_MAX} kinds of answers. These are the ways that were found.</p>}
    <p className="govuk-body">{paths.length === 1 ? 'There is one way through.' : `There are ${paths.length} ways through.`}</p>
    {paths.slice(0, SHOWN).map((path, at) => (
      <Details key={path.questions.join(' ')} summary={`Way ${at + 1}: ${questionsInWords(path.questions.length)}`}>
        <Way definition={definition} path={path} />
      </Details>
    ))}
    {paths.length > SHOWN && <p className="govuk-body">And {paths.length - SHOWN} more.</p>}
  </>
)

const questionsInWords = (count: number) => (count === 1 ? '1 question' : `${count} questions`)

const Way = ({ definition, path: { questions, because } }: { definition: SurveyDefinition; path: SurveyPath }) => {
  const all = questionsOf(definition)
  return (
    <ol className="govuk-list govuk-list--number">
      {questions.map((id) => {
        const question = all.find((one) => one.id === id)!
        const answer = answerInWords(question, { answers: because, others: {} }, definition.language)
        return (
          <li key={id} dir="auto">
            {onOneLine(question.title.text)}
            {answer && <b>: {answer}</b>}
          </li>
        )
      })}
    </ol>
  )
}
