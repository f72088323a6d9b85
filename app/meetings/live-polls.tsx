import type { LivePollCard } from '../contract/live-polls.ts'
import type { LiveQuestionCard } from '../contract/live-questions.ts'
import type { LivePageView } from '../contract/live-views.ts'
import { Section } from '../design/layout.tsx'
import { typedText } from '../read-form.ts'
import type { FormAnswer } from '../respond.ts'
import { LivePoll } from './live-poll.tsx'

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
              <LivePoll
                key={card.id}
                card={card}
                answers={view.cards.filter((one): one is LiveQuestionCard => one.thing === 'question' && one.poll === card.id)}
                polls={view.polls}
                me={view.me}
                command={view.command}
                answer={typedText(answer?.typed, 'poll') === card.id ? answer : undefined}
              />
            ))}
          </Section>
        )}
      </div>
    </>
  )
}
