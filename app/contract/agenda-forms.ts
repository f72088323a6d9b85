import { z } from 'zod'
import { many, maybe } from './desk.ts'
import { LEVELS } from './participation.ts'
import { oneLine, words } from './words.ts'

const text = (rules: Parameters<typeof words>[0]) => z.preprocess((value) => value ?? '', words(rules))
const line = (rules: Parameters<typeof oneLine>[0]) => z.preprocess((value) => value ?? '', oneLine(rules))
const says = {
  title: line({ maxChars: 200, empty: 'Write what it is, in one line' }),
  about: text({ maxChars: 4000 }),
  themes: many(z.string().max(80), 30),
}

/** One item of an agenda. `under`: the reference of the item under which it stands. */
export const AgendaItemForm = z.object({
  ...says,
  minutes: z.preprocess(
    (value) => value || '0',
    z.coerce
      .number({ error: 'Write the minutes as a whole number, like 10' })
      .int('Write the minutes as a whole number, like 10')
      .min(0, 'Write 0 or more')
      .max(300, 'Write at most 300'),
  ),
  level: z.enum(LEVELS, { error: 'Choose how far people take part' }),
  presenter: line({ maxChars: 120 }),
  under: maybe(z.string().trim().max(20)),
})
export type AgendaItemInput = z.output<typeof AgendaItemForm>

/** An item moves past its neighbour. */
export const MoveItemForm = z.object({ to: z.enum(['up', 'down'], { error: 'Choose up or down' }) })

/** What a forum wants to have on the agenda. */
export const ProposeItemForm = z.object({
  forum: z.string({ error: 'Choose for which group you speak' }).trim().min(1, 'Choose for which group you speak').max(60),
  ...says,
})
/** What becomes of a proposal, with the reason that everybody reads. */
export const DecideItemForm = z.object({
  answer: z.enum(['accept', 'decline'], { error: 'Choose whether it comes on the agenda' }),
  reason: text({ maxChars: 1000, empty: 'Write why, in a sentence or two. Everybody can read it' }),
})

/** The largest file that a paper can have, and how large one is in words. */
export const PAPER_MAX_BYTES = 5_000_000
export const PAPER_MAX_IN_WORDS = '5 MB'
/** What kinds of file a paper can have, by what their bytes say. */
export const PAPER_FILES = {
  'application/pdf': { end: 'pdf', title: 'PDF' },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': { end: 'docx', title: 'Word document' },
  'application/vnd.oasis.opendocument.text': { end: 'odt', title: 'OpenDocument text' },
  'image/png': { end: 'png', title: 'Picture (PNG)' },
  'image/jpeg': { end: 'jpg', title: 'Picture (JPEG)' },
  'image/webp': { end: 'webp', title: 'Picture (WebP)' },
} as const
export type PaperFileType = keyof typeof PAPER_FILES

/** A paper to an item: its words are a page. A file may stand beside them. */
export const PaperForm = z.object({
  title: line({ maxChars: 200, empty: 'Give the paper a title' }),
  words: text({ maxChars: 20_000, empty: 'Write what the paper says. A file alone cannot be read by everybody' }),
})
/** A file as it came: nothing of it is believed but its bytes. */
export interface SentFile {
  bytes: Uint8Array
}
