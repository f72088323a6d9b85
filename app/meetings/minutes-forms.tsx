import type { ReactNode } from 'react'
import type { MinutesLineView, MinutesView } from '../contract/minutes.ts'
import { Button } from '../design/button.tsx'
import { Radios } from '../design/choices.tsx'
import { TextArea } from '../design/field.tsx'
import { Select } from '../design/select.tsx'
import { fieldsOf } from '../plan/desk-form.tsx'
import type { FormAnswer } from '../respond.ts'
import { DissentForms } from './dissent.tsx'

interface LineFormProps {
  /** What is done with the line. */
  at: string
  line: MinutesLineView
  view: MinutesView
  answer: FormAnswer | undefined
}

/** One form for one line: the clerk words it, a group proposes other words, or says that it does not agree. */
export function LineForm({ at, line, view, answer }: LineFormProps) {
  const field = fieldsOf<'words' | 'reason' | 'why' | 'forum'>(answer, {
    words: line.words,
    forum: view.speakFor.length === 1 ? view.speakFor[0]!.forumId : '',
  })
  if (at === 'dissent') return <DissentForms own={line.dissent} speakFor={view.speakFor} answer={answer} line={line.id} />
  if (at === 'word' && view.may.clerk)
    return (
      <Form wanted="word" line={line.id} button="Keep it">
        <TextArea {...field('words')} label="What the line says" hint="Every earlier version stays readable." maxChars={4000} />
        <TextArea {...field('reason')} label="Why?" optional={view.state !== 'agreed'} short maxChars={1000} />
      </Form>
    )
  if (at !== 'amend' || view.speakFor.length === 0) return null
  return (
    <Form wanted="amend" line={line.id} button="Send it">
      <Select
        {...field('forum')}
        label="For which group do you speak?"
        options={[{ value: '', label: 'Choose' }, ...view.speakFor.map(({ forumId, name }) => ({ value: forumId, label: name }))]}
      />
      <TextArea {...field('words')} label="What must the line say?" maxChars={4000} />
      <TextArea {...field('why')} label="Why?" hint="Everybody can read it, and the answer." short maxChars={1000} />
    </Form>
  )
}

/** Where the clerk accepts other words, or declines them, with the reason. */
export const DecideForms = ({ id, answer }: { id: string; answer: FormAnswer | undefined }) => {
  const field = fieldsOf<'answer' | 'reason'>(answer?.typed.id === id ? answer : undefined)
  return (
    <Form wanted="decide" id={id} button="Answer it">
      <Radios
        {...field('answer')}
        id={`answer-${id}`}
        legend="Is it accepted?"
        choices={[
          { value: 'accept', label: 'Accept it' },
          { value: 'decline', label: 'Decline it' },
        ]}
      />
      <TextArea {...field('reason')} id={`reason-${id}`} label="Why?" hint="Everybody can read it." short maxChars={1000} />
    </Form>
  )
}

/** Where the clerk says in plain words what the meeting means for families. */
export const SummaryForm = ({ words, answer }: { words: string; answer: FormAnswer | undefined }) => (
  <Form wanted="summary" button="Publish it">
    <TextArea
      {...fieldsOf<'words'>(answer, { words })('words')}
      label="What does this meeting mean for families?"
      hint="Short words, short sentences. How old somebody must be to read it easily is shown beside it."
      maxChars={6000}
    />
  </Form>
)

const Form = ({
  wanted,
  line,
  id,
  button,
  children,
}: {
  wanted: string
  line?: string
  id?: string
  button: string
  children: ReactNode
}) => (
  <form method="post" className="ct-form ct-no-print" noValidate>
    <input type="hidden" name="do" value={wanted} />
    {line && <input type="hidden" name="line" value={line} />}
    {id && <input type="hidden" name="id" value={id} />}
    {children}
    <Button kind="secondary">{button}</Button>
  </form>
)
