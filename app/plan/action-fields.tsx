import type { ActionPageView } from '../contract/action-views.ts'
import type { PlanChoicesView } from '../contract/plan-choices.ts'
import { TextArea, TextField } from '../design/field.tsx'
import { Select } from '../design/select.tsx'
import type { FormAnswer } from '../respond.ts'
import { fieldsOf, ticked } from './desk-form.tsx'
import { ThemeTicks } from './theme-ticks.tsx'

interface ActionFieldsProps {
  answer: FormAnswer | undefined
  action?: ActionPageView | undefined
  priorities: readonly { id: string; title: string }[]
  choices: PlanChoicesView
  /** The priority under which a new one was begun. */
  under?: string | undefined
}
type Field = ReturnType<typeof fieldsOf<keyof ReturnType<typeof nowOf>>>

/** What an action says. Only the first two are needed at once; the rest before it is published. */
export function ActionFields({ answer, action, priorities, choices, under = '' }: ActionFieldsProps) {
  const field: Field = fieldsOf(answer, nowOf(action, under))
  return (
    <>
      <Select
        {...field('priority')}
        label="Under which priority?"
        options={[{ value: '', label: 'Choose one' }, ...priorities.map(({ id, title }) => ({ value: id, label: title }))]}
      />
      <TextField {...field('title')} label="What we will do" maxChars={240} />
      <TextField {...field('number')} label="Its number in the plan" hint="For example 2.3." optional width={10} />
      <TextArea
        {...field('difference')}
        label="How will families’ days be different?"
        hint="One plain sentence. Families are asked later whether they feel it."
        short
      />
      <TextArea {...field('want')} label="What do we want?" optional short />
      <Owed field={field} choices={choices} isPublished={action !== undefined && !action.isDraft} />
      <TextArea {...field('risk')} label="What could stop it?" optional short />
      <ThemeTicks
        legend="Which themes does it answer?"
        hint="Without any, those of its priority."
        themes={choices.themes}
        chosen={ticked(
          answer,
          'themes',
          (action?.themes ?? []).map(({ slug }) => slug),
        )}
        error={answer?.errors.themes}
      />
    </>
  )
}

/** Who owes it, and by when. The date of a published action moves only with a reason, elsewhere. */
const Owed = ({ field, choices, isPublished }: { field: Field; choices: PlanChoicesView; isPublished: boolean }) => (
  <>
    <TextField
      {...field('ownerTitle')}
      label="Who is accountable?"
      hint="One role, not a name. For example: Head of SEND."
      maxChars={120}
    />
    <Select
      {...field('organisation')}
      label="Of which organisation?"
      options={[{ value: '', label: 'Not said yet' }, ...choices.organisations.map(({ id, name }) => ({ value: id, label: name }))]}
    />
    <TextField {...field('board')} label="Which board watches over it?" optional maxChars={160} />
    <TextField {...field('startsOn')} type="date" label="From which day?" optional width={10} />
    {isPublished ? (
      <input type="hidden" name="dueOn" value={field('dueOn').value} />
    ) : (
      <TextField {...field('dueOn')} type="date" label="By which day will it be done?" width={10} />
    )}
  </>
)

function nowOf(action: ActionPageView | undefined, under: string) {
  const { number = '', title = '', want = '', difference = '', ownerTitle = '', board = '', risk = '' } = action ?? {}
  return {
    priority: action?.priority.id ?? under,
    organisation: action?.organisationId ?? '',
    startsOn: action?.startsOn ?? '',
    dueOn: action?.dueOn ?? '',
    ...{ number, title, want, difference, ownerTitle, board, risk },
  }
}
