import type { z } from 'zod'
import { Refused } from './refusal.ts'

/** Turns untrusted input into a value of the schema, or refuses with one message per field. */
export function parse<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const result = schema.safeParse(input)
  if (result.success) return result.data
  const fields: Record<string, string> = {}
  for (const issue of result.error.issues) fields[issue.path.join('.')] ??= issue.message
  throw new Refused({ kind: 'invalid', fields })
}
