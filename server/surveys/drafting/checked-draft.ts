import { Refused } from '#app/contract/refusal.ts'
import { SurveyDefinition } from '#app/contract/surveys/definition.ts'

/** A draft that can be kept, or a refusal with a sentence at each field of the form that made it so. */
export function checkedDraft(loose: unknown): SurveyDefinition {
  const read = SurveyDefinition.safeParse(loose)
  if (read.success) return read.data
  const fields: Record<string, string> = {}
  for (const { path, message } of read.error.issues) fields[fieldOf(path, loose)] ??= inPlainWords(message)
  throw new Refused({ kind: 'invalid', fields })
}

/** The field in which it was typed: of a question or page its own, else that of the survey. What belongs to none has the empty name. */
function fieldOf(path: readonly PropertyKey[], loose: unknown): string {
  const [part, , inner] = path
  if (part === 'pages' && path.length === 1) return ''
  const ownFrom = part !== 'pages' ? 0 : inner === 'questions' ? 4 : 2
  const [name = '', ...rest] = path.slice(ownFrom).map(String)
  if (rest.includes('in')) return `${rest.at(-1) === 'easy' ? 'e' : 't'}:${nameOfWords(path.slice(0, ownFrom + 2), loose)}`
  return rest.length === 1 && rest[0] === 'easy' ? `${name}Easy` : name
}

/** `title`, or `choices:a` where the words are those of a choice. */
function nameOfWords(path: readonly PropertyKey[], loose: unknown): string {
  const name = String(path.at(-2))
  if (typeof path.at(-1) !== 'number') return name
  const choice = path.reduce<unknown>((of, key) => (of as Record<PropertyKey, unknown>)[key], loose) as { code: string }
  return `${name}:${choice.code}`
}

const PLAIN: [RegExp, string][] = [
  [/expected (number|int)|NaN/, 'Write a number'],
  [/ISO date/, 'Write a date, like 2027-01-31'],
  [/^Too big.* to be <=?\s?/, 'Write no more than '],
  [/^Too small.* to be >=?\s?/, 'Write at least '],
]

/** What the checking library says of itself where we give no sentence: of numbers and days. */
function inPlainWords(message: string): string {
  const [pattern, plain] = PLAIN.find(([pattern]) => pattern.test(message)) ?? []
  if (!pattern || !plain) return message
  return plain.endsWith(' ') ? message.replace(pattern, plain) : plain
}
