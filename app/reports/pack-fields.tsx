import type { PlanLineView } from '../contract/plan-views.ts'
import { FROZEN_DAYS_BEFORE } from '../contract/reports.ts'
import { Radios } from '../design/choices.tsx'
import { TextField } from '../design/field.tsx'
import { Select } from '../design/select.tsx'
import { DeskForm, fieldsOf } from '../plan/desk-form.tsx'
import type { FormAnswer } from '../respond.ts'

export const SHOWN_CHOICES = [
  { value: 'at_once', label: 'Everybody, as soon as it is made' },
  { value: 'steps', label: 'In steps', hint: 'Families and representatives, then councillors, then the press. You choose the times next.' },
]

/** The form of an evidence pack. */
export const PackFields = ({ area, plans, answer }: { area: string; plans: PlanLineView[]; answer: FormAnswer | undefined }) => {
  const field = fieldsOf<string>(answer, { plan: plans[0]?.ref ?? '', shown: 'at_once' })
  return (
    <DeskForm
      title="Make an evidence pack"
      wanted="pack"
      answer={answer}
      button="Make the pack"
      back={`/desk/${area}/reports`}
      intro={<p className="govuk-body">It holds everything of a plan that everybody can see, also what is not as it should be.</p>}
    >
      <Select {...field('plan')} label="Plan" options={plans.map(({ ref, title }) => ({ value: ref, label: `${title} (${ref})` }))} />
      <TextField {...field('reviewOn')} label="Day of the review" type="date" width={10} />
      <TextField
        {...field('frozenOn')}
        label="Freeze it on"
        optional
        type="date"
        width={10}
        hint={`Left empty: ${FROZEN_DAYS_BEFORE} days before the review, or today where that has passed.`}
      />
      <TextField {...field('title')} label="Title" optional hint="Left empty, it is named after the plan and the review." maxChars={160} />
      <Radios {...field('shown')} legend="Who can read it?" choices={SHOWN_CHOICES} />
    </DeskForm>
  )
}
