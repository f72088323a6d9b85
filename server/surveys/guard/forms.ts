import type { GuardRules } from './rules.ts'
import type { Known, System } from './system.ts'
import type { Line } from './tables.ts'

/** A sum of figures that nobody may be able to work out, nor to bound more tightly than the rules say. */
export interface Form {
  /** The figure that is hidden when the form is in danger. */
  readonly about: string
  readonly terms: ReadonlyMap<string, number>
}

/** A hidden figure by itself. */
export const formOf = (name: string): Form => ({ about: name, terms: new Map([[name, 1]]) })

/**
 * What must be protected: every small count, every small rest of a group, every part of a group that is too small to be parted, and the same of
 * what came new between any two releases; in the release that is being guarded and still in the earlier ones, and whatever they hid.
 */
export function dangers(system: System, rules: GuardRules): Form[] {
  const hidden = [...system.hidden].filter((name) => system.figures.get(name)?.told).map(formOf)
  const small = [...system.figures.values()].flatMap((figure) => dangersAbout(system, rules, figure))
  const open = ({ about, terms }: Form) =>
    system.figures.get(about)!.release === system.now || [...terms.keys()].some((name) => system.hidden.has(name))
  return [...hidden, ...small.filter(open)]
}

function dangersAbout(system: System, rules: GuardRules, figure: Known): Form[] {
  const wholes = (system.linesOf.get(figure.name) ?? []).filter(({ parts }) => parts.includes(figure.name))
  const pasts = [undefined, ...pastOf(system, figure)]
  return pasts.flatMap((past) => {
    const forms: Form[] = []
    const count = figure.value - (past?.value ?? 0)
    const bases = wholes.map((line) => ({ line, base: baseOf(system, line, past) }))
    const alone = wholes.length === 0 && count < rules.leastBase
    if (count < rules.leastCount || alone || bases.some(({ base }) => base !== undefined && base < rules.leastBase))
      forms.push({ about: figure.name, terms: difference([figure.name], past ? [past.name] : []) })
    for (const { line, base } of bases) {
      if (base === undefined || base - count >= rules.leastRemainder || line.parts.length === 1) continue
      forms.push({ about: figure.name, terms: rest(line, figure, past) })
    }
    return forms
  })
}

/** The same figure in each earlier release that told it. */
function pastOf({ figures }: System, { key, release: now }: Known): Known[] {
  return Array.from({ length: now }, (_, release) => figures.get(`${release}#${key}`)).filter((one) => one !== undefined)
}

/** How many the group had, or how many joined it since; undefined where the earlier release does not have the group. */
function baseOf({ figures }: System, { whole }: Line, past: Known | undefined) {
  const group = figures.get(whole)!
  if (!past) return group.value
  const before = figures.get(`${past.release}#${group.key}`)
  return before && group.value - before.value
}

function rest({ whole }: Line, figure: Known, past: Known | undefined) {
  const wholeKey = whole.slice(whole.indexOf('#') + 1)
  return past ? difference([whole, past.name], [figure.name, `${past.release}#${wholeKey}`]) : difference([whole], [figure.name])
}

const difference = (plus: string[], minus: string[]): Map<string, number> =>
  new Map([...plus.map((name) => [name, 1] as const), ...minus.map((name) => [name, -1] as const)])
