import type { LivePollCard } from '../contract/live-polls.ts'
import type { LiveQuestionCard } from '../contract/live-questions.ts'
import type { LivePageView } from '../contract/live-views.ts'
import { Section } from '../design/layout.tsx'
import { typedText } from '../read-form.ts'
import type { FormAnswer } from '../respond.ts'
import { PollResult } from './live-poll-result.tsx'
import { PollVote } from './live-poll-vote.tsx'
import { standingInWords } from './live-poll-words.ts'

interface LivePollsProps {
  view: LivePageView
  answer: FormAnswer | undefined
}

/** The polls of a meeting: whoever takes part answers while one is open, everybody sees what is shown of the result. Open ones come first. */
export function LivePolls({ view, answer }: LivePollsProps) {
  const polls = view.cards.filter((card): card is LivePollCard => card.thing === 'poll')
  const ordered = [...polls.filter(({ state }) => state === 'open'), ...polls.filter(({ state }) => state === 'closed').reverse()]
  return (
    <>
      <p className="govuk-visually-hidden" role="status" data-polls-said />
      <div id="polls-part">
        {ordered.length > 0 && (
          <Section id="polls" title="Polls" size="m" space="near">
            {ordered.map((card) => (
              <Poll key={card.id} card={card} view={view} answer={typedText(answer?.typed, 'poll') === card.id ? answer : undefined} />
            ))}
          </Section>
        )}
      </div>
    </>
  )
}

function Poll({ card, view, answer }: LivePollsProps & { card: LivePollCard }) {
  const { polls, me } = view
  const mine = polls.mine.find(({ poll }) => poll === card.id)
  const figures = polls.results.find(({ poll }) => poll === card.id)?.figures ?? card.figures
  const mayVote = card.state === 'open' && me.joined !== undefined && (!card.repsOnly || me.joined === 'representative')
  return (
    <section id={card.id} data-poll={card.state} aria-labelledby={`${card.id}-question`} className="ct-stack">
      <h3 className="govuk-heading-s" id={`${card.id}-question`} dir="auto">
        {card.question}
      </h3>
      <p className="ct-meta">{standingInWords(card)}</p>
      {mine?.answer && <p className="govuk-body">We have your answer.</p>}
      {mayVote && <PollVote card={card} view={view} mine={mine} answer={answer} />}
      <PollResult asked={card} figures={figures} />
      <ul className="govuk-list">
        {view.cards
          .filter((one): one is LiveQuestionCard => one.thing === 'question' && one.poll === card.id)
          .map(({ id, words, language }) => (
            <li key={id} id={id} className="ct-lines" dir="auto" lang={language}>
              {words}
            </li>
          ))}
      </ul>
    </section>
  )
}
