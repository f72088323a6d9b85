import type { PlanPageView } from '../contract/plan-views.ts'
import { dateInWords } from '../dates.ts'
import { Checkbox } from '../design/choices.tsx'
import { TextField } from '../design/field.tsx'
import { Notice } from '../design/notice.tsx'
import { typedText } from '../read-form.ts'
import type { FormAnswer } from '../respond.ts'
import { DeskForm, fieldsOf } from './desk-form.tsx'
import { MissingParts } from './missing-parts.tsx'

interface StageProps {
  area: string
  page: PlanPageView
  answer: FormAnswer | undefined
  back: string
}

/** Opening a draft for comment, or moving the last day. */
export function OpenStage({ page: { plan }, answer, back }: StageProps) {
  const field = fieldsOf(answer, { closesOn: plan.closesOn ?? '' })
  return (
    <DeskForm
      title={plan.openedOn ? 'Move the last day for comments' : 'Open the draft for comment'}
      wanted="open"
      answer={answer}
      back={back}
      button={plan.openedOn ? 'Move the day' : 'Open it for comment'}
      intro={<p className="govuk-body">Everybody can then read it, and say something about each line. What is still missing is shown.</p>}
    >
      <TextField {...field('closesOn')} type="date" label="Until which day can people comment?" width={10} />
    </DeskForm>
  )
}

/** Agreeing a plan: what its actions still need stands at each of them. */
export function AgreeStage({ area, page, answer, back }: StageProps) {
  const { plan, priorities } = page
  const incomplete = priorities.flatMap(({ actions }) => actions).filter(({ missing }) => missing.length > 0)
  const field = fieldsOf<'elsewhere' | 'agreedOn'>(answer)
  return (
    <DeskForm
      title="Say that the plan is agreed"
      wanted="agree"
      answer={answer}
      back={back}
      button="It is agreed"
      intro={
        <>
          <p className="govuk-body">From then on its actions are promises. Everybody sees who owes each one, and by when.</p>
          {plan.takesComments && plan.closesOn && (
            <Notice tone="warn" title={`People can comment until ${dateInWords(plan.closesOn)}.`}>
              <p>You can agree it after that day.</p>
            </Notice>
          )}
          {incomplete.map(({ ref, number, title, missing }) => (
            <Notice key={ref} id={ref} tone="warn" level={2} title={[number, title].filter(Boolean).join(' ')}>
              <MissingParts area={area} action={ref} missing={missing} />
            </Notice>
          ))}
        </>
      }
    >
      <Checkbox
        name="agreed"
        label="It was agreed by those who sign it"
        checked={typedText(answer?.typed, 'agreed') === 'yes'}
        error={answer?.errors.agreed}
      />
      <TextField
        {...field('elsewhere')}
        label="Was it agreed before it came here? Where?"
        hint="Only for a plan that was never open for comment here. For example: at the partnership board of 3 March 2026."
        optional
        maxChars={300}
      />
      <TextField {...field('agreedOn')} type="date" label="And on which day?" optional width={10} />
    </DeskForm>
  )
}

/** Closing a plan. */
export const CloseStage = ({ answer, back }: StageProps) => (
  <DeskForm
    title="Close the plan"
    wanted="close"
    answer={answer}
    back={back}
    button="Close it"
    intro={
      <p className="govuk-body">It stays readable for everybody. Nothing in it can be changed any more, and nobody can open it again.</p>
    }
  >
    {null}
  </DeskForm>
)
