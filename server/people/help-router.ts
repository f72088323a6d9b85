import {
  HELP_MATTER,
  HELP_WHEN,
  HELP_WHO,
  type HelpLineView,
  type HelpMatter,
  type HelpView,
  type HelpWhen,
  type HelpWho,
  NATIONAL_LINES,
} from '#app/contract/help.ts'
import { CONTACT_KIND_TITLES, type ContactKind } from '#app/contract/people.ts'
import type { HelpContactTable } from '#db/people/schema.ts'

type Line = ContactKind | keyof typeof NATIONAL_LINES

/** For each matter: whom to turn to, first one first. */
const ROUTES: Record<HelpMatter, Line[]> = {
  safety: ['child_safety', 'nspcc'],
  no_place: ['missing_education', 'sendiass', 'ipsea', 'mediation', 'complaint'],
  no_help: ['sendiass', 'ipsea', 'local_offer', 'complaint'],
  plan: ['sendiass', 'mediation', 'ipsea', 'complaint'],
  health: ['health', 'sendiass', 'nhs', 'local_offer'],
  tired: ['emotional_support', 'samaritans', 'shout', 'contact', 'sendiass'],
  complain: ['complaint', 'sendiass', 'mediation'],
  where: ['local_offer', 'sendiass', 'contact'],
}
const EVERYTHING: Line[] = [
  'sendiass',
  'missing_education',
  'health',
  'local_offer',
  'mediation',
  'complaint',
  'emotional_support',
  'contact',
  'ipsea',
  'child_safety',
  'out_of_hours',
  'nspcc',
  'childline',
  'samaritans',
  'shout',
  'nhs',
]

/** Sorts the contacts of an area and the national lines by three answers. Unknown answers count as none; nothing is kept. */
export function helpRoute(contacts: HelpContactTable[], given: { who?: unknown; matter?: unknown; when?: unknown }): HelpView {
  const who = oneOf<HelpWho>(HELP_WHO, given.who)
  const matter = oneOf<HelpMatter>(HELP_MATTER, given.matter)
  const when = oneOf<HelpWhen>(HELP_WHEN, given.when)
  const answered = who !== undefined && matter !== undefined && when !== undefined
  const order = answered ? orderFor(who, matter, when) : EVERYTHING
  return {
    answers: { who, matter, when },
    answered,
    dangerFirst: matter === 'safety' || (when === 'now' && matter !== 'complain'),
    lines: [...new Set(order)].flatMap((line) => linesOf(line, contacts)),
  }
}

function orderFor(who: HelpWho, matter: HelpMatter, when: HelpWhen): Line[] {
  const order: Line[] = []
  if (when === 'now') {
    if (matter === 'safety') order.push('out_of_hours', 'child_safety')
    if (matter === 'health' || matter === 'tired') order.push('nhs')
  }
  if (who === 'me') order.push(...(matter === 'safety' || matter === 'tired' ? (['childline'] as const) : []))
  order.push(...ROUTES[matter])
  if (matter === 'safety') order.push('out_of_hours', 'childline')
  if (when === 'now') order.push('samaritans', 'shout')
  if (who === 'me') order.push('childline')
  return order
}

function linesOf(line: Line, contacts: HelpContactTable[]): HelpLineView[] {
  if (line in NATIONAL_LINES) return [NATIONAL_LINES[line as keyof typeof NATIONAL_LINES]]
  return contacts
    .filter(({ kind }) => kind === line)
    .map(({ kind, name, phone, web, hours, note }) => ({ kind, title: CONTACT_KIND_TITLES[kind], name, phone, web, hours, note }))
}

const oneOf = <Key extends string>(known: Record<Key, string>, given: unknown): Key | undefined =>
  typeof given === 'string' && Object.hasOwn(known, given) ? (given as Key) : undefined
