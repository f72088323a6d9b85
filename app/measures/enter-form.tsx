import type { MeasureView } from '../contract/measures.ts'
import { Button } from '../design/button.tsx'
import { TextField } from '../design/field.tsx'
import { typedText } from '../read-form.ts'
import type { FormAnswer } from '../respond.ts'

export interface CorrectedReading {
  period: string
  beside: string
}
interface EnterFormProps {
  measure: MeasureView
  /** What the form answered, where this is the form that was sent. */
  answer: FormAnswer | undefined
  /** The figure that is to be corrected, where one was chosen. */
  correcting: CorrectedReading | undefined
}

/** One figure: a new one, or another in the place of one that stands there. */
export function EnterForm({ measure, answer, correcting }: EnterFormProps) {
  const errors = answer?.errors ?? {}
  const kept = correcting && keptReading(measure, correcting)
  const value = (name: 'period' | 'value' | 'n' | 'note' | 'beside') => (answer ? typedText(answer.typed, name) : (kept?.[name] ?? ''))
  return (
    <form method="post" className="ct-form" noValidate>
      <input type="hidden" name="do" value="enter" />
      <TextField
        name="period"
        label="When"
        hint="A year like 2025, 2024/25, a quarter like 2025-Q3, a month like 2025-09, or a day."
        value={value('period')}
        error={errors.period}
        width={10}
      />
      <TextField name="value" label="The figure" inputMode="decimal" value={value('value')} error={errors.value} width={10} />
      <TextField
        name="n"
        label="Over how many cases"
        hint="How many children, plans or letters the figure is about (n)."
        optional
        inputMode="numeric"
        value={value('n')}
        error={errors.n}
        width={10}
      />
      <TextField name="note" label="Note" hint="Everybody can read it." optional value={value('note')} error={errors.note} />
      <TextField
        name="beside"
        label="Somebody else’s figure, to compare with?"
        hint="Leave it empty for our own. Otherwise write whose it is, like England."
        optional
        value={value('beside')}
        error={errors.beside}
        width={20}
      />
      <Button>{kept ? 'Correct this figure' : 'Enter this figure'}</Button>
    </form>
  )
}

function keptReading({ readings, besides }: MeasureView, { period, beside }: CorrectedReading) {
  const all = beside === '' ? readings : besides.find(({ label }) => label === beside)?.readings
  const reading = all?.find((one) => one.period === period)
  return reading && { period, beside, value: String(reading.value), n: reading.n === null ? '' : String(reading.n), note: reading.note }
}
