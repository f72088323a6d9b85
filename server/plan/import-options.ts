import { z } from 'zod'
import { areaSlug } from '#app/contract/admin.ts'
import { isDay } from '#app/contract/day.ts'
import { oneLine } from '#app/contract/words.ts'
import { columnNamed } from '../feedback/import-columns.ts'
import { folded, namesOnePlan, planOptions } from './import-plan.ts'

const column = z.string().min(1)

/** What a column of actions can hold, and what such columns are usually called. Where none of these is there, an option names it. */
export const ACTION_COLUMNS = {
  number: ['number', 'no', 'no.', 'ref', 'action number'],
  priority: ['priority', 'priority area', 'theme', 'area for improvement'],
  action: ['action', 'what we will do', 'actions', 'title'],
  want: ['want', 'what we want', 'aim', 'outcome', 'objective'],
  difference: ['difference', 'how families’ days will differ', 'the difference', 'difference to families', 'impact for families'],
  owner: ['owner', 'lead', 'accountable', 'accountable role', 'responsible'],
  organisation: ['organisation', 'organization', 'lead organisation', 'agency'],
  board: ['board', 'workstream'],
  start: ['start', 'start date', 'starts'],
  due: ['due', 'due date', 'deadline', 'by when', 'end date'],
  'milestone-3': ['milestone 3', '3 months', 'milestone 3 months', 'milestone-3'],
  'milestone-6': ['milestone 6', '6 months', 'milestone 6 months', 'milestone-6'],
  'milestone-12': ['milestone 12', '12 months', 'milestone 12 months', 'milestone-12'],
  measure: ['measure', 'impact measure', 'kpi', 'measures'],
  status: ['status', 'brag', 'rag', 'progress'],
  note: ['note', 'progress note', 'update', 'comment'],
  themes: ['themes'],
} as const
export type ActionColumn = keyof typeof ACTION_COLUMNS
export const ACTION_COLUMN_NAMES = Object.keys(ACTION_COLUMNS) as ActionColumn[]

const columnOptions = Object.fromEntries(ACTION_COLUMN_NAMES.map((name) => [name, column.optional()])) as Record<
  ActionColumn,
  z.ZodOptional<z.ZodString>
>
const day = z.string().refine(isDay, 'is a day like 2026-09-01').optional()

/** What `npm run import -- actions` is told. */
export const ActionImportOptions = z
  .object({
    area: areaSlug,
    ...planOptions,
    'plan-start': day,
    ...columnOptions,
    separator: z.string().min(1).default('|'),
    'date-format': z.string().min(1).optional(),
    'dry-run': z.boolean().default(false),
  })
  .superRefine(namesOnePlan)
export type ActionImportOptions = z.output<typeof ActionImportOptions>
export type ActionColumns = Partial<Record<ActionColumn, number>> & { action: number }

/** Which cells of a row hold what: the columns that options name, otherwise those with a usual name. Refuses (Error) without one for the action. */
export function actionColumns(options: ActionImportOptions, columns: string[]): ActionColumns {
  const found: Partial<Record<ActionColumn, number>> = {}
  for (const name of ACTION_COLUMN_NAMES) {
    const at = options[name] ? columnNamed(columns, name, options[name]) : usual(columns, name)
    if (at !== undefined) found[name] = at
  }
  const { action } = found
  if (action === undefined) throw new Error(`--action: name the column that says what will be done. The columns are: ${columns.join(', ')}`)
  return { ...found, action }
}

function usual(columns: string[], name: ActionColumn): number | undefined {
  const at = ACTION_COLUMNS[name].map((known) => columns.findIndex((column) => folded(column) === known)).find((index) => index >= 0)
  return at
}

/** What `npm run import -- findings` is told. */
export const FindingImportOptions = z
  .object({
    area: areaSlug,
    ...planOptions,
    'plan-start': day,
    source: column.optional(),
    'source-text': oneLine({ maxChars: 200, empty: 'is empty' }).optional(),
    date: column,
    'date-format': z.string().min(1).optional(),
    words: z.array(column).min(1, 'names the column with what was found'),
    where: z.array(column).default([]),
    'dry-run': z.boolean().default(false),
  })
  .superRefine(namesOnePlan)
  .refine(({ source, 'source-text': text }) => Boolean(source) || Boolean(text), {
    path: ['source'],
    error: 'names the column that says who found it; or give the same --source-text for all',
  })
export type FindingImportOptions = z.output<typeof FindingImportOptions>
