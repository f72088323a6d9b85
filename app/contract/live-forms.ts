import { z } from 'zod'
import { maybe } from './desk.ts'
import { NOTE_KINDS } from './live-meeting.ts'
import { words } from './words.ts'

/** A random text of the page, made once for each thing that is done, so that sending twice counts once. */
export const command = maybe(z.string().regex(/^[0-9a-f-]{32,40}$/, 'Load the page again'))

/** What chair and clerk do with a meeting that is on. */
export const StartForm = z.object({ command })
export const OpenItemForm = z.object({ command, item: z.string({ error: 'Choose an item' }).trim().min(1, 'Choose an item').max(20) })
export const BreakForm = z.object({
  command,
  minutes: z.coerce
    .number({ error: 'Write how many minutes' })
    .int('Write whole minutes')
    .min(1, 'Write 1 or more')
    .max(60, 'Write at most 60'),
})
export const EndForm = z.object({ command })
export const LiveNoteForm = z.object({
  command,
  kind: z.enum(NOTE_KINDS, { error: 'Choose what it is' }),
  words: z.preprocess((value) => value ?? '', words({ maxChars: 2000, empty: 'Write the line' })),
})
export const WithdrawNoteForm = z.object({ command, note: z.string({ error: 'Choose a line' }).max(60) })
