import { createHash } from 'node:crypto'
import { farthest, together, type Witness } from './bounds.ts'
import { determined, eliminate, type Row } from './eliminate.ts'
import { dangers, type Form, formOf } from './forms.ts'
import type { GuardRules } from './rules.ts'
import type { System } from './system.ts'
import type { Line } from './tables.ts'

/**
 * Hides figures of the newest release, in `system.hidden`, until nothing that must be protected can be worked out or bounded too tightly.
 * First by exact elimination, which looks only at what is hidden where; then by bounds. What is hidden to protect others is protected too.
 *
 * Which figure is given up is decided by where hidden figures lie and by a hash of its name, never by the size of anything hidden, and when
 * to stop by bounds that anybody can reckon from what is published. So hiding "the next smallest" does not tell which ones are small.
 * Where nothing helps (rules became stricter after earlier releases) nothing new is told at all.
 */
export function protect(system: System, rules: GuardRules, salt: string) {
  const forms = new Map<string, Form>()
  const add = (form: Form) => forms.set(nameOf(form), form)
  const hide = (name: string) => {
    system.hidden.add(name)
    if (system.figures.get(name)!.told) add(formOf(name))
  }
  for (const form of dangers(system, rules)) {
    add(form)
    if (system.figures.get(form.about)!.release === system.now) hide(form.about)
  }
  const sacrifice = sacrificeIn(system, salt)
  const witnesses: Witness[] = []
  while (hideDetermined(system, forms, sacrifice, hide) || hideTight(system, rules, forms, witnesses, sacrifice, hide));
}

const nameOf = ({ terms }: Form) => [...terms].map(([name, factor]) => `${factor}*${name}`).join(' ')

type Sacrifice = (form: Form) => string | undefined
type Forms = ReadonlyMap<string, Form>

/** Gives up one figure for each form that anybody could work out exactly, unless one was just given up beside it. Whether there was any. */
function hideDetermined(system: System, forms: Forms, sacrifice: Sacrifice, hide: (name: string) => void): boolean {
  const solved = eliminate(system.lines.map((line) => rowOf(system, line)).filter((row) => row.size > 0))
  const inDanger = [...forms.values()].filter((form) => determined(unknownOf(system, form), solved))
  const changed = new Set<string>()
  for (const form of inDanger) {
    const beside = (system.linesOf.get(form.about) ?? []).flatMap(({ whole, parts }) => [whole, ...parts])
    if (beside.some((name) => changed.has(name))) continue
    const name = sacrifice(form)
    if (!name) continue
    hide(name)
    changed.add(name)
  }
  return changed.size > 0
}

function rowOf({ hidden }: System, { whole, parts }: Line): Row {
  const row: Row = new Map()
  if (hidden.has(whole)) row.set(whole, 1n)
  for (const part of parts) if (hidden.has(part)) row.set(part, -1n)
  return row
}

function unknownOf({ hidden }: System, { terms }: Form): Row {
  return new Map([...terms].filter(([name]) => hidden.has(name)).map(([name, factor]) => [name, BigInt(factor)]))
}

/** Gives up one figure for each form that is bounded more tightly than the rules allow. Whether there was any. */
function hideTight(
  system: System,
  { leastWidth }: GuardRules,
  forms: Forms,
  witnesses: Witness[],
  sacrifice: Sacrifice,
  hide: (name: string) => void,
): boolean {
  let changed = false
  for (const form of [...forms.values()]) {
    for (const direction of ['maximize', 'minimize'] as const) {
      if (widthOf(form, witnesses) >= leastWidth) break
      const witness = farthest(system, form, direction)
      if (witness) witnesses.push(witness)
    }
    if (widthOf(form, witnesses) >= leastWidth) continue
    const name = sacrifice(form)
    if (!name) continue
    hide(name)
    changed = true
  }
  return changed
}

/** How far apart the worlds found so far put a form; the true one is one of them. */
function widthOf({ terms }: Form, witnesses: readonly Witness[]): number {
  let least = 0
  let most = 0
  for (const witness of witnesses) {
    let distance = 0
    for (const [name, factor] of terms) distance += factor * (witness.get(name) ?? 0)
    if (distance < least) least = distance
    if (distance > most) most = distance
  }
  return most - least
}

function sacrificeIn(system: System, salt: string): Sacrifice {
  const hashes = new Map<string, string>()
  const hashOf = (name: string) => {
    const known = hashes.get(name) ?? createHash('sha256').update(`${salt}\n${name}`).digest('hex')
    hashes.set(name, known)
    return known
  }
  const hiddenIn = ({ whole, parts }: Line) => [whole, ...parts].filter((name) => system.hidden.has(name)).length
  const canGo = (name: string) => {
    const figure = system.figures.get(name)
    return figure?.release === system.now && !system.hidden.has(name)
  }
  const beside = (name: string) =>
    (system.linesOf.get(name) ?? []).flatMap((line) => [line.whole, ...line.parts].filter(canGo).map((other) => ({ line, name: other })))
  const later = (name: string) => {
    const same = `${system.now}#${system.figures.get(name)!.key}`
    return canGo(same) ? [{ line: undefined, name: same }] : []
  }
  const rank = ({ line, name }: { line: Line | undefined; name: string }) => {
    const others = (system.linesOf.get(name) ?? []).filter((other) => other !== line).map(hiddenIn)
    if (!line) return [-1, 0, 0, 0]
    return [name === line.whole ? 1 : 0, hiddenIn(line), -others.filter((hidden) => hidden === 1).length, -others.filter(Boolean).length]
  }
  return ({ about }) => {
    if (canGo(about)) return about
    const own = beside(about).filter(({ name }) => !isOfAll(name))
    const all = own.length ? own : [...together(system, about)].flatMap((name) => [...beside(name), ...later(name)])
    const ranked = all.map((one) => ({ name: one.name, rank: [isOfAll(one.name) ? 1 : 0, ...rank(one)], hash: hashOf(one.name) }))
    return ranked.sort((a, b) => compare(a.rank, b.rank) || (a.hash < b.hash ? -1 : 1))[0]?.name
  }
}

/** Whether a figure counts everybody: it goes last, because without it nothing can be read. */
const isOfAll = (name: string) => name.endsWith('|')

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) if (value !== b[index]) return value - b[index]!
  return 0
}
