import { z } from 'zod'

const contract = import.meta.glob('/app/contract/*.ts', { eager: true }) as Record<string, Record<string, unknown>>
/** Whatever a person types into a free field passes one of these. */
const PROBES = ['Some words', 'ann@example.org', 'some-words', 'https://example.org', '01234 567890', 'a'.repeat(32)]

/** Every field of every form in the contract that takes text which somebody made up: `SayForm.words`. */
export function textFields(): string[] {
  const exported = Object.entries(contract).filter(([path]) => !/\/open-/.test(path))
  const forms = exported
    .flatMap(([, values]) => Object.entries(values))
    .flatMap(([name, value]) => objectsIn(value).map((form) => [name, form] as const))
  const fields = forms.flatMap(([name, form]) =>
    Object.entries(form.shape)
      .filter(([, schema]) => PROBES.some((probe) => takes(schema as z.ZodType, probe)))
      .map(([field]) => `${name}.${field}`),
  )
  return [...new Set(fields)].sort()
}

function objectsIn(value: unknown): z.ZodObject[] {
  if (value instanceof z.ZodObject) return [value]
  if (value instanceof z.ZodDiscriminatedUnion) return value.options.filter((option) => option instanceof z.ZodObject)
  return []
}

/** A choice takes some of these words only by chance: it must take two that nobody would list. */
function takes(schema: z.ZodType, probe: string) {
  return schema.safeParse(probe).success && !(schema instanceof z.ZodLiteral)
}
