import type { ActionPageView } from '../contract/action-views.ts'
import { BRAG_KEY, BRAGS } from '../contract/plan.ts'
import { dateInWords } from '../dates.ts'
import { Button } from '../design/button.tsx'
import { Radios } from '../design/choices.tsx'
import { Details } from '../design/details.tsx'
import { TextArea, TextField } from '../design/field.tsx'
import type { FormAnswer } from '../respond.ts'
import { CouncilMark } from './council-mark.tsx'
import { fieldsOf } from './desk-form.tsx'

type Names = 'brag' | 'note' | 'nextStep' | 'evidenceTitle' | 'evidenceWords' | 'evidenceWeb' | 'dueOn' | 'reason'
type Field = ReturnType<typeof fieldsOf<Names>>

/** How an action stands, told on one screen of a phone: a rating, a sentence, the next step; evidence and a new date where there are any. */
export function UpdateForm({ action, answer }: { action: ActionPageView; answer: FormAnswer | undefined }) {
  const field: Field = fieldsOf<Names>(answer, { brag: action.brag, nextStep: action.nextStep })
  const mayBeBlue = action.evidenceList.some(({ acceptedOn }) => acceptedOn)
  return (
    <form method="post" className="ct-form" noValidate>
      <input type="hidden" name="do" value="update" />
      <Radios
        {...field('brag')}
        legend="How does it stand?"
        choices={BRAGS.map((value) => ({
          value,
          label: (
            <span className="ct-says">
              <CouncilMark brag={value} />
              <span>{BRAG_KEY[value]}</span>
            </span>
          ),
          hint: value === 'blue' && !mayBeBlue ? 'It has accepted none yet. Add evidence first.' : undefined,
        }))}
      />
      <TextArea
        {...field('note')}
        label="How it stands, in one or two sentences"
        hint={action.note ? `Everybody reads it. Last time: “${action.note}”` : 'Everybody reads it.'}
        short
      />
      <TextField {...field('nextStep')} label="The next step" optional />
      <Evidence field={field} />
      {action.dueOn && !action.doneOn && <NewDate field={field} dueOn={action.dueOn} />}
      <div className="ct-after">
        <Button>Send the update</Button>
      </div>
    </form>
  )
}

const isUsed = (field: Field, names: Names[]) => names.some((name) => field(name).value !== '' || field(name).error)

const Evidence = ({ field }: { field: Field }) => (
  <Details summary="Add evidence" open={isUsed(field, ['evidenceTitle', 'evidenceWords', 'evidenceWeb'])}>
    <TextField {...field('evidenceTitle')} label="What it is" hint="For example: call logs for June." maxChars={200} />
    <TextArea {...field('evidenceWords')} label="What it shows" optional short />
    <TextField {...field('evidenceWeb')} label="Where it can be read" hint="An address that begins with https://" optional type="url" />
  </Details>
)

const NewDate = ({ field, dueOn }: { field: Field; dueOn: string }) => (
  <Details summary="It will not be done in time" open={isUsed(field, ['dueOn', 'reason'])}>
    <p className="govuk-body">
      It is due by {dateInWords(dueOn as `${number}-${string}-${string}`)}. The first date stays beside the new one for everybody.
    </p>
    <TextField {...field('dueOn')} type="date" label="The new date" width={10} />
    <TextArea {...field('reason')} label="Why does the date move?" hint="Everybody reads it. Those behind the action are told." short />
  </Details>
)
