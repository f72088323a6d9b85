import type { z } from 'zod'
import type { Csv } from '../feedback/import-csv.ts'
import type { ImportWork, Progress } from '../feedback/import-progress.ts'
import type { Tools } from '../tools.ts'

/** Something that `npm run import` takes in. */
export interface ImportKind {
  /** Its command line after `npm run import --`. */
  usage: string
  /** Names of options with a text. `--dry-run` is there for all. */
  options: readonly string[]
  /** Those that may be given several times. */
  repeated?: readonly string[]
  /** Those that stand alone, without a text. */
  flags?: readonly string[]
  /** Reads the options and finds the columns they name. Refuses (Error) what cannot be. Gives what takes the rows in. */
  prepare: (given: Record<string, unknown>, csv: Csv, file: string) => (tools: Tools, work: ImportWork) => Promise<Progress>
}

/** The options, or (Error) a line for each that is missing or wrong. */
export function optionsOf<Schema extends z.ZodType>(schema: Schema, given: Record<string, unknown>): z.output<Schema> {
  const parsed = schema.safeParse(given)
  if (!parsed.success) throw new Error(parsed.error.issues.map(({ path, message }) => `--${path.join('.')}: ${message}`).join('\n'))
  return parsed.data
}
