import { RELEASE_HOURS, RELEASE_STEP_TITLES, RELEASE_STEPS, type ReleaseAtDeskView, type ReleaseStep } from '../contract/release.ts'
import { dateInWords } from '../dates.ts'
import { Button, ButtonGroup } from '../design/button.tsx'
import { TextArea, TextField } from '../design/field.tsx'
import { Select } from '../design/select.tsx'
import { fieldsOf } from '../plan/desk-form.tsx'
import { typedText } from '../read-form.ts'
import type { FormAnswer } from '../respond.ts'
import { ReleasedInSteps } from './released-in-steps.tsx'

interface ReleaseFormsProps {
  at: ReleaseAtDeskView
  /** What the first step changes, in a sentence. */
  first: string
  answer: FormAnswer | undefined
}

/** How something goes out, for those who release it: the plan, then each step with what came of it, and a way to open one now. */
export const ReleaseForms = ({ at, first, answer }: ReleaseFormsProps) => (
  <>
    {at.may.plan && <PlanForm today={at.today} first={first} answer={answer} />}
    <ReleasedInSteps release={at.release} />
    {at.may.open && at.release && <OpenForm release={at.release} answer={answer} />}
  </>
)

const HOURS = RELEASE_HOURS.map((hour) => ({
  value: String(hour),
  label: hour < 12 ? `${hour} am` : hour === 12 ? 'Midday' : `${hour - 12} pm`,
}))
const DEFAULT_HOURS: Record<ReleaseStep, string> = { families: '9', councillors: '14', press: '9' }

function PlanForm({ today, first, answer }: { today: ReleaseAtDeskView['today']; first: string; answer: FormAnswer | undefined }) {
  const own = typedText(answer?.typed, 'do') === 'plan' ? answer : undefined
  const field = fieldsOf(own, Object.fromEntries(RELEASE_STEPS.map((step) => [`${step}Hour`, DEFAULT_HOURS[step]])))
  return (
    <form method="post" className="ct-form" noValidate>
      <input type="hidden" name="do" value="plan" />
      <h2 className="govuk-heading-m">Release it in steps</h2>
      <p className="govuk-body">
        Today is {dateInWords(today)}. {first}
      </p>
      {RELEASE_STEPS.map((step) => (
        <fieldset key={step} className="govuk-form-group">
          <legend className="govuk-fieldset__legend">{RELEASE_STEP_TITLES[step]}</legend>
          <TextField {...field(`${step}Day`)} label="Day" optional type="date" width={10} hint="Left empty, they are left out." />
          <Select {...field(`${step}Hour`)} label="Time" options={HOURS} />
        </fieldset>
      ))}
      <TextArea {...field('why')} label="Why the order is not kept" optional short hint="Only needed if it is not. Everybody reads it." />
      <ButtonGroup>
        <Button>Plan the release</Button>
      </ButtonGroup>
    </form>
  )
}

function OpenForm({ release, answer }: { release: NonNullable<ReleaseAtDeskView['release']>; answer: FormAnswer | undefined }) {
  const waiting = release.steps.filter(({ openedAt }) => !openedAt)
  if (waiting.length === 0) return null
  const own = typedText(answer?.typed, 'do') === 'open' ? answer : undefined
  const field = fieldsOf<string>(own, { step: waiting[0]!.step })
  return (
    <form method="post" className="ct-form" noValidate>
      <input type="hidden" name="do" value="open" />
      <h2 className="govuk-heading-m">Tell somebody now</h2>
      <Select {...field('step')} label="Who" options={waiting.map(({ step }) => ({ value: step, label: RELEASE_STEP_TITLES[step] }))} />
      <TextArea
        {...field('why')}
        label="Why the order is not kept"
        optional
        short
        hint="Needed if others come first. Everybody reads it."
      />
      <ButtonGroup>
        <Button kind="secondary">Tell them now</Button>
      </ButtonGroup>
    </form>
  )
}
