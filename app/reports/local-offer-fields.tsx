import { Radios } from '../design/choices.tsx'
import { TextField } from '../design/field.tsx'
import { Select } from '../design/select.tsx'
import { DeskForm, fieldsOf } from '../plan/desk-form.tsx'
import type { FormAnswer } from '../respond.ts'
import { SHOWN_CHOICES } from './pack-fields.tsx'

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** The form of the yearly local offer report. */
export const LocalOfferFields = ({ area, today, answer }: { area: string; today: string; answer: FormAnswer | undefined }) => {
  const field = fieldsOf<string>(answer, { month: '9', year: String(Number(today.slice(0, 4)) - 1), shown: 'at_once' })
  return (
    <DeskForm
      title="Make the yearly local offer report"
      wanted="local_offer"
      answer={answer}
      button="Make the report"
      back={`/desk/${area}/reports`}
      intro={
        <p className="govuk-body">
          Regulation 56 asks every council for it: what families said about the local offer, what was answered, and what was left out.
        </p>
      }
    >
      <Select
        {...field('month')}
        label="The year begins in"
        options={MONTHS.map((label, at) => ({ value: String(at + 1), label }))}
        hint="September for a school year, April for a financial year."
      />
      <TextField {...field('year')} label="Of the year" inputMode="numeric" width={10} />
      <TextField {...field('title')} label="Title" optional hint="Left empty, it is named after its days." maxChars={160} />
      <Radios {...field('shown')} legend="Who can read it?" choices={SHOWN_CHOICES} />
    </DeskForm>
  )
}
