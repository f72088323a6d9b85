import { z } from 'zod'
import { many } from './desk.ts'
import { ACCESS_KINDS, INVITE_ANSWERS } from './meetings.ts'
import { words } from './words.ts'

const text = (rules: Parameters<typeof words>[0]) => z.preprocess((value) => value ?? '', words(rules))
const MOST_FORUMS = 300

/** Which forums are invited. */
export const InviteForumsForm = z.object({
  forums: many(z.string().max(60), MOST_FORUMS).refine((chosen) => chosen.length > 0, 'Choose at least one group'),
})

/** Which forums the clerk saw in the room; none is an answer too. */
export const PresenceForm = z.object({ forums: many(z.string().max(60), MOST_FORUMS) })

/** What a forum answered by phone, as the clerk heard it. */
export const AnswerByPhoneForm = z.object({
  forum: z.string({ error: 'Choose a group' }).min(1, 'Choose a group').max(60),
  answer: z.enum(INVITE_ANSWERS, { error: 'Choose what they answered' }),
  note: text({ maxChars: 1000 }),
})

const access = {
  access: many(z.enum(ACCESS_KINDS, { error: 'Choose from the list' }), ACCESS_KINDS.length),
  accessNote: text({ maxChars: 500 }),
}
const OTHER_NEEDS_WORDS = 'Write what it is'

/** What a forum answers. `invite`: for which one the page stood open, so that an answer never goes to another. */
export const AnswerInviteForm = z
  .object({
    invite: z.string({ error: 'Go back and try again' }).max(60),
    answer: z.enum(INVITE_ANSWERS, { error: 'Choose whether you are coming' }),
    note: text({ maxChars: 1000 }),
    ...access,
  })
  .superRefine(({ access, accessNote }, { addIssue }) => {
    if (access.includes('other') && !accessNote) addIssue({ code: 'custom', path: ['accessNote'], message: OTHER_NEEDS_WORDS })
  })

/** What chair or clerk put in place themselves. */
export const ArrangeForm = z.object(access).superRefine(({ access, accessNote }, { addIssue }) => {
  if (access.length === 0) addIssue({ code: 'custom', path: ['access'], message: 'Choose at least one' })
  if (access.includes('other') && !accessNote) addIssue({ code: 'custom', path: ['accessNote'], message: OTHER_NEEDS_WORDS })
})

/** Ending what was in place. */
export const EndAccessForm = z.object({ reason: text({ maxChars: 500, empty: 'Write why it is not needed any more' }) })
