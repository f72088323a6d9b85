import type { ReactNode } from 'react'
import { type LiveStateCard, NOTE_KIND_TITLES, NOTE_KINDS } from '../contract/live-meeting.ts'
import type { LivePageView } from '../contract/live-views.ts'
import { Button } from '../design/button.tsx'
import { Radios } from '../design/choices.tsx'
import { TextArea, TextField } from '../design/field.tsx'
import { Section } from '../design/layout.tsx'
import { Select } from '../design/select.tsx'
import { typedText } from '../read-form.ts'
import type { FormAnswer } from '../respond.ts'
import { CallForms } from './live-queue-chair.tsx'
import { RemoveForm } from './live-remove.tsx'
import { noteInShort } from './live-words.ts'

interface LiveChairProps {
  view: LivePageView
  state: LiveStateCard | undefined
  answer: FormAnswer | undefined
}

/** What chair and clerk do while a meeting is on. Every form works without a script. */
export function LiveChair(props: LiveChairProps) {
  const { view, state, answer } = props
  if (!state || state.cancelled) return null
  if (state.endedAt) return <AfterIt {...props} />
  return (
    <Section id="run" title="Running the meeting" size="m" space="near">
      <div data-run={state.startedAt ? 'on' : 'before'} hidden />
      {answer?.errors[''] && (
        <p className="govuk-error-message" role="alert">
          {answer.errors['']}
        </p>
      )}
      {state.startedAt ? (
        <>
          <NoteForm {...props} />
          <ItemForm {...props} />
          <CallForms view={view} answer={answer} />
          <TakeBack {...props} />
          <RemoveForm view={view} answer={answer} />
          <Do what="break" command={view.command}>
            <TextField
              name="minutes"
              id="break-minutes"
              label="A break of so many minutes"
              type="number"
              width={10}
              value={typedText(answer?.typed, 'minutes') || '10'}
              error={answer?.errors.minutes}
            />
            <Button kind="secondary">Begin the break</Button>
          </Do>
          <Do what="reactions" command={view.command}>
            <input type="hidden" name="reactions" value={state.reactionsOff ? 'on' : 'off'} />
            <Button kind="secondary">{state.reactionsOff ? 'Let people react' : 'Switch reactions off'}</Button>
          </Do>
          <Do what="end" command={view.command}>
            <Button kind="secondary">End the meeting</Button>
          </Do>
        </>
      ) : (
        <Do what="start" command={view.command}>
          <Button>Begin the meeting</Button>
        </Do>
      )}
    </Section>
  )
}

const NoteForm = ({ view, answer }: LiveChairProps) => (
  <Do what="note" command={view.command}>
    <TextArea
      name="words"
      id="note-words"
      label="Type for everybody"
      hint="No names of children, families or workers."
      short
      maxChars={2000}
      value={typedText(answer?.typed, 'words')}
      error={answer?.errors.words}
    />
    <Radios
      name="kind"
      id="note-kind"
      legend="What it is"
      value={typedText(answer?.typed, 'kind') || 'note'}
      error={answer?.errors.kind}
      choices={NOTE_KINDS.map((kind) => ({ value: kind, label: NOTE_KIND_TITLES[kind] }))}
    />
    <Button>Show it to everybody</Button>
  </Do>
)

const ItemForm = ({ view, state, answer }: LiveChairProps) => (
  <Do what="item" command={view.command}>
    <Select
      name="item"
      id="open-item"
      label="Come to an item"
      value={typedText(answer?.typed, 'item') || nextAfter(view, state)}
      error={answer?.errors.item}
      options={view.items.map(({ ref, number, title }) => ({ value: ref, label: `${number} ${title}` }))}
    />
    <Button kind="secondary">Come to it now</Button>
  </Do>
)

/** Takes one of the last lines back, for when a name slipped out. */
const TakeBack = ({ view, answer }: LiveChairProps) => (
  <Do what="back" command={view.command}>
    <Select
      name="note"
      id="back-note"
      label="Take a line back"
      error={answer?.errors.note}
      options={view.cards
        .filter((card) => card.thing === 'note')
        .reverse()
        .map(({ id, words }) => ({ value: id, label: noteInShort(words) }))}
    />
    <Button kind="secondary">Nobody shall see it any more</Button>
  </Do>
)

/** What is left to do when it is over. */
const AfterIt = (props: LiveChairProps) =>
  props.view.cards.some((card) => card.thing === 'note') && (
    <Section id="run" title="After the meeting" size="m" space="near">
      <div data-run="over" hidden />
      {props.answer?.errors[''] && (
        <p className="govuk-error-message" role="alert">
          {props.answer.errors['']}
        </p>
      )}
      <TakeBack {...props} />
    </Section>
  )

/** The item after the one that is on. */
function nextAfter({ items }: LivePageView, state: LiveStateCard | undefined): string {
  const at = items.findIndex(({ ref }) => ref === state?.itemRef)
  return (items[at + 1] ?? items[0])?.ref ?? ''
}

/** One thing that is done. Sent twice it counts once. */
const Do = ({ what, command, children }: { what: string; command: string; children: ReactNode }) => (
  <form method="post" className="ct-stack" data-do={what}>
    <input type="hidden" name="do" value={what} />
    <input type="hidden" name="command" value={command} />
    {children}
  </form>
)
