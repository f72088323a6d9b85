import { z } from 'zod'
import { asked } from './asked.ts'
import { dayText } from './day.ts'
import { many, maybe } from './desk.ts'
import { commandTo } from './live-forms.ts'
import { DECISION_STATES } from './outcome-states.ts'
import { oneLine, words } from './words.ts'

const text = (rules: Parameters<typeof words>[0]) => z.preprocess((value) => value ?? '', words(rules))
const line = (rules: Parameters<typeof oneLine>[0]) => z.preprocess((value) => value ?? '', oneLine(rules))
const item = z.string({ error: 'Choose an item' }).trim().min(1, 'Choose an item').max(20)

/** What a decision can rest on. */
export const EVIDENCE_KINDS = ['said', 'theme', 'paper', 'measure', 'action'] as const
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number]

/** How far an item came. */
export const ITEM_OUTCOMES = ['not_finished', 'not_reached'] as const
export type ItemOutcome = (typeof ITEM_OUTCOMES)[number]
export const ITEM_OUTCOME_TITLES: Record<ItemOutcome, string> = { not_finished: 'Not finished', not_reached: 'Not reached' }

/** What is proposed to be decided on an item. */
export const ProposeDecisionForm = z.object({
  command: commandTo('propose'),
  item,
  words: text({ maxChars: 2000, empty: 'Write what is to be decided' }),
})
/** How it was decided. `refs`: what was said (CT-), measures (ME-) and actions (AC-) on which it rests. */
export const MakeDecisionForm = z.object({
  words: text({ maxChars: 2000, empty: 'Write what was decided' }),
  decider: line({ maxChars: 160, empty: 'Write who decided, by role' }),
  body: line({ maxChars: 160, empty: 'Write for which body' }),
  delegation: line({ maxChars: 300, empty: 'Write under which power, like: scheme of delegation, part 3' }),
  options: text({ maxChars: 4000, empty: 'Write what else was considered, one on a line' }),
  reasons: text({ maxChars: 4000, empty: 'Write why, in a sentence or two' }),
  refs: text({ maxChars: 2000 }),
  papers: many(z.string().max(60), 40),
  themes: many(z.string().max(80), 30),
})
export const DropDecisionForm = z.object({ reason: text({ maxChars: 1000, empty: 'Write why. Everybody can read it' }) })
/** What a forum says against something, word by word. */
export const DissentForm = z.object({
  forum: z.string({ error: 'Choose for which group you speak' }).trim().min(1, 'Choose for which group you speak').max(60),
  words: text({ maxChars: 4000, empty: 'Write what your group does not agree with, and why' }),
})

/** An action of the log of a meeting. */
export const LogActionForm = z.object({
  command: commandTo('log'),
  item: maybe(z.string().trim().max(20)),
  words: text({ maxChars: 1000, empty: 'Write what is to be done' }),
  who: line({ maxChars: 160, empty: 'Write who does it: a role or an organisation, not a name' }),
  dueOn: dayText('Write by which day, like 2027-01-31'),
})
/** How it stands. */
export const TellActionForm = z
  .object({
    state: z.enum(['open', 'done', 'not_done'], { error: 'Choose how it stands' }),
    reason: text({ maxChars: 1000 }),
  })
  .refine(({ state, reason }) => state === 'done' || reason !== '', { path: ['reason'], error: 'Write why. Everybody can read it' })
/** It becomes an action of a plan, under one of its priorities. */
export const ActionToPlanForm = z.object({
  plan: z.string({ error: 'Choose a plan' }).trim().min(1, 'Choose a plan').max(20),
  priority: z.string({ error: 'Choose its priority' }).trim().min(1, 'Choose its priority').max(60),
})

/** How far an item came, and why it was not finished. */
export const LeaveItemForm = z.object({
  outcome: z.enum(ITEM_OUTCOMES, { error: 'Choose how far it came' }),
  reason: text({ maxChars: 1000, empty: 'Write why. Everybody can read it' }),
})
/** Something unfinished goes on at the next meeting. `what`: the reference of an item, a question or a proposed decision. */
export const CarryForm = z.object({
  what: z.string({ error: 'Choose what goes on' }).trim().min(1, 'Choose what goes on').max(20),
  reason: text({ maxChars: 1000, empty: 'Write why it goes on. Everybody can read it' }),
})

/** What a reader asks of the list of decisions; what cannot be understood is left out. */
export const DecisionsAsked = z.object({
  state: asked(z.enum(DECISION_STATES)),
  theme: asked(z.string().max(80)),
  dissent: asked(z.literal('yes')),
  after: asked(z.string().regex(/^DE-[0-9A-HJKMNP-TV-Z]{6}$/)),
})
