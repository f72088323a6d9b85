import type { PlanChoicesView } from '../contract/plan-choices.ts'
import type { FindingView, PlanPageView, PriorityView } from '../contract/plan-views.ts'
import { TextArea, TextField } from '../design/field.tsx'
import { Select } from '../design/select.tsx'
import type { FormAnswer } from '../respond.ts'
import { fieldsOf, ticked } from './desk-form.tsx'
import { ThemeTicks } from './theme-ticks.tsx'

/** One finding: who found what, when. */
export function FindingFields({
  answer,
  finding,
  plan,
}: {
  answer: FormAnswer | undefined
  finding?: FindingView | undefined
  plan: PlanPageView
}) {
  const { source = '', foundOn = '', words = '', priority } = finding ?? {}
  const field = fieldsOf(answer, { source, foundOn, words, priority: priority?.id ?? '' })
  return (
    <>
      <TextField
        {...field('source')}
        label="Who found it, and where can it be read?"
        hint="For example: Ofsted and CQC, area inspection, page 4."
        maxChars={200}
      />
      <TextField {...field('foundOn')} type="date" label="On which date?" width={10} />
      <TextArea {...field('words')} label="What was found" />
      <Select
        {...field('priority')}
        label="Which priority answers it?"
        optional
        options={[{ value: '', label: 'None yet' }, ...plan.priorities.map(({ id, title }) => ({ value: id, label: title }))]}
      />
    </>
  )
}

interface PriorityFieldsProps {
  answer: FormAnswer | undefined
  priority?: PriorityView | undefined
  choices: PlanChoicesView
}

/** One priority with its themes. */
export function PriorityFields({ answer, priority, choices }: PriorityFieldsProps) {
  const { title = '', about = '', rank } = priority ?? {}
  const field = fieldsOf(answer, { title, about, rank: rank === undefined ? '' : String(rank) })
  const slugs = (priority?.themes ?? []).map(({ slug }) => slug)
  return (
    <>
      <TextField {...field('title')} label="The priority" hint="What will be better, in one line." maxChars={200} />
      <TextArea {...field('about')} label="What is it about?" optional short />
      <ThemeTicks
        legend="Which themes does it answer?"
        hint="What families say under these themes belongs to this priority and to its actions."
        themes={choices.themes}
        chosen={ticked(answer, 'themes', slugs)}
        error={answer?.errors.themes}
      />
      <TextField
        {...field('rank')}
        label="Its place in the list"
        hint="A number. Left empty, it comes last."
        optional
        inputMode="numeric"
        width={10}
      />
    </>
  )
}
