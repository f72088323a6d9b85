import type { ExceptionsView } from '#app/contract/exception-views.ts'
import { dateInWords } from '#app/dates.ts'
import { type Bar, BarList, tableOfBars } from '#app/design/bar-list.tsx'
import { ChartFigure } from '#app/design/chart-figure.tsx'
import { Count } from '#app/design/count.tsx'
import { Section } from '#app/design/layout.tsx'
import { ExceptionLines } from './exception-lines.tsx'
import { EXCEPTION_WORDS, EXCEPTIONS, type ExceptionName, LINES_EACH } from './exception-words.ts'
import { RatingsKey } from './ratings-key.tsx'

interface ExceptionsPageProps {
  area: string
  view: ExceptionsView
  /** The one list that is asked for whole. */
  only?: ExceptionName | undefined
}

/** What is not as it should be: for the chair, and for everybody. On paper it takes two sheets at most. */
export function ExceptionsPage({ area, view, only }: ExceptionsPageProps) {
  const there = EXCEPTIONS.filter((name) => view.totals[name] > 0 && (!only || name === only))
  return (
    <div className="ct-brief">
      <p className="govuk-body-l">
        This is how it stands on {dateInWords(view.today)}. Each line leads to the action and to the words of families behind it.
      </p>
      {only ? (
        <p className="govuk-body">
          <a className="govuk-link ct-do" href={`/${area}/exceptions`}>
            All exceptions
          </a>
        </p>
      ) : (
        <ExceptionCounts area={area} totals={view.totals} />
      )}
      {there.length === 0 && <p className="govuk-body">Nothing of this kind today.</p>}
      {there.map((name) => (
        <ExceptionPart key={name} area={area} view={view} name={name} whole={name === only} />
      ))}
      <div className="ct-section ct-section--near ct-no-print">
        <RatingsKey least={view.doneNotFelt[0]?.felt.least} />
      </div>
    </div>
  )
}

function ExceptionPart({ area, view, name, whole }: { area: string; view: ExceptionsView; name: ExceptionName; whole: boolean }) {
  const { title, means } = EXCEPTION_WORDS[name]
  const shown = Math.min(view[name].length, whole ? view[name].length : LINES_EACH)
  const more = view.totals[name] - shown
  return (
    <Section id={name} title={`${title}: ${view.totals[name]}`} size="m" space="near">
      <p className="govuk-body">{means}</p>
      <ExceptionLines area={area} view={view} name={name} shown={shown} />
      {more > 0 && (
        <p className="ct-after">
          {whole ? (
            `And ${more} more.`
          ) : (
            <a className="govuk-link ct-do" href={`/${area}/exceptions?show=${name}`}>
              And {more} more<span className="govuk-visually-hidden">: {title}</span>
            </a>
          )}
        </p>
      )}
    </Section>
  )
}

function ExceptionCounts({ area, totals }: { area: string; totals: ExceptionsView['totals'] }) {
  const bars = EXCEPTIONS.map(
    (name): Bar => ({
      label: EXCEPTION_WORDS[name].title,
      value: totals[name],
      fill:
        name === 'disputed' || name === 'doneNotFelt' || name === 'cameBack' || name === 'unanswered' || name === 'atMeetings'
          ? 'stitch'
          : 'service',
      ...(totals[name] > 0 ? { href: `/${area}/exceptions#${name}` } : {}),
    }),
  )
  const figure = (name: ExceptionName) => <Count value={totals[name]} of={EXCEPTION_WORDS[name].title} />
  return (
    <ChartFigure
      id="counts"
      finding={
        <>
          {figure('late')} {totals.late === 1 ? 'action is' : 'actions are'} late. {figure('doneNotFelt')}{' '}
          {totals.doneNotFelt === 1 ? 'is' : 'are'} done and not yet felt. {figure('unanswered')}{' '}
          {totals.unanswered === 1 ? 'thing families said waits' : 'things families said wait'} past the day for an answer.
        </>
      }
      counted="Published actions, answers and things said, in plans that go on. One action can stand in several lists."
      warning="Solid: what services owe. Stitched: where families say something else, or wait."
      table={tableOfBars(bars, 'What is not as it should be', 'What', 'How many')}
    >
      <BarList bars={bars} wide />
    </ChartFigure>
  )
}
