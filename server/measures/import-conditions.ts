import { columnNamed } from '../feedback/import-columns.ts'

/** A cell that a row must have. */
export interface Condition {
  column: number
  value: string
}

/** `COLUMN=VALUE`; the name of a column may hold an equals sign itself. Refuses (Error) what names no column. */
export function conditionOf(columns: string[], option: string, text: string): Condition {
  const named = columns.filter((name) => text.startsWith(`${name}=`)).sort((a, b) => b.length - a.length)[0]
  if (named === undefined && !text.includes('=')) throw new Error(`--${option}: write COLUMN=VALUE, not “${text}”`)
  const name = named ?? text.slice(0, text.indexOf('='))
  return { column: columnNamed(columns, option, name), value: text.slice(name.length + 1).trim() }
}

/** Whether a row has all of these cells. */
export const fits = (cells: string[], conditions: Condition[]) => conditions.every(({ column, value }) => cells[column]!.trim() === value)
