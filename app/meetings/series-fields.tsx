import { HOW_OFTEN, WEEKDAY_TITLES, WEEKDAYS, WHICH_OF_MONTH, WHICH_TITLES } from '../contract/meeting-series.ts'
import type { SeriesDeskView } from '../contract/meeting-views.ts'
import { Radios } from '../design/choices.tsx'
import { TextArea, TextField } from '../design/field.tsx'
import { Select } from '../design/select.tsx'
import { fieldsOf } from '../plan/desk-form.tsx'
import type { FormAnswer } from '../respond.ts'
import { type JoiningField, JoiningFields } from './joining-fields.tsx'

type SeriesField =
  | 'title'
  | 'about'
  | 'often'
  | 'every'
  | 'weekday'
  | 'which'
  | 'startsOn'
  | 'firstAt'
  | 'secondAt'
  | 'thirdAt'
  | 'minutes'
  | JoiningField
type Fields = (name: SeriesField) => { name: string; value: string; error: string | undefined }

/** What a series says of itself, when it comes, and the times of day that take turns. */
export function SeriesFields({ answer, series }: { answer: FormAnswer | undefined; series?: SeriesDeskView['series'] | undefined }) {
  const field = fieldsOf<SeriesField>(answer, series ? saidBy(series) : { often: 'monthly', every: '1', minutes: '90' })
  return (
    <>
      <TextField {...field('title')} label="Title" maxChars={160} />
      <TextArea {...field('about')} label="What is it about?" hint="A few plain sentences that families understand." optional short />
      <When field={field} />
      <Turns field={field} />
      <TextField {...field('minutes')} label="How many minutes?" hint="From 15 to 300" inputMode="numeric" width={10} />
      <JoiningFields field={field} />
    </>
  )
}

const OFTEN_TITLES = { monthly: 'By the month', weekly: 'By the week' }

const When = ({ field }: { field: Fields }) => (
  <>
    <Radios {...field('often')} legend="How often?" choices={HOW_OFTEN.map((value) => ({ value, label: OFTEN_TITLES[value] }))} />
    <TextField
      {...field('every')}
      label="Every how many months or weeks?"
      hint="1 is every month, or every week"
      inputMode="numeric"
      width={10}
    />
    <Select
      {...field('which')}
      label="By the month: which one?"
      options={[{ value: '', label: 'Choose one' }, ...WHICH_OF_MONTH.map((value) => ({ value, label: `The ${WHICH_TITLES[value]} one` }))]}
    />
    <Select
      {...field('weekday')}
      label="On which day of the week?"
      options={[{ value: '', label: 'Choose one' }, ...WEEKDAYS.map((value) => ({ value, label: WEEKDAY_TITLES[value] }))]}
    />
    <TextField {...field('startsOn')} type="date" label="From which day on?" width={10} />
  </>
)

const Turns = ({ field }: { field: Fields }) => (
  <>
    <TextField
      {...field('firstAt')}
      type="time"
      label="When does the first one begin?"
      hint="Times take turns, so that nobody is always left out. At least one is 17:30 or later."
      width={10}
    />
    <TextField
      {...field('secondAt')}
      type="time"
      label="And the next one?"
      hint="Leave it empty if all begin at the same time."
      optional
      width={10}
    />
    <TextField {...field('thirdAt')} type="time" label="And the one after that?" optional width={10} />
  </>
)

const saidBy = ({ title, about, recurrence, startsOn, times, minutes, joining }: SeriesDeskView['series']) => ({
  title,
  about,
  often: recurrence.often,
  every: String(recurrence.every),
  weekday: recurrence.weekday,
  which: recurrence.which,
  startsOn,
  firstAt: times[0] ?? '',
  secondAt: times[1] ?? '',
  thirdAt: times[2] ?? '',
  minutes: String(minutes),
  ...joining,
  guests: joining.guests ? 'yes' : '',
})
