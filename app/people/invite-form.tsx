import type { StaffView } from '#server/people/staff.ts'
import { ROLE_TITLES, ROLES } from '../contract/actor.ts'
import { Checkbox, Radios } from '../design/choices.tsx'
import { TextArea, TextField } from '../design/field.tsx'
import { Section } from '../design/layout.tsx'
import { Select } from '../design/select.tsx'
import { typedText } from '../read-form.ts'
import type { FormAnswer } from '../respond.ts'
import { AdminForm, fieldValue } from './admin-form.tsx'

type Answer = Partial<FormAnswer> | undefined
const withNone = (label: string, items: { id: string; name: string }[]) => [
  { value: '', label },
  ...items.map(({ id, name }) => ({ value: id, label: name })),
]

/** Asks somebody to take a role. What a role needs is said at each field. */
export function InviteForm({ staff, answer }: { staff: Pick<StaffView, 'organisations' | 'forums'>; answer: Answer }) {
  const value = fieldValue(answer, undefined)
  const errors = answer?.errors ?? {}
  return (
    <AdminForm title="Invite somebody" answer={answer} backHref="?" button="Make the invitation">
      <Select
        name="role"
        label="Which role?"
        options={[{ value: '', label: 'Choose a role' }, ...ROLES.map((role) => ({ value: role, label: ROLE_TITLES[role] }))]}
        value={value('role')}
        error={errors.role}
      />
      <Select
        name="forum"
        label="Which group do they speak for?"
        hint="For a representative."
        options={withNone('No group', staff.forums)}
        value={value('forum')}
        error={errors.forum}
      />
      <Select
        name="organisation"
        label="Which organisation do they work for?"
        hint="For an officer or an action owner. Their answers carry its name."
        options={withNone('No organisation', staff.organisations)}
        value={value('organisation')}
        error={errors.organisation}
      />
      <Radios
        name="side"
        legend="For which side do they read?"
        hint="For a moderator. To remove something for good takes one of each."
        choices={[
          { value: 'council', label: 'The council' },
          { value: 'families', label: 'Families' },
        ]}
        value={value('side')}
        error={errors.side}
      />
      <Checkbox
        name="deputy"
        label="They are the deputy"
        hint="For a safeguarding lead. A deputy is told when the lead has not taken something in time."
        checked={typedText(answer?.typed, 'deputy') === 'yes'}
      />
      <EmailToo answer={answer} />
      <Section id="mandate" title="Their mandate" size="m">
        <MandateFields value={value} errors={errors} />
      </Section>
    </AdminForm>
  )
}

export const EmailToo = ({ answer }: { answer: Answer }) => (
  <TextField
    name="email"
    type="email"
    label="Their e-mail address"
    hint="We send them the link. Without it, you give them the link yourself."
    optional
    autoCapitalize="none"
    spellCheck={false}
    value={typedText(answer?.typed, 'email')}
    error={answer?.errors?.email}
  />
)

/** From when until when somebody holds a role, for whom, and how they were chosen. */
export const MandateFields = ({ value, errors }: { value: (name: string) => string; errors: Readonly<Record<string, string>> }) => (
  <>
    <TextField name="title" label="Title, as others see it" optional value={value('title')} error={errors.title} />
    <TextArea name="scope" label="For whom do they speak, and on what?" optional short value={value('scope')} error={errors.scope} />
    <TextField name="termFrom" type="date" label="First day" optional width={20} value={value('termFrom')} error={errors.termFrom} />
    <TextField name="termUntil" type="date" label="Last day" optional width={20} value={value('termUntil')} error={errors.termUntil} />
    <TextArea name="howChosen" label="How were they chosen?" optional short value={value('howChosen')} error={errors.howChosen} />
  </>
)
