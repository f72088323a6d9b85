import { type Constraint, solve } from 'yalps'
import type { Form } from './forms.ts'
import type { System } from './system.ts'

/** Another state of the world that fits everything published: how far each hidden figure is from the true one. */
export type Witness = ReadonlyMap<string, number>

/** The solver can go in a circle for ever; where it would, no other world is found and one figure more is hidden. */
const CAREFUL = { checkCycles: true, includeZeroVariables: true } as const
/** Searching further for a world of whole numbers costs more than hiding one figure more. */
const MOST_STEPS = 400

/** Hidden figures that hang together by an equation or by growing; what is in another group says nothing about them. */
export function together(system: System, from: string): Set<string> {
  const found = new Set([from])
  for (const name of found) {
    const near = [...(system.linesOf.get(name) ?? []).flatMap(({ whole, parts }) => [whole, ...parts]), ...(system.growsOf.get(name) ?? [])]
    for (const other of near) if (system.hidden.has(other)) found.add(other)
  }
  return found
}

/**
 * The world farthest from the true one in a form, upwards or downwards, among all that fit what is published. The solver reckons with
 * rounding errors, so its answer counts only when it is whole and fits every equation exactly; undefined otherwise.
 */
export function farthest(system: System, form: Form, direction: 'maximize' | 'minimize'): Witness | undefined {
  const start = [...form.terms.keys()].find((name) => system.hidden.has(name))
  if (!start) return undefined
  const unknown = together(system, start)
  const model = modelOf(system, form, unknown)
  for (const integers of [false, true]) {
    const found = solve({ ...model, direction, integers }, { ...CAREFUL, maxIterations: MOST_STEPS })
    const values = found.status === 'unbounded' ? undefined : new Map(found.variables.map(([name, value]) => [name, Math.round(value)]))
    if (values && values.size === unknown.size && fits(system, values))
      return new Map([...values].map(([name, value]) => [name, value - system.figures.get(name)!.value]))
  }
  return undefined
}

function modelOf(system: System, form: Form, unknown: ReadonlySet<string>) {
  const variables = new Map([...unknown].map((name) => [name, new Map<string, number>()]))
  const constraints: [string, Constraint][] = []
  const put = (constraint: string, name: string, factor: number) => variables.get(name)?.set(constraint, factor)
  for (const [index, { whole, parts, constant }] of linesAbout(system, unknown).entries()) {
    constraints.push([`line ${index}`, { equal: constant }])
    put(`line ${index}`, whole, 1)
    for (const part of parts) put(`line ${index}`, part, -1)
  }
  for (const [index, { from, to }] of system.grows.entries()) {
    if (!unknown.has(from) && !unknown.has(to)) continue
    constraints.push([`grows ${index}`, { min: valueIfShown(system, from) - valueIfShown(system, to) }])
    put(`grows ${index}`, from, -1)
    put(`grows ${index}`, to, 1)
  }
  for (const [name, factor] of form.terms) put('form', name, factor)
  const truth = [...form.terms].reduce((sum, [name, factor]) => sum + (unknown.has(name) ? factor * system.figures.get(name)!.value : 0), 0)
  // Further than this need not be looked: it keeps what has no bound at all bounded.
  constraints.push(['form', { min: truth - FAR, max: truth + FAR }])
  return { objective: 'form', constraints, variables }
}

const FAR = 1000

/** The equations with something unknown in them, and what is known of each, moved to the other side. */
function linesAbout({ linesOf, hidden, figures }: System, unknown: ReadonlySet<string>) {
  const lines = new Set([...unknown].flatMap((name) => linesOf.get(name) ?? []))
  return [...lines].map(({ whole, parts }) => {
    const known = (name: string) => (hidden.has(name) ? 0 : figures.get(name)!.value)
    return { whole, parts, constant: parts.reduce((sum, part) => sum + known(part), 0) - known(whole) }
  })
}

const valueIfShown = ({ hidden, figures }: System, name: string) => (hidden.has(name) ? 0 : figures.get(name)!.value)

/** Whether a world of whole numbers fits everything published, exactly. */
function fits(system: System, values: ReadonlyMap<string, number>): boolean {
  const worth = (name: string) => values.get(name) ?? system.figures.get(name)!.value
  for (const value of values.values()) if (!Number.isSafeInteger(value) || value < 0) return false
  const lines = new Set([...values.keys()].flatMap((name) => system.linesOf.get(name) ?? []))
  for (const { whole, parts } of lines) if (worth(whole) !== parts.reduce((sum, part) => sum + worth(part), 0)) return false
  return system.grows.every(({ from, to }) => worth(to) >= worth(from))
}
