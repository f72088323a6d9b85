import { z } from 'zod'
import { ROLES } from './actor.ts'
import { LEAST_RATINGS, LEAST_RATINGS_MIN } from './felt.ts'
import { CONTACT_KINDS, FORUM_KINDS, ORGANISATION_KINDS, RESERVED_SLUGS } from './people.ts'
import { emailAddress } from './say.ts'
import { oneLine, words } from './words.ts'

const blank = (value: unknown) => (value === '' || value === null ? undefined : value)
const optional = <Schema extends z.ZodType>(schema: Schema) => z.preprocess(blank, schema.optional())
const text = (maxChars: number) => words({ maxChars }).default('')
const line = (maxChars: number) => oneLine({ maxChars }).default('')

/** A number typed into a field, between two limits. */
const count = (least: number, most: number, what: string) =>
  z
    .string({ error: `Write a number of ${what}` })
    .trim()
    .regex(/^\d{1,6}$/, `Write a whole number of ${what}, like ${least}`)
    .transform(Number)
    .refine((number) => number >= least && number <= most, `Write a number of ${what} between ${least} and ${most}`)

/** A day as `<input type="date">` sends it and as people type it where there is none. */
const day = z
  .string()
  .trim()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'Write the date as year-month-day, like 2026-09-01')
  .refine((value) => !Number.isNaN(Date.parse(`${value}T00:00:00Z`)), 'There is no such day. Please check the date')

/** The word of an area or theme in addresses. */
const slugText = (example: string) =>
  z
    .string({ error: 'Write a short word for the address' })
    .trim()
    .toLowerCase()
    .min(2, 'Make it at least 2 letters long')
    .max(40, 'Make it no longer than 40 letters')
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, `Use small letters, numbers and single dashes only, like ${example}`)

export const areaSlug = slugText('wyrefield').refine(
  (slug) => !RESERVED_SLUGS.includes(slug),
  'This word is used for another page of the site. Please choose another, for example with “-area” after it',
)

const settings = {
  name: oneLine({ maxChars: 80, empty: 'Write the name of the area' }),
  council: oneLine({ maxChars: 120, empty: 'Write the name of the council' }),
  terms: text(10_000),
  readWithinDays: count(1, 30, 'working days'),
  answerWithinDays: count(1, 90, 'working days'),
  escalateWithinMinutes: count(5, 1440, 'minutes'),
  leastRatings: count(LEAST_RATINGS_MIN, 1000, 'ratings').default(LEAST_RATINGS),
}
export const MakeAreaForm = z.object({ slug: areaSlug, ...settings })
export const ChangeAreaForm = z.object(settings)

export const OrganisationForm = z.object({
  name: oneLine({ maxChars: 120, empty: 'Write the name' }),
  kind: z.enum(ORGANISATION_KINDS, { error: 'Choose what it is' }),
})
export const ForumForm = z.object({
  name: oneLine({ maxChars: 120, empty: 'Write the name of the group' }),
  kind: z.enum(FORUM_KINDS, { error: 'Choose what kind of group it is' }),
  about: text(1000),
})
export const ContactForm = z
  .object({
    kind: z.enum(CONTACT_KINDS, { error: 'Choose what they help with' }),
    name: oneLine({ maxChars: 120, empty: 'Write who it is' }),
    phone: oneLine({ maxChars: 40 })
      .refine((phone) => /^[\d +()-]*$/.test(phone), 'Write the phone number with digits and spaces')
      .default(''),
    web: oneLine({ maxChars: 300 })
      .refine((web) => web === '' || isWebAddress(web), 'Write the whole address, beginning with https://')
      .default(''),
    hours: line(120),
    note: text(500),
    rank: optional(count(0, 999, 'places')),
  })
  .refine(({ phone, web }) => phone !== '' || web !== '', { path: ['phone'], error: 'Write a phone number or a web address' })

export const ThemeForm = z.object({
  title: oneLine({ maxChars: 120, empty: 'Write the title of the theme' }),
  about: text(1000),
})
export const MakeThemeForm = ThemeForm.extend({ slug: optional(slugText('school-transport')) })
export const MergeThemeForm = z.object({
  into: z.string({ error: 'Choose the theme that it becomes part of' }).min(1, 'Choose the theme that it becomes part of'),
})

/** How long somebody holds a role, for whom they speak and how they were chosen. */
const mandate = {
  title: line(120),
  scope: text(500),
  termFrom: optional(day),
  termUntil: optional(day),
  howChosen: text(500),
}
const termsFit = ({ termFrom, termUntil }: { termFrom?: string | undefined; termUntil?: string | undefined }) =>
  !termFrom || !termUntil || termFrom <= termUntil
const TERM_ERROR = { path: ['termUntil'], error: 'The last day must not be before the first day' }

export const MandateForm = z.object(mandate).refine(termsFit, TERM_ERROR)
export const InviteForm = z
  .object({
    role: z.enum(ROLES, { error: 'Choose a role' }),
    organisation: optional(z.string()),
    forum: optional(z.string()),
    side: optional(z.enum(['council', 'families'], { error: 'Choose for which side they read' })),
    deputy: optional(z.literal('yes')),
    email: optional(emailAddress),
    ...mandate,
  })
  .refine(termsFit, TERM_ERROR)

function isWebAddress(web: string): boolean {
  try {
    return ['http:', 'https:'].includes(new URL(web).protocol)
  } catch {
    return false
  }
}
