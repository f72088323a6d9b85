import type { FeltFigures, HowItWasView, MeetingFeltView } from '../contract/felt-views.ts'
import { FELT_ANSWER_TITLES, FELT_ANSWERS, FELT_QUESTION_TITLES, FELT_QUESTIONS } from '../contract/meeting-felt.ts'
import { LEVEL_PROMISES, LEVEL_TITLES, LEVELS } from '../contract/participation.ts'
import { shortDate } from '../dates.ts'
import { BarList } from '../design/bar-list.tsx'
import { Button, ButtonGroup } from '../design/button.tsx'
import { ChartFigure } from '../design/chart-figure.tsx'
import { Radios } from '../design/choices.tsx'
import { ErrorSummary } from '../design/error-summary.tsx'
import { Few } from '../design/few.tsx'
import { Section } from '../design/layout.tsx'
import { Notice } from '../design/notice.tsx'
import { Table } from '../design/table.tsx'
import { typedText } from '../read-form.ts'
import type { FormAnswer } from '../respond.ts'
import { SEAL_IN_WORDS } from './seal-words.ts'

interface HowItWasProps {
  area: string
  view: HowItWasView
  /** Whether this reader has just answered. */
  thanks: boolean
  answer: FormAnswer | undefined
}

/** Four questions after a meeting, what was answered, and what was claimed beside it. */
export const HowItWasPage = ({ area, view, thanks, answer }: HowItWasProps) => (
  <>
    <ErrorSummary errors={answer?.errors} />
    {thanks && <Notice tone="good" role="status" title="Thank you. Your answer counts, and nobody can tell that it was yours." />}
    <Figures view={view} />
    {!thanks && (view.whyNot ? <p className="govuk-body">{view.whyNot}</p> : <Questions answer={answer} />)}
    <Others area={area} others={view.others} />
  </>
)

const Questions = ({ answer }: { answer: FormAnswer | undefined }) => (
  <Section id="questions" title="Four questions" size="m">
    <p className="govuk-body">For everybody who took part or followed, from wherever. No account and no name. The last answer counts.</p>
    <form method="post" className="ct-form" noValidate>
      {FELT_QUESTIONS.map((question) => (
        <Radios
          key={question}
          name={question}
          legend={FELT_QUESTION_TITLES[question]}
          value={typedText(answer?.typed, question)}
          error={answer?.errors[question]}
          choices={FELT_ANSWERS.map((value) => ({ value, label: FELT_ANSWER_TITLES[value] }))}
        />
      ))}
      <Radios
        name="level"
        legend="Which of these did it feel like?"
        value={typedText(answer?.typed, 'level')}
        error={answer?.errors.level}
        choices={LEVELS.map((value) => ({ value, label: LEVEL_TITLES[value], hint: LEVEL_PROMISES[value] }))}
      />
      <ButtonGroup full>
        <Button>Send my answers</Button>
      </ButtonGroup>
    </form>
  </Section>
)

const Figures = ({ view: { claimed, answers, sealedAt, figures } }: { view: MeetingFeltView }) => (
  <Section id="felt" title="Claimed and felt" size="m" space="near">
    <p className="govuk-body-l">
      {claimed ? `The agenda claimed most of all: ${LEVEL_TITLES[claimed]}.` : 'The agenda claimed nothing.'}{' '}
      {figures && `To most it felt like: ${LEVEL_TITLES[figures.felt]}.`}
    </p>
    {figures && <FeltChart answers={answers} figures={figures} />}
    {!figures && sealedAt && <Few />}
    {!sealedAt && (
      <p className="govuk-body">
        So far {answers} answered. How it felt is shown here when the meeting is closed for good, from 10 answers on. Up to then answers can
        come and change, so nobody is shown what was said. {SEAL_IN_WORDS}
      </p>
    )}
  </Section>
)

const FeltChart = ({ answers, figures: { questions, levels } }: { answers: string; figures: FeltFigures }) => (
  <>
    <ul className="govuk-list">
      {questions.map(({ question, tenths }) => (
        <li key={question}>
          {FELT_QUESTION_TITLES[question]}: about {tenths.yes} in 10 say yes, {tenths.partly} partly, {tenths.no} no.
        </li>
      ))}
    </ul>
    <ChartFigure
      id="felt-levels"
      finding="How far people felt that they took part"
      counted="So many of 10 named each level."
      warning={`${answers.charAt(0).toUpperCase()}${answers.slice(1)} answered. Figures are rounded to tenths. People who answer may differ from those who do not.`}
      table={{
        caption: 'How it felt',
        columns: [{ label: 'Level' }, { label: 'Of 10', numeric: true }],
        rows: levels.map(({ level, tenths }) => ({ label: LEVEL_TITLES[level], cells: [tenths] })),
      }}
    >
      <BarList bars={levels.map(({ level, tenths }) => ({ label: LEVEL_TITLES[level], value: tenths }))} full={10} unit="of 10" />
    </ChartFigure>
  </>
)

const Others = ({ area, others }: { area: string; others: readonly MeetingFeltView[] }) =>
  others.length > 0 && (
    <Section id="others" title="Over the last twelve months" size="m">
      <Table
        id="felt-over-time"
        caption="What each meeting claimed, and how it felt"
        columns={[{ label: 'Meeting' }, { label: 'Claimed' }, { label: 'Felt' }]}
        rows={others.map(({ meeting, claimed, sealedAt, figures }) => ({
          label: meeting.ref,
          head: (
            <>
              <a className="govuk-link" dir="auto" href={`/${area}/meetings/${meeting.ref}/how`}>
                {meeting.title}
              </a>
              , {shortDate(meeting.startsAt)}
            </>
          ),
          cells: [claimed ? LEVEL_TITLES[claimed] : 'Nothing', feltInWords(sealedAt, figures)],
        }))}
      />
    </Section>
  )

function feltInWords(sealedAt: MeetingFeltView['sealedAt'], figures: FeltFigures | undefined) {
  if (!sealedAt) return 'Shown when it is closed for good'
  return figures ? LEVEL_TITLES[figures.felt] : <Few key="few" />
}
