import type { ReplayLine, ReplayOutcome, ReplayPoll, ReplayView, ReplayWords } from '../contract/replay-views.ts'
import { timeInWords } from '../dates.ts'
import { typedText } from '../read-form.ts'
import type { FormAnswer } from '../respond.ts'
import { outcomeHead, outcomePath } from './live-outcome-words.ts'
import { LivePoll } from './live-poll.tsx'

interface LinesProps {
  area: string
  view: ReplayView
  lines: readonly ReplayLine[]
  answer: FormAnswer | undefined
}

/** What happened in a chapter, one after the other. The small script steps through it, and waits where this reader is asked first. */
export const ReplayLines = ({ area, view, lines, answer }: LinesProps) => (
  <div data-replay>
    <ol className="ct-list">
      {lines.map((line) => (
        <li key={line.id} data-line-at={line.at ?? ''} data-asks-first={view.polls.answerFirst.includes(line.id) || undefined}>
          {line.kind === 'poll' ? (
            <Poll area={area} view={view} line={line} answer={typedText(answer?.typed, 'poll') === line.id ? answer : undefined} />
          ) : line.kind === 'outcome' ? (
            <Outcome area={area} line={line} endedAt={view.endedAt} />
          ) : (
            <Words line={line} />
          )}
        </li>
      ))}
    </ol>
  </div>
)

const KINDS: Record<ReplayWords['kind'], string> = { note: 'note', caption: 'as it was said', question: 'a question' }

const Words = ({ line: { kind, at, by, words, language } }: { line: ReplayWords }) => (
  <>
    <p className="ct-meta" dir="auto">
      {at ? `${timeInWords(at)}, ` : ''}
      {KINDS[kind]}, {by}
    </p>
    <p className="govuk-body ct-lines" dir="auto" lang={language}>
      {words}
    </p>
  </>
)

const Outcome = ({ area, line: { card, at }, endedAt }: { area: string; line: ReplayOutcome; endedAt: ReplayView['endedAt'] }) => (
  <>
    <p className="ct-meta" dir="auto">
      {endedAt && at > endedAt ? 'Written down after the meeting' : timeInWords(at)}. {outcomeHead({ ...card, item: '' })}
    </p>
    <p className="govuk-body ct-lines" dir="auto">
      {card.words}
    </p>
    <p className="govuk-body">
      <a className="govuk-link" href={outcomePath(area, card)}>
        {card.ref}
      </a>
    </p>
  </>
)

const Poll = ({ area, view, line: { card, answers, at }, answer }: Omit<LinesProps, 'lines'> & { line: ReplayPoll }) => (
  <>
    <p className="ct-meta">{timeInWords(at)}, a poll</p>
    <LivePoll
      {...{ card, answers, answer }}
      {...{ polls: view.polls, me: view.me, command: view.command }}
      elsewhere={
        <p className="govuk-body">
          <a className="govuk-link" href={`/${area}/meetings/${view.meeting.ref}/live#polls`}>
            Answer it on the page of the meeting
          </a>
        </p>
      }
    />
  </>
)
