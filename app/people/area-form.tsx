import { LEAST_RATINGS } from '#app/contract/felt.ts'
import type { AreaSettings } from '#server/people/areas-admin.ts'
import { TextArea, TextField } from '../design/field.tsx'
import type { FormAnswer } from '../respond.ts'
import { AdminForm, fieldValue } from './admin-form.tsx'

const NEW: Partial<AreaSettings> = { readWithinDays: 1, answerWithinDays: 10, escalateWithinMinutes: 60, leastRatings: LEAST_RATINGS }

/** The settings of an area; a new one also gets its address, which then stays. */
export function AreaForm({ area, answer }: { area: AreaSettings | undefined; answer: Partial<FormAnswer> | undefined }) {
  const value = fieldValue(answer, area ?? NEW)
  const errors = answer?.errors ?? {}
  const number = (name: keyof AreaSettings, label: string, hint: string) => (
    <TextField name={name} inputMode="numeric" label={label} hint={hint} width={10} value={value(name)} error={errors[name]} />
  )
  return (
    <AdminForm title={area ? 'Settings' : 'Make an area'} answer={answer} backHref={area ? '/desk' : '/desk/admin'}>
      <TextField
        name="name"
        label="Name of the area"
        hint="As families call it, like Wyrefield"
        value={value('name')}
        error={errors.name}
      />
      {!area && (
        <TextField
          name="slug"
          label="Its word in addresses"
          hint="Small letters, numbers and dashes, like wyrefield. It cannot be changed later."
          autoCapitalize="none"
          spellCheck={false}
          width={20}
          value={value('slug')}
          error={errors.slug}
        />
      )}
      <TextField name="council" label="Name of the council" value={value('council')} error={errors.council} />
      {number('readWithinDays', 'Read within', 'Working days until a person has read something. Families see the date.')}
      {number('answerWithinDays', 'Answer within', 'Working days until there is an answer. Families see the date.')}
      {number(
        'escalateWithinMinutes',
        'Danger: to the deputy after',
        'Minutes until the deputy is told, when the safeguarding lead has not taken it.',
      )}
      {number(
        'leastRatings',
        'Show whether an action is felt from',
        'Ratings of families: 10, or another number from 5. Below it the page says “Too few families so far”.',
      )}
      <TextArea
        name="terms"
        label="What members of the board say yes to"
        hint="Terms of reference. Whoever is invited reads them first."
        optional
        rows={8}
        value={value('terms')}
        error={errors.terms}
      />
    </AdminForm>
  )
}
