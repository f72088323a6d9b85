import type { ReactNode } from 'react'
import type { LiveStateCard } from '../contract/live-meeting.ts'
import type { LivePageView } from '../contract/live-views.ts'
import { Button } from '../design/button.tsx'
import { TextArea, TextField } from '../design/field.tsx'
import { Section } from '../design/layout.tsx'
import { Select } from '../design/select.tsx'
import { fieldsOf } from '../plan/desk-form.tsx'
import { typedText } from '../read-form.ts'
import type { FormAnswer } from '../respond.ts'

interface OutcomesChairProps {
  view: LivePageView
  answer: FormAnswer | undefined
}
interface FormProps extends OutcomesChairProps {
  state: LiveStateCard
}

/** Where chair and clerk write down, while a meeting is on, what is proposed to be decided and what is to be done. */
export function OutcomesChair({ view, answer }: OutcomesChairProps) {
  const state = view.cards.find((card): card is LiveStateCard => card.thing === 'state')
  if (!view.may.run || !state?.startedAt || state.endedAt || state.cancelled) return null
  const of = (what: string) => (typedText(answer?.typed, 'do') === what ? answer : undefined)
  return (
    <Section id="write-down" title="Write down what comes of it" size="m" space="near">
      {answer?.errors[''] && (
        <p className="govuk-error-message" role="alert">
          {answer.errors['']}
        </p>
      )}
      <Propose view={view} state={state} answer={of('propose')} />
      <Log view={view} state={state} answer={of('log')} />
    </Section>
  )
}

function Propose({ view, state, answer }: FormProps) {
  const field = fieldsOf<'item' | 'words'>(answer, { item: state.itemRef ?? '' })
  return (
    <Form what="propose" command={view.command}>
      <Select {...field('item')} id="propose-item" label="A decision on which item?" options={itemsOf(view, 'Choose')} />
      <TextArea
        {...field('words')}
        id="propose-words"
        label="What is to be decided?"
        hint="Everybody reads it at once. No names of children or families."
        short
        maxChars={2000}
      />
      <Button kind="secondary">Propose it</Button>
    </Form>
  )
}

function Log({ view, state, answer }: FormProps) {
  const field = fieldsOf<'item' | 'words' | 'who' | 'dueOn'>(answer, { item: state.itemRef ?? '' })
  return (
    <Form what="log" command={view.command}>
      <Select {...field('item')} id="log-item" label="An action from which item?" optional options={itemsOf(view, 'None')} />
      <TextArea
        {...field('words')}
        id="log-words"
        label="What is to be done?"
        hint="Everybody reads it at once. No names of children or families."
        short
        maxChars={1000}
      />
      <TextField {...field('who')} id="log-who" label="Who does it?" hint="A role or an organisation, never a name." maxChars={160} />
      <TextField {...field('dueOn')} id="log-due" label="By which day?" type="date" width={10} />
      <Button kind="secondary">Put it into the log</Button>
    </Form>
  )
}

const itemsOf = ({ items }: LivePageView, none: string) => [
  { value: '', label: none },
  ...items.map(({ ref, number, title }) => ({ value: ref, label: `${number} ${title}` })),
]

/** Sent twice it counts once. A script points it at the item that is on, as long as nothing is typed. */
const Form = ({ what, command, children }: { what: string; command: string; children: ReactNode }) => (
  <form method="post" className="ct-stack" data-do={what} data-on-item noValidate>
    <input type="hidden" name="do" value={what} />
    <input type="hidden" name="command" value={command} />
    {children}
  </form>
)
