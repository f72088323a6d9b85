import type { LiveQueueCard, QueueLine } from '../contract/live-queue.ts'
import type { LivePageView } from '../contract/live-views.ts'
import { Button } from '../design/button.tsx'
import { Section } from '../design/layout.tsx'
import { typedText } from '../read-form.ts'
import type { FormAnswer } from '../respond.ts'
import { chosenInWords, lineInWords, ownInWords, speakingInWords } from './live-queue-words.ts'
import { LiveTimer } from './live-timer.tsx'
import { turnUntil } from './live-timer-words.ts'

interface LiveQueueProps {
  area: string
  view: LivePageView
  answer: FormAnswer | undefined
}

/** The speaking queue as everybody sees it, by group and never by name, and one's own hand. */
export function LiveQueue({ area, view, answer }: LiveQueueProps) {
  const queue = queueOn(view)
  const { speaking, waiting, chosen } = queue ?? NOBODY
  return (
    <div data-queue hidden={!queue}>
      <Section id="queue" title="Who speaks" size="m" space="near">
        <p className="govuk-body-l" data-speaking aria-live="polite" dir="auto">
          {speakingInWords(speaking)}
        </p>
        <LiveTimer of="turn" until={turnUntil(speaking)} />
        {queue && view.me.joined && <OwnHand view={view} queue={queue} error={errorOf(answer)} />}
        <p className="govuk-body" data-nobody-waits hidden={waiting.length > 0}>
          Nobody waits.
        </p>
        <ol className="govuk-list govuk-list--number" data-waiting>
          {waiting.map((line) => (
            <li key={line.id} dir="auto">
              <Line area={area} line={line} />
            </li>
          ))}
        </ol>
        <ul className="govuk-list" data-chosen aria-label="Called out of turn">
          {chosen.map((line) => (
            <li key={line.id} className="ct-meta" dir="auto">
              {chosenInWords(line)}
            </li>
          ))}
        </ul>
        <p className="ct-meta">
          The group that was heard least comes first. Every second turn goes to somebody who is not here, as long as there is one.
        </p>
      </Section>
    </div>
  )
}

const NOBODY = { speaking: null, waiting: [], chosen: [] }

const Line = ({ area, line }: { area: string; line: QueueLine }) =>
  line.present ? (
    lineInWords(line)
  ) : (
    <a className="govuk-link" href={`/${area}/feedback/${line.id}`}>
      {lineInWords(line)}
    </a>
  )

/** Both forms are there, one of them hidden: a script shows the other when the hand is called. */
const OwnHand = ({ view, queue, error }: { view: LivePageView; queue: LiveQueueCard; error: string | undefined }) => (
  <div data-own-hand={view.hand ?? ''}>
    {error && (
      <p className="govuk-error-message" role="alert">
        {error}
      </p>
    )}
    <p className="govuk-body" data-own aria-live="polite">
      {ownInWords(queue, view.hand)}
    </p>
    <HandForm what="hand" label="Raise my hand" hidden={view.hand !== undefined} command={view.command} />
    <HandForm what="down" label="Take my hand down" hidden={view.hand === undefined} command={view.command} />
  </div>
)

const HandForm = ({ what, label, hidden, command }: { what: 'hand' | 'down'; label: string; hidden: boolean; command: string }) => (
  <form method="post" data-do={what} hidden={hidden}>
    <input type="hidden" name="do" value={what} />
    <input type="hidden" name="command" value={command} />
    <Button kind={what === 'down' ? 'secondary' : undefined}>{label}</Button>
  </form>
)

/** The queue of a meeting that is on; undefined before and after. */
export function queueOn({ cards }: Pick<LivePageView, 'cards'>): LiveQueueCard | undefined {
  const state = cards.find((card) => card.thing === 'state')
  if (!state?.startedAt || state.endedAt || state.cancelled) return undefined
  return cards.find((card) => card.thing === 'queue')
}

/** What was wrong with one's own hand; what the chair did is said at the chair's forms. */
function errorOf(answer: FormAnswer | undefined): string | undefined {
  return ['hand', 'down'].includes(typedText(answer?.typed, 'do')) ? answer?.errors[''] : undefined
}
