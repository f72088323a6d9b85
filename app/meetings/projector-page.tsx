import { codeInWords } from '../contract/joining.ts'
import type { LiveQuestionCard } from '../contract/live-questions.ts'
import type { LiveQueueCard } from '../contract/live-queue.ts'
import { LEVEL_TITLES } from '../contract/participation.ts'
import type { ProjectorView } from '../contract/projector.ts'
import { timeInWords } from '../dates.ts'
import { QrCode } from '../design/qr-code.tsx'
import { shortAddress } from './join-code.tsx'
import { lineInWords } from './live-queue-words.ts'
import { LiveTimer } from './live-timer.tsx'
import { itemUntil, turnUntil } from './live-timer-words.ts'
import { nowInWords, peopleInWords } from './live-words.ts'
import { whenInWords } from './meeting-words.ts'
import { ProjectorPoll } from './projector-poll.tsx'

interface ProjectorProps {
  area: string
  view: ProjectorView
  baseUrl: string
}

/** The screen in the room: very large and calm. A small script draws it anew when something happens; without one it is loaded again by itself. */
export const Projector = ({ area, view, baseUrl }: ProjectorProps) => {
  const { meeting, position, at } = view
  return (
    <main className="ct-projector" id="main-content" data-projector={`${area}/${meeting.ref}`} data-position={position} data-at={at}>
      <div className="ct-projector__main">
        <p className="ct-projector__title" dir="auto">
          {meeting.title}
        </p>
        <NowLarge view={view} />
        {view.poll && <ProjectorPoll poll={view.poll} />}
        {view.queue && <Speakers queue={view.queue} />}
        {view.question && view.poll?.card.state !== 'open' && <Question question={view.question} />}
      </div>
      <Aside area={area} view={view} baseUrl={baseUrl} />
    </main>
  )
}

function NowLarge({ view: { state, items, meeting } }: { view: ProjectorView }) {
  const at = items.findIndex(({ ref }) => ref === state?.itemRef)
  const item = state?.startedAt && !state.endedAt && !state.breakUntil ? items[at] : undefined
  return (
    <section aria-labelledby="item">
      {item && (
        <p className="ct-projector__small">
          Item {at + 1} of {items.length}. {LEVEL_TITLES[item.level]}
        </p>
      )}
      <h1 className="ct-projector__item" id="item" dir="auto">
        {item ? item.title : nowInWords(state, items)}
      </h1>
      {!state?.startedAt && !state?.cancelled && (
        <p className="ct-projector__small">{whenInWords({ ...meeting, minutes: 0 }).split(' to ')[0]}</p>
      )}
      <LiveTimer of="item" until={itemUntil(state, items)} />
    </section>
  )
}

const NEXT_SHOWN = 3

const Speakers = ({ queue: { speaking, waiting } }: { queue: LiveQueueCard }) => (
  <section aria-labelledby="speaks">
    <h2 className="ct-projector__head" id="speaks">
      Who speaks
    </h2>
    <p className="ct-projector__large" dir="auto">
      {speaking ? lineInWords(speaking) : 'Nobody is called now'}
    </p>
    <LiveTimer of="turn" until={turnUntil(speaking)} />
    {waiting.length > 0 && (
      <p className="ct-projector__small" dir="auto">
        Then: {waiting.slice(0, NEXT_SHOWN).map(lineInWords).join(', ')}
        {waiting.length > NEXT_SHOWN && ` and ${waiting.length - NEXT_SHOWN} more`}
      </p>
    )}
  </section>
)

const Question = ({ question: { words, language, by } }: { question: LiveQuestionCard }) => (
  <section aria-labelledby="question">
    <h2 className="ct-projector__head" id="question">
      The next question
    </h2>
    <p className="ct-projector__large ct-lines" dir="auto" lang={language}>
      {words}
    </p>
    <p className="ct-projector__small" dir="auto">
      {by}
    </p>
  </section>
)

const Aside = ({ area, view: { meeting, people, at }, baseUrl }: ProjectorProps) => (
  <aside className="ct-projector__side" aria-label="How to join">
    {meeting.joinCode && (
      <>
        <QrCode text={`${baseUrl}/${area}/meetings/${meeting.ref}/live`} label="Picture code that opens this meeting on a phone" />
        <p className="ct-projector__small">
          <span className="ct-lines">{shortAddress(baseUrl)}/join</span>
          <b className="ct-projector__code">{codeInWords(meeting.joinCode)}</b>
        </p>
      </>
    )}
    {people && <p className="ct-projector__small">{peopleInWords(people)}</p>}
    <p className="ct-meta" data-line role="status">
      As it was at {timeInWords(at)}.
    </p>
    <p className="ct-meta">
      <a className="govuk-link" href={`/${area}/meetings/${meeting.ref}/live`}>
        Everything, on one page
      </a>
    </p>
    <p className="ct-meta" data-still>
      <a className="govuk-link" href="?still">
        Stop loading this again
      </a>
    </p>
  </aside>
)
