import type { ActionPageView } from '../contract/action-views.ts'
import type { PlanChoicesView } from '../contract/plan-choices.ts'
import { Section } from '../design/layout.tsx'
import { Select } from '../design/select.tsx'
import type { FormAnswer } from '../respond.ts'
import { measureNamed } from './action-desk-held.tsx'
import { DeskForm, fieldsOf, OneTap } from './desk-form.tsx'

interface MeasuresPartProps {
  action: ActionPageView
  choices: PlanChoicesView
  answer: FormAnswer | undefined
  back: string
}

/** By what an action is measured: one more to choose, and those chosen to take away. */
export const MeasuresPart = ({ action, choices, answer, back }: MeasuresPartProps) => (
  <DeskForm
    title="By what is it measured?"
    wanted="measure"
    answer={answer}
    back={back}
    button="Add this measure"
    below={action.measureIds.length > 0 && <Chosen action={action} choices={choices} />}
  >
    <Select
      {...fieldsOf<'measure'>(answer)('measure')}
      label="Measure"
      hint="If none fits, make one under Measures first."
      options={[
        { value: '', label: 'Choose one' },
        ...choices.measures
          .filter(({ id }) => !action.measureIds.includes(id))
          .map(({ id, ref, name }) => ({ value: id, label: `${name} (${ref})` })),
      ]}
    />
  </DeskForm>
)

const Chosen = ({ action, choices }: Pick<MeasuresPartProps, 'action' | 'choices'>) => (
  <Section id="chosen" title="It is measured by" size="m">
    <ul className="ct-list">
      {action.measureIds.map((id) => (
        <li key={id}>
          <p className="govuk-body" dir="auto">
            {measureNamed(choices, id)}
          </p>
          <OneTap wanted="unmeasure" id={id} hidden={measureNamed(choices, id)}>
            Take it away
          </OneTap>
        </li>
      ))}
    </ul>
  </Section>
)
