import { figureText } from '../contract/guarded.ts'
import type { SurveyResultsView } from '../contract/surveys/result-views.ts'
import { dateInWords, shortDate } from '../dates.ts'
import { Few } from '../design/few.tsx'
import { Section } from '../design/layout.tsx'
import { Links } from '../design/link-list.tsx'
import { Notice } from '../design/notice.tsx'
import { SummaryList } from '../design/summary-list.tsx'
import { ResultFigure } from './result-figure.tsx'
import { ResultTrend } from './result-trend.tsx'

/** What came of a wave of a survey, the same for everybody: who took part, each question, by groups, and over waves. */
export const ResultsPage = ({ area, results }: { area: string; results: SurveyResultsView }) => (
  <>
    <Told area={area} results={results} />
    <Facts results={results} />
    {results.questions.map((result) => (
      <Section
        key={result.id}
        id={`about-${idOf(result.id)}`}
        title={
          <span lang={results.language} dir="auto">
            {result.question}
          </span>
        }
        size="m"
      >
        <ResultFigure id={idOf(result.id)} result={result} people={results.people} />
        {result.trend && <ResultTrend id={`trend-${idOf(result.id)}`} question={result.question} trend={result.trend} />}
      </Section>
    ))}
    <Section id="waves" title="Every time we asked" size="m">
      <Links
        items={results.waves.map((wave) => ({ href: `/${area}/surveys/${results.ref}/results?wave=${wave}`, label: `Wave ${wave}` }))}
      />
    </Section>
  </>
)

const idOf = (id: string) => id.replace(':', '-')

function Told({ area, results: { ref, people, wave } }: { area: string; results: SurveyResultsView }) {
  if ('shown' in people) return null
  return (
    <Notice title={`${wave.over ? 'Too few families took part' : 'Too few families so far'} to show anything.`}>
      <p>
        We show figures when at least 10 families took part, so that nobody can be found in them.{' '}
        {!wave.over && (
          <>
            You can share this survey:{' '}
            <a href={`/${area}/surveys/${ref}`}>
              /{area}/surveys/{ref}
            </a>
          </>
        )}
      </p>
    </Notice>
  )
}

function Facts({ results: { people, invited, wave } }: { results: SurveyResultsView }) {
  const rows = [
    { key: 'Who took part (n)', value: 'shown' in people ? figureText(people) : <Few /> },
    ...(invited ? [{ key: 'Who was invited', value: 'shown' in invited.all && invited.share ? figureText(invited.all) : <Few /> }] : []),
    ...(invited ? [{ key: 'Response rate', value: invited.share ? `${invited.share.percent} in 100` : <Few /> }] : []),
    { key: 'When', value: `${shortDate(wave.opensAt)} to ${shortDate(wave.closesAt)}${wave.over ? '' : ', still open'}` },
    { key: 'How people were reached', value: <span dir="auto">{wave.reachedBy}</span> },
    { key: 'We say what we did by', value: dateInWords(wave.whatWeDidBy) },
  ]
  return (
    <>
      <SummaryList rows={rows} />
      <p className="govuk-body">
        People who answer may differ from those who do not. Answers are counted in tens and more, so the last few may not be in these
        figures.
      </p>
    </>
  )
}
