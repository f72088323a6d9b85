import { z } from 'zod'
import { CHANNELS, type Channel, KINDS, LANGUAGE_CODES, type Language, LOCAL_OFFER_HEADS } from './feedback.ts'
import type { ContributionId, Day, ForumId, Ref } from './ids.ts'
import type { ContactKind } from './people.ts'
import type { ThemeLink } from './threads.ts'
import { words } from './words.ts'

const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' || value === null ? undefined : value), schema.optional())

/** An e-mail address as people type it; kept only in the vault. */
export const emailAddress = z
  .string({ error: 'Write an e-mail address' })
  .trim()
  .max(254, 'This e-mail address is too long')
  .regex(/^[^\s@<>"',;:()[\]\\]+@[^\s@<>"',;:()[\]\\]+\.[^\s@<>"',;:()[\]\\.]+$/, 'Write an e-mail address, like name@example.org')

/** A random text of the form, made once for each thing that is sent, so that sending twice counts once. */
export const submissionId = z.string({ error: 'Go back and send it again' }).regex(/^[0-9a-f-]{32,40}$/, 'Go back and send it again')

export const VOICES_OF_FAMILIES = ['family', 'young_person', 'practitioner', 'on_behalf'] as const

/** What a person can send by the front door. Only the words are needed. */
export const SayForm = z.object({
  submission: submissionId,
  words: words({ empty: 'Write a few words. Five is enough.' }),
  kind: optional(z.enum(KINDS, { error: 'Choose what kind of thing it is' })),
  show: z.enum(['yes', 'no'], { error: 'Choose who may read your words' }).default('yes'),
  theme: optional(z.string().max(80)),
  answer: optional(z.string().max(20)),
  action: optional(z.string().max(20)),
  measure: optional(z.string().max(20)),
  plan: optional(z.string().max(20)),
  priority: optional(z.string().max(60)),
  finding: optional(z.string().max(60)),
  item: optional(z.string().max(20)),
  parent: optional(z.string().max(20)),
  localOfferHead: optional(z.enum(LOCAL_OFFER_HEADS, { error: 'Choose one of the four, or none' })),
  voice: optional(z.enum(VOICES_OF_FAMILIES, { error: 'Choose who you are, or leave it empty' })),
  consent: optional(z.literal('yes', { error: 'Tick that they said yes, or write it as your own' })),
  language: optional(z.enum(LANGUAGE_CODES, { error: 'Choose a language from the list' })),
  tell: optional(emailAddress),
  follow: optional(z.literal('yes')),
  speakAs: optional(z.string().max(60)),
})
export type SayInput = z.input<typeof SayForm>

/** What a supporter enters for a family that told them something. */
export const SayForOthersForm = z.object({
  submission: submissionId,
  words: words({ empty: 'Write what they said. Five words is enough.' }),
  channel: z.enum(CHANNELS, { error: 'Choose how they told you' }),
  language: z.enum(LANGUAGE_CODES, { error: 'Choose a language from the list' }).default('en'),
  voice: z.enum(['family', 'young_person'], { error: 'Choose whose words these are' }).default('family'),
  show: z.enum(['yes', 'no'], { error: 'Choose who may read the words' }).default('yes'),
  consent: z.literal('yes', { error: 'Ask them first. Tick this when they have said yes' }),
  tell: optional(emailAddress),
})

/** What the sender is told at once. The code is shown here and never again. */
export interface ReceiptView {
  /** Five words; empty when the code that somebody has already opens this too. */
  code: string
  sameCode: boolean
  ref: Ref
  /** Help comes first when somebody may be in danger. */
  helpFirst: boolean
  readBy: Day
  answerBy: Day
  mayShow: boolean
  routes: ContactKind[]
}

/** A forum that this person may speak for here. */
export interface SpeakAs {
  forumId: ForumId
  name: string
}
export type SaidId = ContributionId

/** What of a plan something can be said about. */
export const PLAN_LINES = ['action', 'measure', 'plan', 'priority', 'finding'] as const
export type PlanLineKind = (typeof PLAN_LINES)[number]
/** What else than a theme or an answer something can be said about: a line of a plan, or an item of a meeting. */
export type AboutLineKind = PlanLineKind | 'item'
/** A line of a plan or of an agenda: `ref` is what the form of the say page calls it by, under the name of its kind. */
export interface AboutLine {
  kind: AboutLineKind
  ref: string
  title: string
  /** The reference of the plan on whose page a plan, priority or finding stands. */
  planRef?: string | undefined
  /** The meeting on whose agenda an item stands. */
  meeting?: { ref: string; title: string; day: Day } | undefined
}

/** What something new is said about, in words for a page: by the address, or under an open trace. */
export interface AboutView {
  theme: ThemeLink | undefined
  answer: { ref: string; title: string } | undefined
  /** An action, measure, plan, priority, finding or item of a meeting: what it is, what it is called, and what it is read with. */
  line?: AboutLine | undefined
  /** `own`: only its author can see it, so its words are not repeated. */
  parent: { ref: Ref; excerpt: string; language: string; own: boolean } | undefined
}

/** The page on which somebody says something, before anything is kept. */
export interface SayPageView {
  about: AboutView
  readBy: Day
  answerBy: Day
  /** What it can be about, in the order of the area. */
  themes: ThemeLink[]
  speakAs: SpeakAs[]
  signedIn: boolean
  /** Whether this person may write down what other families say. */
  maySayForOthers: boolean
}

/** What is asked of the page of words, before anything is sent. */
export const LookForm = SayForm.pick({ words: true, show: true })

/** A last look before sending. Nothing is kept yet: `submission` makes sure that sending twice counts once. */
export interface LookView {
  submission: string
  words: string
  show: 'yes' | 'no'
  /** Somebody may be in danger: help comes before the form. */
  helpFirst: boolean
}

/** How families tell a supporter. */
export const CHANNELS_OF_OTHERS = ['coffee_morning', 'phone', 'text_message', 'paper', 'letter', 'email', 'meeting'] as const

/** The page of a supporter, between two families. */
export interface SupporterPageView {
  /** Whether this person may write for families here; if not, they are told how to become somebody who may. */
  may: boolean
  submission: string
  /** As the family before: a whole morning has one channel and mostly one language. */
  channel: Channel
  language: Language
}
