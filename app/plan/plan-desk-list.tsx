import type { DeskMay } from '../contract/desk-views.ts'
import { PLAN_KIND_TITLES, PLAN_STATE_TITLES } from '../contract/plan.ts'
import type { PlanLineView } from '../contract/plan-views.ts'
import { dateInWords } from '../dates.ts'
import { ButtonGroup, ButtonLink } from '../design/button.tsx'
import { LinkList } from '../design/link-list.tsx'
import { DeskNav } from '../moderation/desk-nav.tsx'
import type { FormAnswer } from '../respond.ts'
import { DeskForm } from './desk-form.tsx'
import { PlanFields } from './plan-fields.tsx'

interface PlanDeskListProps {
  area: string
  may: DeskMay
  plans: PlanLineView[]
  /** Whether the form for another one is shown. */
  adding: boolean
  answer: FormAnswer | undefined
}

/** The plans of an area for those who make them, or the form for another one. */
export const PlanDeskList = ({ area, may, plans, adding, answer }: PlanDeskListProps) => (
  <div>
    <DeskNav area={area} may={may} screen="plan" />
    {may.makePlans && (adding || answer) ? (
      <DeskForm
        title="Make a plan"
        wanted="make"
        answer={answer}
        back={`/desk/${area}/plan`}
        button="Make the plan"
        intro={<p className="govuk-body">It begins as a draft that only those who work on plans see.</p>}
      >
        <PlanFields answer={answer} plans={plans} />
      </DeskForm>
    ) : (
      <>
        <h1 className="govuk-heading-l">Plans</h1>
        {may.makePlans && (
          <ButtonGroup>
            <ButtonLink href="?new">Make a plan</ButtonLink>
          </ButtonGroup>
        )}
        {plans.length === 0 ? <p className="govuk-body">There is no plan yet.</p> : <PlanLines area={area} plans={plans} />}
      </>
    )}
  </div>
)

const PlanLines = ({ area, plans }: Pick<PlanDeskListProps, 'area' | 'plans'>) => (
  <LinkList
    rows={plans.map((plan) => ({
      href: `/desk/${area}/plan/${plan.ref}`,
      label: plan.title,
      meta: `${PLAN_KIND_TITLES[plan.kind]}. ${standing(plan)} ${plan.actions === 1 ? '1 action' : `${plan.actions} actions`}.`,
    }))}
  />
)

/** Where a plan stands, with the day that belongs to it. */
export function standing({ state, closesOn, takesComments, agreedOn, closedOn }: PlanLineView): string {
  if (state === 'open' && closesOn)
    return takesComments ? `Open for comment until ${dateInWords(closesOn)}.` : `Comments closed on ${dateInWords(closesOn)}.`
  if (state === 'agreed' && agreedOn) return `Agreed on ${dateInWords(agreedOn)}.`
  if (state === 'closed' && closedOn) return `Closed on ${dateInWords(closedOn)}.`
  return `${PLAN_STATE_TITLES[state]}.`
}
