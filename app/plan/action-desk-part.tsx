import type { ReactNode } from 'react'
import type { MilestoneView } from '../contract/action-views.ts'
import { MILESTONE_MONTHS } from '../contract/plan.ts'
import { dateInWords } from '../dates.ts'
import { Radios } from '../design/choices.tsx'
import { TextArea, TextField } from '../design/field.tsx'
import { SaidPart } from './action-desk-behind.tsx'
import { MeasuresPart } from './action-desk-measures.tsx'
import type { ActionDeskPageProps } from './action-desk-page.tsx'
import { ActionFields } from './action-fields.tsx'
import { DeskForm, fieldsOf, OneTap } from './desk-form.tsx'

type PartProps = ActionDeskPageProps & { back: string }

/** One form of an action, as a page of its own. */
export function ActionDeskPart(props: ActionDeskPageProps): ReactNode {
  const { area, action, choices, priorities, asked, answer } = props
  const back = `/desk/${area}/actions/${action.ref}`
  switch (asked.at) {
    case 'milestone':
      return <MilestonePart {...props} back={back} milestone={action.milestoneList.find(({ id }) => id === asked.id)} />
    case 'evidence':
      return <EvidencePart {...props} back={back} />
    case 'measures':
      return <MeasuresPart action={action} choices={choices} answer={answer} back={back} />
    case 'said':
      return <SaidPart area={area} action={action} answer={answer} back={back} />
    case 'date':
      return <DatePart {...props} back={back} />
    case 'drop':
      return <DropPart {...props} back={back} />
    default:
      return (
        <DeskForm title="Change what the action says" wanted="action" answer={answer} back={back} button="Keep it">
          <ActionFields answer={answer} action={action} priorities={priorities} choices={choices} />
        </DeskForm>
      )
  }
}

function MilestonePart({ action, answer, back, milestone }: PartProps & { milestone: MilestoneView | undefined }) {
  const { months = '', words = '', dueOn = '', metOn } = milestone ?? {}
  const field = fieldsOf(answer, { months: String(months), words, dueOn, metOn: metOn ?? '' })
  return (
    <DeskForm
      title={milestone ? 'Change a milestone' : 'Add a milestone'}
      wanted="milestone"
      id={milestone?.id}
      answer={answer}
      back={back}
      button="Keep it"
      below={
        milestone &&
        action.isDraft && (
          <OneTap wanted="remove-milestone" id={milestone.id}>
            Take this milestone out
          </OneTap>
        )
      }
    >
      <Radios
        {...field('months')}
        legend="After how many months?"
        choices={MILESTONE_MONTHS.map((number) => ({ value: String(number), label: `${number} months` }))}
      />
      <TextArea {...field('words')} label="What will be there by then?" short />
      <TextField {...field('dueOn')} type="date" label="By which day?" width={10} />
      <TextField {...field('metOn')} type="date" label="When was it met?" hint="Leave it empty while it is not." optional width={10} />
    </DeskForm>
  )
}

function EvidencePart({ answer, back }: PartProps) {
  const field = fieldsOf<'title' | 'words' | 'web'>(answer)
  const intro = <p className="govuk-body">Everybody can read it, and it stays. The chair says whether the board accepts it.</p>
  return (
    <DeskForm title="Add evidence" wanted="evidence" answer={answer} back={back} button="Add it" intro={intro}>
      <TextField {...field('title')} label="What it is" hint="For example: call logs for June." maxChars={200} />
      <TextArea {...field('words')} label="What it shows" optional short />
      <TextField {...field('web')} label="Where it can be read" hint="An address that begins with https://" optional type="url" />
    </DeskForm>
  )
}

function DatePart({ action, answer, back }: PartProps) {
  const field = fieldsOf<'dueOn' | 'reason'>(answer)
  const intro = action.dueOn && (
    <p className="govuk-body">It is due by {dateInWords(action.dueOn)}. The first date stays beside the new one for everybody.</p>
  )
  return (
    <DeskForm title="Move the date" wanted="date" answer={answer} back={back} button="Move the date" intro={intro}>
      <TextField {...field('dueOn')} type="date" label="The new date" width={10} />
      <TextArea {...field('reason')} label="Why does the date move?" hint="Everybody reads it. Those behind the action are told." short />
    </DeskForm>
  )
}

const DropPart = ({ answer, back }: PartProps) => (
  <DeskForm
    title="Drop this action"
    wanted="drop"
    answer={answer}
    back={back}
    button="Drop it"
    intro={<p className="govuk-body">It stays in the plan as dropped. It cannot be taken up again, and those behind it are told.</p>}
  >
    <TextArea {...fieldsOf<'reason'>(answer)('reason')} label="Why is it dropped?" hint="Everybody reads it." short />
  </DeskForm>
)
