import type { ReactNode } from 'react'
import type { FindingView, PriorityView } from '../contract/plan-views.ts'
import { ActionFields } from './action-fields.tsx'
import { DeskForm, OneTap } from './desk-form.tsx'
import type { PlanDeskPageProps } from './plan-desk-page.tsx'
import { PlanFields } from './plan-fields.tsx'
import { FindingFields, PriorityFields } from './plan-part-fields.tsx'
import { SignOffFields } from './sign-off-fields.tsx'
import { AgreeStage, CloseStage, OpenStage } from './stage-forms.tsx'

/** One form of a plan, as a page of its own. */
export function PlanDeskPart(props: PlanDeskPageProps): ReactNode {
  const { area, page, choices, asked, answer } = props
  const back = `/desk/${area}/plan/${page.plan.ref}`
  switch (asked.at) {
    case 'finding':
      return <FindingPart {...props} back={back} finding={page.findings.find(({ id }) => id === asked.id)} />
    case 'priority':
      return <PriorityPart {...props} back={back} priority={page.priorities.find(({ id }) => id === asked.id)} />
    case 'action':
      return (
        <DeskForm title="Add an action" wanted="action" answer={answer} back={back} button="Add the action">
          <ActionFields answer={answer} priorities={page.priorities} choices={choices} under={asked.priority} />
        </DeskForm>
      )
    case 'sign-off':
      return (
        <DeskForm title="Who signed, or did not" wanted="sign-off" answer={answer} back={back} button="Write it down">
          <SignOffFields answer={answer} choices={choices} />
        </DeskForm>
      )
    case 'open':
      return <OpenStage area={area} page={page} answer={answer} back={back} />
    case 'agree':
      return <AgreeStage area={area} page={page} answer={answer} back={back} />
    case 'close':
      return <CloseStage area={area} page={page} answer={answer} back={back} />
    default:
      return (
        <DeskForm title="Change what the plan says of itself" wanted="plan" answer={answer} back={back} button="Keep it">
          <PlanFields answer={answer} plan={page} plans={page.plans} />
        </DeskForm>
      )
  }
}

type PartProps = PlanDeskPageProps & { back: string }

const FindingPart = ({ page, answer, back, finding }: PartProps & { finding: FindingView | undefined }) => (
  <DeskForm
    title={finding ? 'Change a finding' : 'Add a finding'}
    wanted="finding"
    id={finding?.id}
    answer={answer}
    back={back}
    button="Keep it"
    below={finding && <TakeOut page={page} wanted="remove-finding" id={finding.id} words="Take this finding out" />}
  >
    <FindingFields answer={answer} finding={finding} plan={page} />
  </DeskForm>
)

const PriorityPart = ({ page, choices, answer, back, priority }: PartProps & { priority: PriorityView | undefined }) => (
  <DeskForm
    title={priority ? 'Change a priority' : 'Add a priority'}
    wanted="priority"
    id={priority?.id}
    answer={answer}
    back={back}
    button="Keep it"
    below={priority && <TakeOut page={page} wanted="remove-priority" id={priority.id} words="Take this priority out" />}
  >
    <PriorityFields answer={answer} priority={priority} choices={choices} />
  </DeskForm>
)

/** Only out of what was not agreed. */
const TakeOut = ({ page: { plan }, wanted, id, words }: Pick<PartProps, 'page'> & { wanted: string; id: string; words: string }) =>
  plan.agreedOn ? null : (
    <OneTap wanted={wanted} id={id}>
      {words}
    </OneTap>
  )
