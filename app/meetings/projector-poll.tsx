import { figuresInWords, optionInWords, whoseInWords } from '../contract/poll-words.ts'
import type { ProjectorView } from '../contract/projector.ts'
import { BarList } from '../design/bar-list.tsx'
import { barsOf, votedInWords } from './live-poll-words.ts'

const ANSWERS_SHOWN = 6

/** The poll on the screen in the room: what is asked and how many have answered, in steps; once it is closed, what came of it. */
export const ProjectorPoll = ({ poll: { card, answers } }: { poll: NonNullable<ProjectorView['poll']> }) => (
  <section aria-labelledby="poll">
    <h2 className="ct-projector__head" id="poll">
      {card.state === 'open' ? 'A poll is open. Answer it on your phone' : 'What came of the poll'}
    </h2>
    <p className="ct-projector__large" dir="auto">
      {card.question}
    </p>
    {card.state === 'open' ? <Asked card={card} /> : <Result card={card} />}
    {card.kind === 'text' && (
      <ul className="ct-projector__list">
        {answers.slice(-ANSWERS_SHOWN).map(({ id, words, language }) => (
          <li key={id} className="ct-lines" dir="auto" lang={language}>
            {words}
          </li>
        ))}
      </ul>
    )}
  </section>
)

type Card = NonNullable<ProjectorView['poll']>['card']

const Asked = ({ card }: { card: Card }) => (
  <>
    {card.options.length > 0 && (
      <ul className="ct-projector__list">
        {card.options.map((option, at) => (
          <li key={option} dir="auto">
            {optionInWords(card, at)}
          </li>
        ))}
      </ul>
    )}
    <p className="ct-projector__small">
      {card.repsOnly && 'For people who are here for a group. '}
      {card.kind === 'text' ? 'A person reads each answer first, then it stands here.' : votedInWords(card)}
    </p>
  </>
)

const Result = ({ card }: { card: Card }) =>
  card.figures.map((one) => (
    <div key={one.whose} className="ct-projector__figures">
      <p className="ct-projector__small" dir="auto">
        <b>{whoseInWords(one.whose)}.</b> {figuresInWords(card, one)}
      </p>
      {one.tally && <BarList {...barsOf(card, one.tally)} />}
    </div>
  ))
