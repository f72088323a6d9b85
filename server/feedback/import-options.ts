import { z } from 'zod'
import { areaSlug } from '#app/contract/admin.ts'
import { CHANNELS } from '#app/contract/feedback.ts'
import { columnIfNamed, columnNamed } from './import-columns.ts'

const column = z.string().min(1)

/** What `npm run import -- contributions` is told. */
export const ImportOptions = z
  .object({
    area: areaSlug,
    text: column,
    id: column.optional(),
    state: z.enum(['public', 'held'], { error: 'is either public or held' }).default('held'),
    themes: column.optional(),
    separator: z.string().min(1).optional(),
    date: column.optional(),
    'date-format': z.string().min(1).optional(),
    channel: z.enum(CHANNELS, { error: `is one of ${CHANNELS.join(', ')}` }).default('import'),
    'dry-run': z.boolean().default(false),
  })
  .superRefine((options, { addIssue }) => {
    if (options.separator && !options.themes) addIssue({ code: 'custom', path: ['separator'], message: 'needs --themes too' })
    if (options['date-format'] && !options.date) addIssue({ code: 'custom', path: ['date-format'], message: 'needs --date too' })
  })
export type ImportOptions = z.output<typeof ImportOptions>

/** Which cells of a row hold what. Refuses (Error) a name that no column or more than one has. */
export function columnsOf({ text, id, themes, date }: ImportOptions, columns: string[]) {
  return {
    text: columnNamed(columns, 'text', text),
    id: columnIfNamed(columns, 'id', id),
    themes: columnIfNamed(columns, 'themes', themes),
    date: columnIfNamed(columns, 'date', date),
  }
}
export type ImportColumns = ReturnType<typeof columnsOf>
