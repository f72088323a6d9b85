import { z } from 'zod'
import { dayText } from './day.ts'
import { many, maybe } from './desk.ts'
import { FELT } from './felt.ts'
import { BRAGS, PLAN_KINDS, SIGN_OFF_KINDS } from './plan.ts'
import { oneLine, words } from './words.ts'

const text = (rules: Parameters<typeof words>[0]) => z.preprocess((value) => value ?? '', words(rules))
const line = (rules: Parameters<typeof oneLine>[0]) => z.preprocess((value) => value ?? '', oneLine(rules))
const reference = maybe(z.string().trim().max(20))
const id = maybe(z.string().trim().max(60))
const themes = many(z.string().max(80), 30)
const rank = maybe(
  z.coerce.number({ error: 'Write a whole number' }).int('Write a whole number').min(0, 'Write 0 or more').max(999, 'Write at most 999'),
)

/** Making a plan, and changing what it says of itself. `before`: the reference of the plan before it. */
export const PlanForm = z.object({
  kind: z.enum(PLAN_KINDS, { error: 'Choose what kind of plan it is' }),
  title: line({ maxChars: 160, empty: 'Give it a title' }),
  about: text({ maxChars: 4000 }),
  startsOn: dayText('Write the day on which it starts, like 2026-09-01'),
  before: reference,
})
export const FindingForm = z.object({
  source: line({ maxChars: 200, empty: 'Write who found it, and where it can be read' }),
  foundOn: dayText('Write the date of it, like 2026-04-17'),
  words: text({ maxChars: 4000, empty: 'Write what was found' }),
  priority: id,
  rank,
})
export const PriorityForm = z.object({
  title: line({ maxChars: 200, empty: 'Write the priority' }),
  about: text({ maxChars: 4000 }),
  themes,
  rank,
})
/** An action. Only what we will do and its priority are needed at first; what else it needs is asked before it is published. */
export const ActionForm = z.object({
  priority: z.string({ error: 'Choose its priority' }).trim().min(1, 'Choose its priority').max(60),
  number: line({ maxChars: 12 }),
  title: line({ maxChars: 240, empty: 'Write what we will do' }),
  want: text({ maxChars: 2000 }),
  difference: text({ maxChars: 2000 }),
  ownerTitle: line({ maxChars: 120 }),
  organisation: id,
  board: line({ maxChars: 160 }),
  startsOn: maybe(dayText()),
  /** Once the action is published its date moves only by `MoveDueForm`. */
  dueOn: maybe(dayText()),
  risk: text({ maxChars: 2000 }),
  /** Without any, those of its priority. */
  themes,
  rank,
})
export const MilestoneForm = z.object({
  months: z.enum(['3', '6', '12'], { error: 'Choose 3, 6 or 12 months' }).transform((months) => Number(months) as 3 | 6 | 12),
  words: text({ maxChars: 1000, empty: 'Write what will be there by then' }),
  dueOn: dayText('Write the date, like 2026-09-30'),
  /** The day on which it was met; empty: not yet. */
  metOn: maybe(dayText()),
})
export const EvidenceForm = z.object({
  title: line({ maxChars: 200, empty: 'Write what it is' }),
  words: text({ maxChars: 4000 }),
  web: line({ maxChars: 500 }).refine((web) => web === '' || isWebAddress(web), 'Write the whole address, beginning with https://'),
})
export const SignOffForm = z
  .object({
    organisation: id,
    forum: id,
    name: line({ maxChars: 160 }),
    kind: z.enum(SIGN_OFF_KINDS, { error: 'Choose whether they signed' }),
    words: text({ maxChars: 4000 }),
    signedOn: dayText('Write the day, like 2026-09-30'),
  })
  .refine(({ organisation, forum, name }) => [organisation, forum, name].filter(Boolean).length === 1, {
    path: ['name'],
    error: 'Choose one organisation or one group, or write a name',
  })

export const OpenForm = z.object({ closesOn: dayText('Write the last day for comments, like 2026-09-30') })
export const AgreeForm = z
  .object({
    agreed: z.literal('yes', { error: 'Tick that it was agreed' }),
    /** It was agreed before it came here: where. Then it need not be opened for comment. */
    elsewhere: line({ maxChars: 300 }),
    agreedOn: maybe(dayText()),
  })
  .refine(({ elsewhere, agreedOn }) => elsewhere !== '' || agreedOn === undefined, {
    path: ['elsewhere'],
    error: 'Write where it was agreed',
  })

/** What an action owner tells: how it stands. Evidence is added with it where there is any, and the date is moved where it must be, with its reason. */
export const UpdateForm = z.object({
  brag: z.enum(BRAGS, { error: 'Choose how it stands' }),
  note: text({ maxChars: 2000, empty: 'Write in one or two sentences how it stands' }),
  nextStep: line({ maxChars: 300 }),
  risk: maybe(words({ maxChars: 2000 })),
  evidenceTitle: line({ maxChars: 200 }),
  evidenceWords: text({ maxChars: 4000 }),
  evidenceWeb: line({ maxChars: 500 }).refine((web) => web === '' || isWebAddress(web), 'Write the whole address, beginning with https://'),
  dueOn: maybe(dayText('Write the new date, like 2026-12-31')),
  reason: text({ maxChars: 2000 }),
})
export const MoveDueForm = z.object({
  dueOn: dayText('Write the new date, like 2026-12-31'),
  reason: text({ maxChars: 2000, empty: 'Write why the date moves. Everybody can read it' }),
})
export const DropForm = z.object({ reason: text({ maxChars: 2000, empty: 'Write why it is dropped. Everybody can read it' }) })
export const LinkSaidForm = z.object({
  refs: z.preprocess(
    (value) => (typeof value === 'string' ? value.split(/[\s,;]+/).filter(Boolean) : value),
    z.array(z.string().max(20)).min(1, 'Write at least one reference, like CT-7Q2M4X').max(200, 'At most 200 at once'),
  ),
})
export const LinkMeasureForm = z.object({
  measure: z.string({ error: 'Choose a measure' }).trim().min(1, 'Choose a measure').max(60),
})
export const FeelActionForm = z.object({ answer: z.enum(FELT, { error: 'Choose yes, partly or not yet' }) })

function isWebAddress(web: string): boolean {
  try {
    return ['http:', 'https:'].includes(new URL(web).protocol)
  } catch {
    return false
  }
}
