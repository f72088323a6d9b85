import { type LivePollCard, POLL_KIND_TITLES, POLL_KINDS, SCALE } from '../contract/live-polls.ts'
import type { LivePageView } from '../contract/live-views.ts'
import { Button } from '../design/button.tsx'
import { Checkbox, Radios } from '../design/choices.tsx'
import { Details } from '../design/details.tsx'
import { TextArea, TextField } from '../design/field.tsx'
import { Section } from '../design/layout.tsx'
import { Select } from '../design/select.tsx'
import { typedText } from '../read-form.ts'
import type { FormAnswer } from '../respond.ts'
import { noteInShort } from './live-words.ts'

interface ChairProps {
  view: LivePageView
  answer: FormAnswer | undefined
}

/** Polls for those who run the meeting: what is prepared, what is open, and the form of a new one. */
export function PollsChair({ view, answer }: ChairProps) {
  const state = view.cards.find((card) => card.thing === 'state')
  if (!view.polls.preparing || !state || state.endedAt || state.cancelled) return null
  const isOn = state.startedAt !== null
  const open = view.cards.filter((card): card is LivePollCard => card.thing === 'poll' && card.state === 'open')
  return (
    <Section id="run-polls" title="Running polls" size="m" space="near">
      {answer?.errors[''] && (
        <p className="govuk-error-message" role="alert">
          {answer.errors['']}
        </p>
      )}
      {open.map(({ id, question }) => (
        <PollButton key={id} what="close-poll" view={view} poll={id} label="Close the poll" question={question} />
      ))}
      {view.polls.preparing.map(({ id, question, kind }) => (
        <div key={id} className="ct-stack">
          <p className="govuk-body" dir="auto">
            {question} <span className="ct-meta">{POLL_KIND_TITLES[kind]}. Nobody else sees it yet.</span>
          </p>
          {isOn && <PollButton what="open-poll" view={view} poll={id} label="Open the poll" question={question} />}
          <PollButton what="drop-poll" view={view} poll={id} label="Throw the poll away" question={question} />
        </div>
      ))}
      {answer ? (
        <PrepareForm view={view} answer={answer} />
      ) : (
        <Details summary="Prepare a poll">
          <PrepareForm view={view} answer={answer} />
        </Details>
      )}
    </Section>
  )
}

interface PollButtonProps {
  what: string
  view: LivePageView
  poll: string
  label: string
  question: string
}
const PollButton = ({ what, view, poll, label, question }: PollButtonProps) => (
  <form method="post" data-do={what}>
    <input type="hidden" name="do" value={what} />
    <input type="hidden" name="command" value={view.command} />
    <input type="hidden" name="poll" value={poll} />
    <Button kind="secondary">
      {label}
      <span className="govuk-visually-hidden">: {noteInShort(question)}</span>
    </Button>
  </form>
)

const PrepareForm = (props: ChairProps) => {
  const { view, answer } = props
  const typed = (name: string) => typedText(answer?.typed, name)
  return (
    <form method="post" className="ct-stack" data-do="prepare">
      <input type="hidden" name="do" value="prepare" />
      <input type="hidden" name="command" value={view.command} />
      <TextField
        name="question"
        id="poll-question"
        label="The question of the poll"
        value={typed('question')}
        error={answer?.errors.question}
      />
      <Radios
        name="kind"
        id="poll-kind"
        legend="How is it answered?"
        value={typed('kind') || 'choice'}
        error={answer?.errors.kind}
        choices={POLL_KINDS.map((kind) => ({ value: kind, label: POLL_KIND_TITLES[kind] }))}
      />
      <Answers {...props} />
      <Select
        name="item"
        id="poll-item"
        label="To which item"
        value={typed('item')}
        error={answer?.errors.item}
        options={[
          { value: '', label: 'To none' },
          ...view.items.map(({ ref, number, title }) => ({ value: ref, label: `${number} ${title}` })),
        ]}
      />
      <Checkbox
        name="who"
        id="poll-who"
        label="Only people who are here for a group answer"
        value="representatives"
        checked={typed('who') === 'representatives'}
        error={answer?.errors.who}
      />
      <Checkbox
        name="late"
        id="poll-late"
        label="People who cannot be here answer after the meeting, before they see the result"
        checked={!answer || typed('late') === 'yes'}
        error={answer?.errors.late}
      />
      <Button kind="secondary">Prepare it</Button>
    </form>
  )
}

/** What can be chosen, or what the ends of a scale mean. */
const Answers = ({ answer }: ChairProps) => (
  <>
    <TextArea
      name="options"
      id="poll-options"
      label="Answers to choose from"
      hint="One on a line, 2 to 10; to put in order at most 7. Leave it empty for a scale or words."
      short
      maxChars={2000}
      value={typedText(answer?.typed, 'options')}
      error={answer?.errors.options}
    />
    {SCALE_ENDS.map(({ name, value }) => (
      <TextField
        key={name}
        name={name}
        id={`poll-${name}`}
        label={`On a scale, what ${value} means`}
        value={typedText(answer?.typed, name)}
        error={answer?.errors[name]}
      />
    ))}
  </>
)

const SCALE_ENDS = [
  { name: 'low', value: SCALE[0] },
  { name: 'high', value: SCALE.at(-1) },
]
