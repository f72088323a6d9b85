import { SIGN_OFF_KINDS, SIGN_OFF_TITLES } from '../contract/plan.ts'
import type { PlanChoicesView } from '../contract/plan-choices.ts'
import { Radios } from '../design/choices.tsx'
import { TextArea, TextField } from '../design/field.tsx'
import { Select } from '../design/select.tsx'
import type { FormAnswer } from '../respond.ts'
import { fieldsOf } from './desk-form.tsx'

type Named = readonly { id: string; name: string }[]

/** Who signed a plan, or did not: an organisation, a group, or somebody with a name. */
export function SignOffFields({ answer, choices }: { answer: FormAnswer | undefined; choices: PlanChoicesView }) {
  const field = fieldsOf<'organisation' | 'forum' | 'name' | 'kind' | 'words' | 'signedOn'>(answer)
  return (
    <>
      <Select {...field('organisation')} label="Which organisation?" optional options={optionsOf('None of these', choices.organisations)} />
      <Select {...field('forum')} label="Or which group of families?" optional options={optionsOf('None of these', choices.forums)} />
      <TextField
        {...field('name')}
        label="Or who else?"
        hint="An office, such as the Minister. Not a private person."
        optional
        maxChars={160}
      />
      <Radios
        {...field('kind')}
        legend="Did they sign?"
        choices={SIGN_OFF_KINDS.map((value) => ({ value, label: SIGN_OFF_TITLES[value] }))}
      />
      <TextArea
        {...field('words')}
        label="In their words"
        hint="Everybody reads this as they wrote it, also why they did not sign."
        optional
      />
      <TextField {...field('signedOn')} type="date" label="On which day?" width={10} />
    </>
  )
}

const optionsOf = (none: string, all: Named) => [{ value: '', label: none }, ...all.map(({ id, name }) => ({ value: id, label: name }))]
