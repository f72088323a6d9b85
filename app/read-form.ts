import { parse } from '@conform-to/dom'

/** The fields of a posted form as a plain object: `a.b` nests, `a[]` and a name given twice become lists. Files are left out. */
export async function readForm(request: Request): Promise<Record<string, unknown>> {
  const posted = await request.formData()
  const fields = new FormData()
  for (const [name, value] of posted) if (typeof value === 'string') fields.append(name, value)
  const submission = parse<Record<string, unknown>, string[]>(fields, { resolve: (payload) => ({ value: payload }) })
  return submission.payload
}

/** What was typed into one field, to be shown again; a list of fields of the same name becomes its values. */
export function typedText(typed: Record<string, unknown> | undefined, name: string): string {
  const value = typed?.[name]
  return typeof value === 'string' ? value : ''
}

/** The values of a field that can be given several times. */
export function typedList(typed: Record<string, unknown> | undefined, name: string): string[] {
  const value = typed?.[name]
  return (Array.isArray(value) ? value : [value]).filter((item): item is string => typeof item === 'string' && item !== '')
}
