import { ANSWER_KINDS, ANSWER_TITLES, type AnswerKind } from '../contract/impact.ts'
import type { ActionChoice } from '../contract/plan-choices.ts'
import { Checkbox, Radios } from '../design/choices.tsx'
import { TextArea, TextField } from '../design/field.tsx'
import { Select } from '../design/select.tsx'
import { TagPick } from '../design/tag-pick.tsx'

const HINTS: Record<AnswerKind, string> = {
  did: 'It is done, and families should feel it.',
  will_by: 'It will be done by a day that you name.',
  looking_into: 'You do not know yet. You name the day by which you will.',
  cannot: 'You say why, and what would have to change.',
  wrong_body: 'Somebody else must do it. You have passed it on.',
  got_it_wrong: 'You say what went wrong, and that you are sorry.',
}

/** What an answer says, as it is written into the form. */
export interface AnswerDraft {
  kind: string
  partOf: boolean
  title: string
  said: string
  words: string
  by: string
  until: string
  whatWouldChange: string
  passedTo: string
  /** The reference of the action that it leads to. */
  action: string
  themes: string[]
}
interface AnswerFieldsProps {
  draft: AnswerDraft
  errors: Record<string, string>
  themes?: { slug: string; title: string }[] | undefined
  actions: readonly ActionChoice[]
}

/** The fields of an answer. Those that a kind does not need are left empty and mean nothing. */
export const AnswerFields = ({ draft, errors, themes, actions }: AnswerFieldsProps) => (
  <>
    <Radios
      name="kind"
      legend="What kind of answer is it?"
      heading={2}
      choices={ANSWER_KINDS.map((value) => ({ value, label: ANSWER_TITLES[value], hint: HINTS[value] }))}
      value={draft.kind}
      error={errors.kind}
    />
    <Checkbox
      name="partOf"
      label="It is only part of what families asked"
      hint="For “We did it” and “We are doing it”."
      checked={draft.partOf}
    />
    <Said draft={draft} errors={errors} />
    <ForItsKind draft={draft} errors={errors} />
    {actions.length > 0 && <LeadsTo draft={draft} errors={errors} actions={actions} />}
    {themes && (
      <TagPick
        name="themes"
        legend="Themes"
        choices={themes.map(({ slug, title }) => ({ value: slug, label: title, checked: draft.themes.includes(slug) }))}
      />
    )}
  </>
)

const LeadsTo = ({ draft, errors, actions }: Fields & Pick<AnswerFieldsProps, 'actions'>) => (
  <Select
    name="action"
    label="Which action of the plan does it lead to?"
    hint="Whoever you answer then hears when it is done, moved or dropped, and is asked whether they feel it."
    optional
    options={[{ value: '', label: 'No action' }, ...actions.map(({ ref, title }) => ({ value: ref, label: title }))]}
    value={draft.action}
    error={errors.action}
  />
)

type Fields = Pick<AnswerFieldsProps, 'draft' | 'errors'>

const Said = ({ draft, errors }: Fields) => (
  <>
    <TextField
      name="title"
      label="Title"
      hint="A few words, for the list of answers."
      value={draft.title}
      error={errors.title}
      maxChars={120}
    />
    <TextArea name="said" label="What families said, in short" value={draft.said} error={errors.said} short />
    <TextArea name="words" label="Your answer" hint="Plain words. Say who does what, and when." value={draft.words} error={errors.words} />
  </>
)

const ForItsKind = ({ draft, errors }: Fields) => (
  <>
    <TextField
      name="by"
      type="date"
      label="By which day?"
      hint="Only for “We are doing it”."
      value={draft.by}
      error={errors.by}
      width={10}
    />
    <TextField
      name="until"
      type="date"
      label="Until which day?"
      hint="Only for “We are still finding out”."
      value={draft.until}
      error={errors.until}
      width={10}
    />
    <TextArea
      name="whatWouldChange"
      label="What would have to change?"
      hint="Only for “We cannot, because”."
      value={draft.whatWouldChange}
      error={errors.whatWouldChange}
      short
    />
    <TextField
      name="passedTo"
      label="To whom was it passed?"
      hint="Only for “Not ours: passed on”."
      value={draft.passedTo}
      error={errors.passedTo}
    />
  </>
)
