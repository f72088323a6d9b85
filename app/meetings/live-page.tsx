import type { LiveNoteCard, LiveStateCard } from '../contract/live-meeting.ts'
import type { LiveItemView, LivePageView } from '../contract/live-views.ts'
import { LEVEL_TITLES } from '../contract/participation.ts'
import { timeInWords } from '../dates.ts'
import { Columns, Section } from '../design/layout.tsx'
import { StateLine } from '../design/state-line.tsx'
import { typedText } from '../read-form.ts'
import type { FormAnswer } from '../respond.ts'
import { minutesInWords } from './agenda-words.ts'
import { JoinCode } from './join-code.tsx'
import { LiveChair } from './live-chair.tsx'
import { LiveHeld } from './live-held.tsx'
import { LiveOutcomes } from './live-outcomes.tsx'
import { OutcomesChair } from './live-outcomes-chair.tsx'
import { LivePeople } from './live-people.tsx'
import { LivePolls } from './live-polls.tsx'
import { PollsChair } from './live-polls-chair.tsx'
import { LiveQuestions } from './live-questions.tsx'
import { LiveQueue } from './live-queue.tsx'
import { LiveReactions } from './live-reactions.tsx'
import { AskTime, LiveTimer } from './live-timer.tsx'
import { itemUntil } from './live-timer-words.ts'
import { noteHead, nowInWords, sinceInWords } from './live-words.ts'

interface LivePageProps {
  area: string
  view: LivePageView
  answer: FormAnswer | undefined
  baseUrl: string
}

/** A meeting while it is on, for everybody who follows it: where it is, and what is typed for everybody. A small script keeps it up to date. */
export function LivePage({ area, view, answer, baseUrl }: LivePageProps) {
  const { meeting, items, cards, position, at, may, questions } = view
  const state = cards.find((card): card is LiveStateCard => card.thing === 'state')
  return (
    <div data-meeting={`${area}/${meeting.ref}`} data-position={position} data-at={at}>
      <StateLine state="offline" id="line">
        <span data-line>
          Showing a copy from {timeInWords(at)}.{' '}
          <a className="govuk-link" href={`/${area}/meetings/${meeting.ref}/live`}>
            Load it again
          </a>
        </span>{' '}
        <span data-unsent />
      </StateLine>
      <Columns count={2}>
        <div>
          <Now state={state} items={items} />
          <LivePeople area={area} view={view} answer={answer} />
          <LiveReactions state={state} joined={view.me.joined !== undefined} />
          <LivePolls view={view} answer={isOf(answer, 'vote', 'answer', 'look-poll') ? answer : undefined} />
          <LiveQueue area={area} view={view} answer={answer} />
          <LiveQuestions view={view} answer={typedText(answer?.typed, 'do') === 'ask' ? answer : undefined} />
          <LiveOutcomes area={area} view={view} />
          <Notes notes={cards.filter((card): card is LiveNoteCard => card.thing === 'note')} />
        </div>
        <div>
          {questions.held && <LiveHeld held={questions.held} answer={isOfQuestions(answer) ? answer : undefined} />}
          {may.run && <LiveChair view={view} state={state} answer={isElsewhere(answer) ? undefined : answer} />}
          <OutcomesChair view={view} answer={isOf(answer, 'propose', 'log') ? answer : undefined} />
          <PollsChair view={view} answer={isOf(answer, 'prepare', 'open-poll', 'close-poll', 'drop-poll') ? answer : undefined} />
          <Items area={area} meeting={meeting.ref} items={items} state={state} />
          <Bring area={area} meeting={meeting} baseUrl={baseUrl} />
        </div>
      </Columns>
    </div>
  )
}

/** How others come, and the screen for the room. */
const Bring = ({ area, meeting, baseUrl }: { area: string; meeting: LivePageView['meeting']; baseUrl: string }) =>
  meeting.joinCode && (
    <Section id="bring" title="Bring others in" size="m" space="near">
      <JoinCode area={area} meeting={meeting} baseUrl={baseUrl} />
      <p className="govuk-body ct-after">
        <a className="govuk-link" href={`/${area}/meetings/${meeting.ref}/projector`}>
          Large view for a screen in the room
        </a>
      </p>
    </Section>
  )

/** What was wrong with a question or a poll is said there, not at what the chair does. */
const isOf = (answer: FormAnswer | undefined, ...forms: string[]) => forms.includes(typedText(answer?.typed, 'do'))
const isOfQuestions = (answer: FormAnswer | undefined) => isOf(answer, 'ask', 'show', 'keep', 'answered')
const isElsewhere = (answer: FormAnswer | undefined) =>
  isOfQuestions(answer) || isOf(answer, 'vote', 'answer', 'look-poll', 'prepare', 'open-poll', 'close-poll', 'drop-poll', 'propose', 'log')

const Now = ({ state, items }: { state: LiveStateCard | undefined; items: LiveItemView[] }) => (
  <Section id="now" title="Where the meeting is" size="m" space="near">
    <p className="govuk-body-l" data-now aria-live="polite" dir="auto">
      {nowInWords(state, items)}
    </p>
    <p className="ct-meta" data-since>
      {sinceInWords(state, items)}
    </p>
    <LiveTimer of="item" until={itemUntil(state, items)} />
    <AskTime />
  </Section>
)

const Notes = ({ notes }: { notes: LiveNoteCard[] }) => (
  <Section id="notes" title="What is being said" size="m" space="near">
    <p className="govuk-body" data-no-notes hidden={notes.length > 0}>
      Nothing was typed so far.
    </p>
    <div role="log" aria-labelledby="notes">
      <ol className="ct-list" data-notes>
        {notes.map((note) => (
          <li key={note.id} id={note.id}>
            <p className="ct-meta">{noteHead(note)}</p>
            <p className="govuk-body ct-lines" dir="auto">
              {note.words}
            </p>
          </li>
        ))}
      </ol>
    </div>
  </Section>
)

const Items = ({
  area,
  meeting,
  items,
  state,
}: {
  area: string
  meeting: string
  items: LiveItemView[]
  state: LiveStateCard | undefined
}) => (
  <Section id="items" title="Agenda" size="m" space="near">
    {items.length === 0 && <p className="govuk-body">Nothing is on the agenda yet.</p>}
    <ol className="ct-list ct-agenda-live" data-items>
      {items.map(({ ref, number, title, minutes, level }) => (
        <li
          key={ref}
          data-item={ref}
          data-number={number}
          data-title={title}
          data-minutes={minutes}
          aria-current={state?.itemRef === ref ? 'step' : undefined}
        >
          <p className="govuk-body">
            {number}{' '}
            <a className="govuk-link" dir="auto" href={`/${area}/meetings/${meeting}#${ref}`}>
              {title}
            </a>
          </p>
          <p className="ct-meta">
            {LEVEL_TITLES[level]}
            {minutes > 0 && `, ${minutesInWords(minutes)}`}
          </p>
        </li>
      ))}
    </ol>
    <p className="govuk-body">
      You cannot be here?{' '}
      <a className="govuk-link" href={`/${area}/meetings/${meeting}#agenda`}>
        Say something to an item
      </a>
      . It counts the same.
    </p>
  </Section>
)
