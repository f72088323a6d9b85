import type { LivePollCard, MyVoteView } from '../contract/live-polls.ts'
import { optionInWords } from '../contract/poll-words.ts'
import { Button } from '../design/button.tsx'
import { Checkboxes, Radios } from '../design/choices.tsx'
import { TextArea } from '../design/field.tsx'
import { Select } from '../design/select.tsx'
import { typedList, typedText } from '../read-form.ts'
import type { FormAnswer } from '../respond.ts'

interface VoteProps {
  card: LivePollCard
  command: string
  mine: MyVoteView | undefined
  answer: FormAnswer | undefined
}

/** The form with which somebody answers a poll, or changes what they chose. */
export const PollVote = (props: VoteProps) =>
  props.card.kind === 'text' ? (
    <TextAnswer {...props} />
  ) : (
    <form method="post" className="ct-stack" data-do="vote">
      <input type="hidden" name="do" value="vote" />
      <input type="hidden" name="poll" value={props.card.id} />
      <WholeFault answer={props.answer} />
      <PollChoices {...props} />
      <Button>{props.mine ? 'Change my answer' : 'Send my answer'}</Button>
    </form>
  )

/** What can be chosen in a poll, or put in order. */
export const PollChoices = (props: Omit<VoteProps, 'command'>) =>
  props.card.kind === 'rank' ? <Places {...props} /> : <Choices {...props} />

/** Why it was not taken, whatever was chosen. */
export const WholeFault = ({ answer }: { answer: FormAnswer | undefined }) =>
  answer?.errors[''] && (
    <p className="govuk-error-message" role="alert">
      {answer.errors['']}
    </p>
  )

function Choices({ card, mine, answer }: Omit<VoteProps, 'command'>) {
  const choices = card.options.map((_, option) => ({
    value: String(option),
    label: <span dir="auto">{optionInWords(card, option)}</span>,
  }))
  const chosen = answer ? typedList(answer.typed, 'choice') : (mine?.answer ?? []).map(String)
  const field = { name: 'choice', id: `choice-${card.id}`, legend: 'Your answer', error: answer?.errors.choice, choices }
  return card.kind === 'several' ? <Checkboxes {...field} values={chosen} /> : <Radios {...field} value={chosen[0]} />
}

const Places = ({ card, mine, answer }: Omit<VoteProps, 'command'>) =>
  card.options.map((option, at) => {
    const typed = answer && [answer.typed.rank].flat()[at]
    const before = mine?.answer ? String(mine.answer.indexOf(at) + 1) : ''
    return (
      <Select
        key={option}
        name="rank"
        id={`rank-${card.id}-${at}`}
        label={option}
        value={typeof typed === 'string' ? typed : before}
        error={at === 0 ? answer?.errors.rank : undefined}
        options={[
          { value: '', label: 'Which place?' },
          ...card.options.map((_, place) => ({ value: `${place + 1}`, label: `${place + 1}.` })),
        ]}
      />
    )
  })

const TextAnswer = ({ card, command, answer }: VoteProps) => (
  <form method="post" className="ct-stack" data-do="answer">
    <input type="hidden" name="do" value="answer" />
    <input type="hidden" name="command" value={command} />
    <input type="hidden" name="poll" value={card.id} />
    <WholeFault answer={answer} />
    <TextArea
      name="words"
      id={`answer-${card.id}`}
      label="Your answer"
      hint="A person reads it first, then everybody sees it. No names of children, families or workers."
      short
      maxChars={1000}
      value={typedText(answer?.typed, 'words')}
      error={answer?.errors.words}
    />
    <Button>Send my answer</Button>
  </form>
)
