import { z } from 'zod'
import { DECLINE_REASON_CODES, DECLINE_REASONS } from './feedback.ts'
import { CONTACT_KINDS } from './people.ts'
import { oneLine, words } from './words.ts'

/** What can be taken out of words before others read them. `other`: what a person chose by hand. */
export const TAKEN_OUT_TITLES = {
  name: 'a name',
  school: 'the name of a school',
  phone: 'a phone number',
  email: 'an e-mail address',
  address: 'an address',
  postcode: 'a postcode',
  date_of_birth: 'a date of birth',
  nhs_number: 'an NHS number',
  nino: 'a National Insurance number',
  upn: 'a pupil number',
  case_number: 'a case number',
  other: 'words that could point to somebody',
} as const
export type TakenOutKind = keyof typeof TAKEN_OUT_TITLES
/** How often a kind was taken out; a version keeps a list of these as JSON. */
export interface TakenOut {
  kind: TakenOutKind
  count: number
}

/** Why something is kept back for a while. For colleagues; the author only sees that it is still being read. */
export const HOLD_REASONS = {
  ask_colleague: 'A colleague should look at it too',
  check_names: 'It is hard to say what must be taken out',
  translation: 'It needs a translation first',
  safeguarding_advice: 'Waiting for advice from the safeguarding lead',
  same_event: 'It may be about something that is being looked into',
} as const
export type HoldReason = keyof typeof HOLD_REASONS
const HOLD_REASON_CODES = Object.keys(HOLD_REASONS) as [HoldReason, ...HoldReason[]]

/** Why something that was shown is hidden again. Its author reads the sentence. */
export const HIDE_REASONS = {
  points_to_somebody: 'It could point to a child or a grown-up. We can show it again without that.',
  mistake: 'We showed it by mistake. That was our fault, not yours.',
  ...DECLINE_REASONS,
} as const
export type HideReason = keyof typeof HIDE_REASONS
const HIDE_REASON_CODES = Object.keys(HIDE_REASONS) as [HideReason, ...HideReason[]]

/** Every sentence that can stand as the reason of a contribution, by its code. */
export const REASON_SENTENCES: Record<string, string> = HIDE_REASONS

/** A field that can be given once or several times. */
export const many = <Schema extends z.ZodType>(item: Schema, most: number) =>
  z.preprocess(
    (value) => (value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value]),
    z.array(item).max(most, `At most ${most} at once`),
  )
/** A field that may be left empty. */
export const maybe = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' || value === null ? undefined : value), schema.optional())

const position = z.coerce.number({ error: 'Go back and try again' }).int().min(0).max(40_000)
const Span = z.object({
  start: position,
  end: position,
  shownAs: oneLine({ maxChars: 80 }),
  take: maybe(z.literal('yes')),
})

const decision = {
  /** The state in which the person saw it: if somebody was quicker, nothing is overwritten. */
  seen: maybe(z.string().max(20)),
  themes: many(z.string().max(80), 30),
  offer: many(z.enum(CONTACT_KINDS, { error: 'Choose from the list' }), 9),
  organisation: maybe(z.string().max(60)),
}
/** Shows something: what is taken out, under which themes. */
export const PublishForm = z.object({
  ...decision,
  spans: many(Span, 200),
  /** More to take out, one on a line, as it stands in the words; after an equals sign what is shown instead. */
  also: z.preprocess((value) => value ?? '', words({ maxChars: 4000 })),
  /** When it is shown already: whether what others read until now stays readable beside it. */
  earlier: maybe(z.literal('yes')),
})
export const KeepPrivateForm = z.object(decision)
export const HoldForm = z.object({ seen: decision.seen, reason: z.enum(HOLD_REASON_CODES, { error: 'Choose why it waits' }) })
export const DeclineForm = z.object({
  seen: decision.seen,
  reason: z.enum(DECLINE_REASON_CODES, { error: 'Choose a reason. The author reads it' }),
})
export const HideForm = z.object({
  seen: decision.seen,
  reason: z.enum(HIDE_REASON_CODES, { error: 'Choose a reason. The author reads it' }),
})
export const TagForm = z.object({ themes: decision.themes })
export const RouteForm = z.object({ organisation: decision.organisation, offer: decision.offer })
export const OfficialReplyForm = z.object({
  words: words({ empty: 'Write a few words' }),
  submission: z.string().regex(/^[0-9a-f-]{32,40}$/),
})

/** How an escalation ends. */
export const ESCALATION_ENDS = {
  helped: 'It was dealt with',
  back_to_desk: 'It is not about safety: give it back to the reading desk',
} as const
export const CloseEscalationForm = z.object({
  end: z.enum(['helped', 'back_to_desk'], { error: 'Choose how it ended' }),
})
export const NoteForm = z.object({ done: words({ maxChars: 2000, empty: 'Write what was done' }) })
export const RulesForm = z.object({
  rules: words({ maxChars: 200_000, empty: 'Write at least one rule' }),
  sample: z.preprocess((value) => value ?? '', words({ maxChars: 2000 })),
})
