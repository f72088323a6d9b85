import { z } from 'zod'
import { areaSlug } from '#app/contract/admin.ts'
import { BETTER } from '#app/contract/measures.ts'
import { oneLine } from '#app/contract/words.ts'
import { columnIfNamed, columnNamed } from '../feedback/import-columns.ts'
import { type Condition, conditionOf } from './import-conditions.ts'

const column = z.string().min(1)
const conditions = z.array(column).default([])

/** What `npm run import -- measures` is told. */
export const MeasureImportOptions = z
  .object({
    area: areaSlug,
    measure: column.optional(),
    title: oneLine({ maxChars: 160 }).optional(),
    period: column,
    value: column,
    n: column.optional(),
    note: column.optional(),
    where: conditions,
    beside: conditions,
    'beside-label': oneLine({ maxChars: 40, empty: 'is empty' }).optional(),
    unit: oneLine({ maxChars: 30 }).default(''),
    better: z.enum(BETTER, { error: `is one of ${BETTER.join(', ')}` }).default('neither'),
    source: oneLine({ maxChars: 300 }).optional(),
    correct: z.boolean().default(false),
    'dry-run': z.boolean().default(false),
  })
  .superRefine(({ measure, title, beside, ...options }, { addIssue }) => {
    if (!measure && !title)
      addIssue({
        code: 'custom',
        path: ['measure'],
        message: 'names the column that names each measure. For a single measure give its --title',
      })
    if (measure && title) addIssue({ code: 'custom', path: ['title'], message: 'is for a single measure, without --measure' })
    if (options['beside-label'] && beside.length === 0) addIssue({ code: 'custom', path: ['beside-label'], message: 'needs --beside too' })
  })
export type MeasureImportOptions = z.output<typeof MeasureImportOptions>

/** Which cells of a row hold what, and which rows are ours and which stand beside. Refuses (Error) what names no column or more than one. */
export function measureColumns(options: MeasureImportOptions, columns: string[]) {
  const { measure, period, value, n, note } = options
  const beside = options.beside.map((text) => conditionOf(columns, 'beside', text))
  return {
    measure: columnIfNamed(columns, 'measure', measure),
    period: columnNamed(columns, 'period', period),
    value: columnNamed(columns, 'value', value),
    n: columnIfNamed(columns, 'n', n),
    note: columnIfNamed(columns, 'note', note),
    where: options.where.map((text) => conditionOf(columns, 'where', text)),
    beside,
    /** Under which label the rows beside are kept. */
    label: labelOf(options, beside),
  }
}
export type MeasureColumns = ReturnType<typeof measureColumns>

function labelOf({ 'beside-label': given }: MeasureImportOptions, beside: Condition[]): string {
  const label = given ?? beside[0]?.value ?? ''
  if (beside.length > 0 && (label === '' || [...label].length > 40))
    throw new Error('--beside: say with --beside-label what these figures are called, in at most 40 letters')
  return label
}
