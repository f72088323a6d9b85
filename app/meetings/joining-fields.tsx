import { Checkbox } from '../design/choices.tsx'
import { TextArea, TextField } from '../design/field.tsx'

/** The names of the fields in which one says where and how to join. */
export type JoiningField = 'room' | 'roomNotes' | 'videoUrl' | 'dialIn' | 'guests'
interface JoiningFieldsProps {
  field: (name: JoiningField) => { name: string; value: string; error: string | undefined }
}

/** Where and how one joins. */
export function JoiningFields({ field }: JoiningFieldsProps) {
  const { value: guests, ...guest } = field('guests')
  return (
    <>
      <TextField {...field('room')} label="Which room, at which address?" optional maxChars={300} />
      <TextArea
        {...field('roomNotes')}
        label="How does one get in?"
        hint="Parking, the door, steps, the lift, who opens."
        optional
        short
        maxChars={2000}
      />
      <TextField {...field('videoUrl')} type="url" label="Address of the video call" hint="It begins with https://" optional />
      <TextField {...field('dialIn')} label="Number to dial, and its code" optional maxChars={120} />
      <Checkbox {...guest} label="People without an account can join" checked={guests === 'yes'} />
    </>
  )
}
