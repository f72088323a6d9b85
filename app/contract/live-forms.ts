import { z } from 'zod'
import { maybe } from './desk.ts'
import { NOTE_KINDS } from './live-meeting.ts'
import { words } from './words.ts'

const command = z.string().regex(/^[0-9a-f-]{32,40}$/, 'Load the page again')

/**
 * A random text of the page, so that sending twice counts once. All forms of a page may send the same one: what it is for belongs to it, else
 * whoever has just typed a line could not take one back with it.
 */
export const commandTo = (does: string) => maybe(command.transform((text) => `${does} ${text}`))

/** What chair and clerk do with a meeting that is on. */
export const StartForm = z.object({ command: commandTo('start') })
export const OpenItemForm = z.object({
  command: commandTo('item'),
  item: z.string({ error: 'Choose an item' }).trim().min(1, 'Choose an item').max(20),
})
export const BreakForm = z.object({
  command: commandTo('break'),
  minutes: z.coerce
    .number({ error: 'Write how many minutes' })
    .int('Write whole minutes')
    .min(1, 'Write 1 or more')
    .max(60, 'Write at most 60'),
})
/** Whether whoever takes part can react to what is said. */
export const ReactionsForm = z.object({ command: commandTo('reactions'), reactions: z.enum(['on', 'off'], { error: 'Choose on or off' }) })
export const EndForm = z.object({ command: commandTo('end') })
export const LiveNoteForm = z.object({
  command: commandTo('note'),
  kind: z.enum(NOTE_KINDS, { error: 'Choose what it is' }),
  words: z.preprocess((value) => value ?? '', words({ maxChars: 2000, empty: 'Write the line' })),
})
export const WithdrawNoteForm = z.object({ command: commandTo('back'), note: z.string({ error: 'Choose a line' }).max(60) })
