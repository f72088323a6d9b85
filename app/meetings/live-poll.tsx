import type { ReactNode } from 'react'
import type { MyPartView } from '../contract/live-people.ts'
import type { LivePollCard, MyVoteView, PollsView } from '../contract/live-polls.ts'
import type { LiveQuestionCard } from '../contract/live-questions.ts'
import type { FormAnswer } from '../respond.ts'
import { PollAnswerFirst } from './live-poll-first.tsx'
import { PollResult } from './live-poll-result.tsx'
import { PollVote } from './live-poll-vote.tsx'
import { standingInWords } from './live-poll-words.ts'
import { SEAL_IN_WORDS } from './seal-words.ts'

export interface LivePollProps {
  card: LivePollCard
  /** What was answered in words. */
  answers: readonly LiveQuestionCard[]
  polls: PollsView
  me: MyPartView
  command: string
  /** What was wrong with a form of this poll. */
  answer: FormAnswer | undefined
  /** Instead of the form, where it is answered elsewhere. */
  elsewhere?: ReactNode
}

/** One poll as this reader sees it: answered while it is open, or before its result is seen; then what is shown of it. */
export function LivePoll(props: LivePollProps) {
  const { card, answers, polls } = props
  const mine = polls.mine.find(({ poll }) => poll === card.id)
  const isFirst = polls.answerFirst.includes(card.id)
  const own = polls.results.find(({ poll }) => poll === card.id)
  return (
    <section id={card.id} data-poll={card.state} aria-labelledby={`${card.id}-question`} className="ct-stack">
      <h3 className="govuk-heading-s" id={`${card.id}-question`} dir="auto">
        {card.question}
      </h3>
      {isFirst ? <PollAnswerFirst {...props} /> : <p className="ct-meta">{standingInWords(card)}</p>}
      {mine && (
        <p className="govuk-body">{mine.answer ? 'We have your answer.' : 'You looked at the result, so you cannot answer any more.'}</p>
      )}
      {isOpen(props) && <Vote {...props} mine={mine} />}
      {!isFirst && <PollResult asked={card} figures={own?.figures ?? card.figures} />}
      {own && (
        <p className="ct-meta">
          People who come later can still answer. They are added when the meeting is closed for good. {SEAL_IN_WORDS}
        </p>
      )}
      <Answers answers={answers} />
    </section>
  )
}

/** Until it is closed; in words also after the meeting, where it was left open for that. */
const isOpen = ({ card, polls }: LivePollProps) => card.state === 'open' || polls.openInWords.includes(card.id)

/** The form for whoever takes part; whoever could is told how. */
function Vote(props: LivePollProps & { mine: MyVoteView | undefined }) {
  const { card, me, elsewhere } = props
  if (me.joined === undefined && me.whyNotJoin) return null
  if (me.joined !== undefined && card.repsOnly && me.joined !== 'representative') return null
  if (elsewhere) return elsewhere
  if (me.joined === undefined) return <p className="govuk-body">Join the meeting, then you can answer it here.</p>
  return <PollVote {...props} />
}

const Answers = ({ answers }: Pick<LivePollProps, 'answers'>) => (
  <ul className="govuk-list">
    {answers.map(({ id, words, language }) => (
      <li key={id} id={id} className="ct-lines" dir="auto" lang={language}>
        {words}
      </li>
    ))}
  </ul>
)
