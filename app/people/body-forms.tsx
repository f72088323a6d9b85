import type { ForumLine, OrganisationLine } from '#server/people/bodies-admin.ts'
import type { ContactLine } from '#server/people/contacts-admin.ts'
import {
  CONTACT_KIND_TITLES,
  CONTACT_KINDS,
  FORUM_KIND_TITLES,
  FORUM_KINDS,
  ORGANISATION_KIND_TITLES,
  ORGANISATION_KINDS,
} from '../contract/people.ts'
import { TextArea, TextField } from '../design/field.tsx'
import { Select } from '../design/select.tsx'
import type { FormAnswer } from '../respond.ts'
import { AdminForm, fieldValue } from './admin-form.tsx'

type Answer = Partial<FormAnswer> | undefined
const optionsOf = <Kind extends string>(kinds: readonly Kind[], titles: Record<Kind, string>) =>
  kinds.map((kind) => ({ value: kind, label: titles[kind] }))

/** A forum or group that speaks for families. */
export function ForumForm({ forum, answer }: { forum: ForumLine | undefined; answer: Answer }) {
  const value = fieldValue(answer, forum)
  const errors = answer?.errors ?? {}
  return (
    <AdminForm
      title={forum ? 'Change a group' : 'Add a group'}
      answer={answer}
      backHref="?"
      remove={
        forum && {
          summary: 'Take this group off the list',
          words: 'What was said for it stays as it is. You can add it again under the same name.',
          button: 'Take it off the list',
        }
      }
    >
      <TextField name="name" label="Name of the group" value={value('name')} error={errors.name} />
      <Select
        name="kind"
        label="What kind of group is it?"
        options={optionsOf(FORUM_KINDS, FORUM_KIND_TITLES)}
        value={value('kind') || 'group'}
        error={errors.kind}
      />
      <TextArea name="about" label="Who is it for?" optional short value={value('about')} error={errors.about} />
    </AdminForm>
  )
}

/** An organisation that gives answers. */
export function OrganisationForm({ organisation, answer }: { organisation: OrganisationLine | undefined; answer: Answer }) {
  const value = fieldValue(answer, organisation)
  const errors = answer?.errors ?? {}
  return (
    <AdminForm
      title={organisation ? 'Change an organisation' : 'Add an organisation'}
      answer={answer}
      backHref="?"
      remove={
        organisation && {
          summary: 'Take this organisation off the list',
          words: 'Its answers stay as they are. You can add it again under the same name.',
          button: 'Take it off the list',
        }
      }
    >
      <TextField name="name" label="Name of the organisation" value={value('name')} error={errors.name} />
      <Select
        name="kind"
        label="What is it?"
        options={optionsOf(ORGANISATION_KINDS, ORGANISATION_KIND_TITLES)}
        value={value('kind') || 'council'}
        error={errors.kind}
      />
    </AdminForm>
  )
}

/** Somebody whom families can turn to. */
export function ContactForm({ contact, answer }: { contact: ContactLine | undefined; answer: Answer }) {
  const value = fieldValue(answer, contact)
  const errors = answer?.errors ?? {}
  return (
    <AdminForm
      title={contact ? 'Change a contact' : 'Add a contact'}
      answer={answer}
      backHref="?"
      remove={
        contact && { summary: 'Take this contact off every page', words: 'Families do not see it from then on.', button: 'Take it off' }
      }
    >
      <Select
        name="kind"
        label="What do they help with?"
        options={optionsOf(CONTACT_KINDS, CONTACT_KIND_TITLES)}
        value={value('kind')}
        error={errors.kind}
      />
      <TextField name="name" label="Who is it?" value={value('name')} error={errors.name} />
      <TextField name="phone" type="tel" label="Phone" optional width={20} value={value('phone')} error={errors.phone} />
      <TextField
        name="web"
        type="url"
        label="Web address"
        optional
        hint="It begins with https://"
        value={value('web')}
        error={errors.web}
      />
      <TextField name="hours" label="When are they there?" optional value={value('hours')} error={errors.hours} />
      <TextArea name="note" label="What else to know" optional short value={value('note')} error={errors.note} />
      <TextField
        name="rank"
        inputMode="numeric"
        label="Place in the list"
        hint="1 stands first. Leave it empty to put it last."
        optional
        width={10}
        value={value('rank')}
        error={errors.rank}
      />
    </AdminForm>
  )
}
