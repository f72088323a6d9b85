import { PLAN_KIND_TITLES, PLAN_KINDS } from '../contract/plan.ts'
import type { PlanLineView, PlanPageView } from '../contract/plan-views.ts'
import { Radios } from '../design/choices.tsx'
import { TextArea, TextField } from '../design/field.tsx'
import { Select } from '../design/select.tsx'
import type { FormAnswer } from '../respond.ts'
import { fieldsOf } from './desk-form.tsx'

interface PlanFieldsProps {
  answer: FormAnswer | undefined
  plan?: PlanPageView | undefined
  /** Those that can have come before it. */
  plans: readonly PlanLineView[]
}

/** What a plan says of itself. */
export function PlanFields({ answer, plan, plans }: PlanFieldsProps) {
  const { title, kind, startsOn } = plan?.plan ?? {}
  const field = fieldsOf<'kind' | 'title' | 'about' | 'startsOn' | 'before'>(answer, {
    ...(plan && { title, kind, startsOn, about: plan.about, before: plan.before?.ref ?? '' }),
  } as Record<string, string>)
  const earlier = plans.filter(({ ref }) => ref !== plan?.plan.ref)
  return (
    <>
      <Radios
        {...field('kind')}
        legend="What kind of plan is it?"
        choices={PLAN_KINDS.map((value) => ({ value, label: PLAN_KIND_TITLES[value] }))}
      />
      <TextField {...field('title')} label="Title" maxChars={160} />
      <TextArea {...field('about')} label="What is it about?" hint="A few plain sentences that families understand." optional />
      <TextField {...field('startsOn')} type="date" label="From which day?" width={10} />
      {(earlier.length > 0 || field('before').error) && (
        <Select
          {...field('before')}
          label="Which plan came before it?"
          optional
          options={[{ value: '', label: 'None' }, ...earlier.map(({ ref, title }) => ({ value: ref, label: title }))]}
        />
      )}
    </>
  )
}
