import type { InvitationsView } from '../contract/invite-views.ts'
import { INVITE_ANSWER_TITLES, INVITE_ANSWERS } from '../contract/meetings.ts'
import { Checkboxes, Radios } from '../design/choices.tsx'
import { TextArea } from '../design/field.tsx'
import { Select } from '../design/select.tsx'
import { DeskForm, fieldsOf, ticked } from '../plan/desk-form.tsx'
import type { FormAnswer } from '../respond.ts'

interface FormProps {
  answer: FormAnswer | undefined
  /** The address to go back to. */
  back: string
}

/** An answer of a group that came by phone. */
export function PhoneForm({ view, answer, back }: FormProps & { view: InvitationsView }) {
  const field = fieldsOf<'forum' | 'answer' | 'note'>(answer)
  return (
    <DeskForm title="An answer that came by phone" wanted="phone" answer={answer} back={back} button="Keep the answer">
      <Select
        {...field('forum')}
        label="Which group?"
        options={[{ value: '', label: 'Choose' }, ...view.invited.map(({ id, forum }) => ({ value: id, label: forum }))]}
      />
      <Radios
        {...field('answer')}
        legend="What did they answer?"
        choices={INVITE_ANSWERS.map((value) => ({ value, label: INVITE_ANSWER_TITLES[value] }))}
      />
      <TextArea
        {...field('note')}
        label="A few words"
        hint="Only those who plan the meeting read them. No names."
        optional
        short
        maxChars={1000}
      />
    </DeskForm>
  )
}

/** Which groups were in the room. Whoever joined for a group on a phone is counted without it. */
export const RoomForm = ({ rooms, answer, back }: FormProps & { rooms: NonNullable<InvitationsView['inTheRoom']> }) => (
  <DeskForm
    title="Who was in the room"
    wanted="room"
    answer={answer}
    back={back}
    button="Keep it"
    intro={<p className="govuk-body">Groups, not people. A group for which somebody joined on a phone is counted without a tick.</p>}
  >
    <Checkboxes
      name="forums"
      legend="Which groups did you see?"
      choices={rooms.map(({ id, name }) => ({ value: id, label: <span dir="auto">{name}</span> }))}
      values={ticked(
        answer,
        'forums',
        rooms.filter(({ seen }) => seen).map(({ id }) => id),
      )}
      error={answer?.errors.forums}
    />
  </DeskForm>
)
