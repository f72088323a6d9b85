import { isWellFormed } from './canonical-bytes.ts'

export type Fact = string | number | boolean | null
/** The small facts of a record row: never words that a person gave, only ids, counts, kinds and moments. */
export type Facts = { readonly [name: string]: Fact | readonly Fact[] }

/**
 * The facts as canonical JSON: no white space, keys in the order of their UTF-16 units, text and numbers as RFC 8785
 * writes them. This text is what is stored and hashed. Refuses (TypeError) what JSON would lose or bend without saying so:
 * undefined, NaN and infinities, objects within, half characters.
 */
export function factsText(facts: Facts): string {
  if (![Object.prototype, null].includes(Object.getPrototypeOf(facts))) throw new TypeError('Facts are a plain object')
  const names = Object.keys(facts).sort()
  return `{${names.map((name) => `${factText(name, name)}:${valueText(name, facts[name]!)}`).join(',')}}`
}

function valueText(name: string, value: Facts[string]) {
  if (!Array.isArray(value)) return factText(name, value as Fact)
  return `[${Array.from(value as Fact[], (item) => factText(name, item)).join(',')}]`
}

function factText(name: string, value: Fact) {
  const allowed =
    value === null || typeof value === 'boolean' || Number.isFinite(value) || (typeof value === 'string' && isWellFormed(value))
  if (!allowed) throw new TypeError(`The fact ${JSON.stringify(name)} cannot be written down: ${String(value)}`)
  return JSON.stringify(value)
}
