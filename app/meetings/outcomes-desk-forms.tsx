import type { ReactNode } from 'react'
import { MEETING_ACTION_TITLES } from '../contract/outcome-states.ts'
import { ITEM_OUTCOME_TITLES, ITEM_OUTCOMES } from '../contract/outcomes.ts'
import { dateInWords } from '../dates.ts'
import { Checkboxes, Radios } from '../design/choices.tsx'
import { TextArea, TextField } from '../design/field.tsx'
import { Select } from '../design/select.tsx'
import { DeskForm, fieldsOf, ticked } from '../plan/desk-form.tsx'
import { ThemeTicks } from '../plan/theme-ticks.tsx'
import { MakeDecisionFields } from './make-decision-fields.tsx'
import type { OutcomesDeskPageProps } from './outcomes-desk-page.tsx'

/** One form of what came of a meeting, as a page of its own. */
export function OutcomeForm(props: OutcomesDeskPageProps) {
  const { area, view, asked, answer } = props
  const frame = { id: asked.id || undefined, answer, back: `/desk/${area}/meetings/${view.meeting.ref}/after` }
  const field = fieldsOf<'item' | 'words' | 'reason' | 'who' | 'dueOn' | 'outcome' | 'state' | 'priority'>(answer)
  const why = <TextArea {...field('reason')} label="Why?" hint="Everybody can read it." short maxChars={1000} />
  const items = view.items.map(({ ref, number, title }) => ({ value: ref, label: `${number} ${title}` }))
  switch (asked.at) {
    case 'propose':
      return (
        <DeskForm {...frame} title="Propose a decision" wanted="propose" button="Propose it">
          <Select {...field('item')} label="On which item?" options={[{ value: '', label: 'Choose' }, ...items]} />
          <TextArea
            {...field('words')}
            label="What is to be decided?"
            hint="Everybody reads it at once. No names of children or families."
            maxChars={2000}
          />
        </DeskForm>
      )
    case 'make':
      return (
        <DeskForm {...frame} title="How it was decided" wanted="make" button="Write it down" intro={<Proposed {...props} />}>
          <MakeDecisionFields answer={answer} proposed={view.decisions.find(({ ref }) => ref === asked.id)?.words ?? ''} />
          <Papers {...props} />
          <ThemeTicks
            legend="On which themes does it rest?"
            hint="It is listed under them."
            themes={view.themes}
            chosen={ticked(answer, 'themes', [])}
            error={answer?.errors.themes}
          />
        </DeskForm>
      )
    case 'drop':
      return (
        <DeskForm {...frame} title="It is not taken further" wanted="drop" button="Write it down" intro={<Proposed {...props} />}>
          {why}
        </DeskForm>
      )
    case 'log':
      return (
        <DeskForm {...frame} title="Note an action" wanted="log" button="Put it into the log">
          <TextArea {...field('words')} label="What is to be done?" short maxChars={1000} />
          <TextField {...field('who')} label="Who does it?" hint="A role or an organisation, never a name." maxChars={160} />
          <TextField {...field('dueOn')} label="By which day?" type="date" width={10} />
          <Select {...field('item')} label="From which item?" optional options={[{ value: '', label: 'None' }, ...items]} />
        </DeskForm>
      )
    default:
      return <MoreForms frame={frame} field={field} why={why} {...props} />
  }
}

interface MoreProps extends OutcomesDeskPageProps {
  frame: { id: string | undefined; answer: OutcomesDeskPageProps['answer']; back: string }
  field: ReturnType<typeof fieldsOf<'item' | 'words' | 'reason' | 'who' | 'dueOn' | 'outcome' | 'state' | 'priority'>>
  why: ReactNode
}

function MoreForms({ view, asked, frame, field, why }: MoreProps) {
  switch (asked.at) {
    case 'tell':
      return (
        <DeskForm {...frame} title="How the action stands" wanted="tell" button="Write it down">
          <Radios
            {...field('state')}
            legend="How does it stand?"
            choices={(['done', 'not_done', 'open'] as const).map((state) => ({ value: state, label: MEETING_ACTION_TITLES[state] }))}
          />
          {why}
        </DeskForm>
      )
    case 'plan':
      return (
        <DeskForm {...frame} title="Put it into a plan" wanted="plan" button="Make a draft in the plan">
          <Select
            {...field('priority')}
            label="Under which priority of which plan?"
            options={[
              { value: '', label: 'Choose' },
              ...view.plans.flatMap(({ ref, title, priorities }) =>
                priorities.map((priority) => ({ value: `${ref} ${priority.id}`, label: `${title}: ${priority.title}` })),
              ),
            ]}
          />
        </DeskForm>
      )
    case 'leave':
      return (
        <DeskForm {...frame} title="The item was not finished" wanted="leave" button="Write it down">
          <Radios
            {...field('outcome')}
            legend="How far did it come?"
            choices={ITEM_OUTCOMES.map((outcome) => ({ value: outcome, label: ITEM_OUTCOME_TITLES[outcome] }))}
          />
          {why}
        </DeskForm>
      )
    default:
      return (
        <DeskForm
          {...frame}
          title="Put it on the next agenda"
          wanted="carry"
          button="Put it there"
          intro={
            <p className="govuk-body" dir="auto">
              {view.next ? `${view.next.title}, ${dateInWords(view.next.day)}.` : 'There is no next meeting yet. Plan it first.'}
            </p>
          }
        >
          {why}
        </DeskForm>
      )
  }
}

const Proposed = ({ view, asked }: OutcomesDeskPageProps) => (
  <p className="govuk-body ct-lines" dir="auto">
    {view.decisions.find(({ ref }) => ref === asked.id)?.words}
  </p>
)

const Papers = ({ view, answer }: OutcomesDeskPageProps) =>
  view.papers.length > 0 && (
    <Checkboxes
      name="papers"
      legend="On which papers does it rest?"
      values={ticked(answer, 'papers', [])}
      error={answer?.errors.papers}
      choices={view.papers.map(({ id, title }) => ({ value: id, label: title }))}
    />
  )
