import type { MeetingPageView } from '../contract/meeting-views.ts'
import { timeOfDay } from '../dates.ts'
import { TextArea, TextField } from '../design/field.tsx'
import { fieldsOf } from '../plan/desk-form.tsx'
import type { FormAnswer } from '../respond.ts'
import { type JoiningField, JoiningFields } from './joining-fields.tsx'

type MeetingField = 'title' | 'about' | 'day' | 'at' | 'minutes' | JoiningField

/** What a meeting says of itself. */
export function MeetingFields({ answer, meeting }: { answer: FormAnswer | undefined; meeting?: MeetingPageView['meeting'] | undefined }) {
  const field = fieldsOf<MeetingField>(answer, meeting ? saidBy(meeting) : { minutes: '90' })
  return (
    <>
      <TextField {...field('title')} label="Title" maxChars={160} />
      <TextArea {...field('about')} label="What is it about?" hint="A few plain sentences that families understand." optional short />
      <TextField {...field('day')} type="date" label="On which day?" width={10} />
      <TextField {...field('at')} type="time" label="When does it begin?" hint="Like 18:30" width={10} />
      <TextField {...field('minutes')} label="How many minutes?" hint="From 15 to 300" inputMode="numeric" width={10} />
      <JoiningFields field={field} />
    </>
  )
}

const saidBy = ({ title, about, startsAt, minutes, joining }: MeetingPageView['meeting']) => ({
  title,
  about,
  ...timeOfDay(startsAt),
  minutes: String(minutes),
  ...joining,
  guests: joining.guests ? 'yes' : '',
})
