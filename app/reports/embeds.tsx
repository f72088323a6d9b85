import type { AnswerView } from '../contract/answers.ts'
import type { ImpactView, ThemePageView } from '../contract/impact-views.ts'
import type { PlanPageView } from '../contract/plan-views.ts'
import { shortDate } from '../dates.ts'
import { KindOfAnswer } from '../design/kind-of-answer.tsx'
import { Quote } from '../design/quote.tsx'
import { RatingPair } from '../design/rating-pair.tsx'
import { kindProps } from '../impact/answer-words.ts'
import { ratingsOf } from '../plan/rating-words.ts'
import { RatingsKey } from '../plan/ratings-key.tsx'
import { OutLink } from './embed-frame.tsx'

const MOST = 10

/** One theme in a frame: how much was said, the newest words, the newest answers. */
export const ThemeEmbed = ({ area, view }: { area: string; view: ThemePageView }) => (
  <>
    <p className="govuk-body" dir="auto">
      {view.about} Families said {view.contributions} {view.contributions === 1 ? 'thing' : 'things'} on this that everybody can read.
    </p>
    {view.latest.slice(0, 3).map(({ ref, excerpt, language, by, saidOn }) => (
      <Quote
        key={ref}
        lang={language}
        meta={
          <OutLink href={`/${area}/feedback/${ref}`}>
            {by}, {shortDate(saidOn)}
          </OutLink>
        }
      >
        <p>{excerpt}</p>
      </Quote>
    ))}
    <h2 className="govuk-heading-m ct-after-l">What was answered</h2>
    <AnswerLines area={area} answers={view.answers.slice(0, 3)} />
  </>
)

/** The two ratings of every action of a plan in a frame. */
export const RatingsEmbed = ({ area, view }: { area: string; view: PlanPageView }) => {
  const actions = view.priorities.flatMap((priority) => priority.actions).filter(({ droppedOn }) => !droppedOn)
  return (
    <>
      <p className="govuk-body">
        {view.totals.actions} {view.totals.actions === 1 ? 'action' : 'actions'}. What the council says, and what families say.
      </p>
      <RatingsKey />
      <ul className="ct-list">
        {actions.map((action) => (
          <li key={action.ref} className="ct-action">
            <h2 className="govuk-heading-s ct-last">
              <OutLink href={`/${area}/actions/${action.ref}`}>{[action.number, action.title].filter(Boolean).join(' ')}</OutLink>
            </h2>
            <RatingPair {...ratingsOf(action)} />
          </li>
        ))}
      </ul>
      {actions.length === 0 && <p className="govuk-body">There is no action in this plan so far.</p>}
    </>
  )
}

/** You said, we did, in a frame: the newest answers. */
export const LedgerEmbed = ({ area, view }: { area: string; view: ImpactView }) => (
  <>
    <p className="govuk-body">
      Families told us {view.said} {view.said === 1 ? 'thing' : 'things'} that everybody can read. {view.answered}{' '}
      {view.answered === 1 ? 'has' : 'have'} an answer.
    </p>
    <AnswerLines area={area} answers={view.answers.slice(0, MOST)} />
  </>
)

const AnswerLines = ({ area, answers }: { area: string; answers: readonly AnswerView[] }) =>
  answers.length === 0 ? (
    <p className="govuk-body">No answer so far.</p>
  ) : (
    <ul className="ct-list ct-link-list">
      {answers.map((answer) => (
        <li key={answer.ref}>
          <div className="ct-tags">
            <KindOfAnswer {...kindProps(answer)} />
          </div>
          <OutLink href={`/${area}/answers/${answer.ref}`}>{answer.title}</OutLink>
          {answer.said && (
            <p className="govuk-body" dir="auto">
              You said: “{answer.said}”
            </p>
          )}
          <p className="ct-meta">
            {answer.by}, {shortDate(answer.answeredOn)}
          </p>
        </li>
      ))}
    </ul>
  )
