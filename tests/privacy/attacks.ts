import type { DumpedRow } from './dump.ts'
import { type Evidence, type Named, nearest, type Series, seriesOf } from './evidence.ts'
import { MEASURES, type Measure } from './measures.ts'

/** One try: for each contribution, by its number, the number of the account that the attacker names. */
export interface Try {
  /** What was laid beside what. */
  how: string
  guesses: Int32Array
}
/** All that an attacker tries in one way. The guesses of a try hold until the next is taken. */
export type Attack = (evidence: Evidence) => Iterable<Try>

const NOBODY = -1
const STEPS = 4

/** Follows every value that few rows share, from a contribution to the nearest account. */
function* byKey(evidence: Evidence): Iterable<Try> {
  const accounts = new Map(evidence.accounts.map((name, number) => [name, number]))
  yield { how: 'from key to key', guesses: Int32Array.from(evidence.contributions, (name) => reached(evidence, name, accounts)) }
}

function reached(evidence: Evidence, name: string, accounts: Map<string, number>): number {
  let edge = evidence.rowsOf.get(name) ?? []
  const seen = new Set(edge)
  for (let step = 0; step < STEPS; step++) {
    for (const row of edge) {
      const account = row.tokens.find((token) => accounts.has(token))
      if (account) return accounts.get(account)!
    }
    edge = [...new Set(edge.flatMap((row) => evidence.beside(row)))].filter((row) => !seen.has(row))
    for (const row of edge) seen.add(row)
  }
  return NOBODY
}

/** Lays each table that tells of contributions beside each that tells of accounts, and names whoever lies at the same value. */
const beside = (measure: Measure): Attack =>
  function* (evidence) {
    const said = seriesOf(evidence.named(evidence.contributions), measure)
    const who = seriesOf(evidence.named(evidence.accounts), measure)
    for (const left of said) for (const right of who) yield* laid(evidence, left, right)
  }

/** As they are, and both from their first on: what ends an hour after it began tells when it began. */
function* laid({ contributions }: Evidence, left: Series, right: Series): Iterable<Try> {
  for (const shift of new Set([0, right.points[0]!.value - left.points[0]!.value])) {
    const guesses = new Int32Array(contributions.length).fill(NOBODY)
    for (const { of, value } of left.points) guesses[of] = nearest(right, value + shift)
    yield { how: `${left.label} beside ${right.label}${shift ? ', both from their first on' : ''}`, guesses }
  }
}

/**
 * Goes through a table that names nobody: from a contribution to what was written with it (a sign-in at that time, say), from there to
 * whatever has the same owner, and from that to the account that lies at the same value in another way.
 */
function* inTwoSteps(evidence: Evidence): Iterable<Try> {
  const said = evidence.named(evidence.contributions)
  const who = evidence.named(evidence.accounts)
  const named = new Set([...said, ...who].map(({ row }) => row))
  const between = evidence.rows.filter((row) => !named.has(row)).map((row, of): Named => ({ row, of, name: '' }))
  const measures = Object.values(MEASURES)
  const ends = measures.flatMap((measure) => endings(evidence, between, seriesOf(who, measure), measure))
  const guesses = new Int32Array(evidence.contributions.length)
  for (const measure of measures)
    for (const left of seriesOf(said, measure))
      for (const through of seriesOf(between, measure))
        for (const first of laid(evidence, left, through))
          for (const { how, accountOf } of ends) {
            for (let i = 0; i < guesses.length; i++) guesses[i] = first.guesses[i] === NOBODY ? NOBODY : accountOf[first.guesses[i]!]!
            yield { how: `${first.how}, ${how}`, guesses }
          }
}

/** Every way to get from a row that names nobody, or from one of the same owner in another table, to an account. */
function endings(evidence: Evidence, between: Named[], who: Series[], measure: Measure) {
  const numbers = new Map(between.map(({ row, of }) => [row, of]))
  return seriesOf(between, measure).flatMap((middle) => {
    const values = new Map(middle.points.map(({ of, value }) => [of, value]))
    const known = (row: DumpedRow) => values.get(numbers.get(row) ?? NOBODY)
    const kin = between.map(
      ({ row }) =>
        known(row) ??
        evidence
          .beside(row)
          .map(known)
          .find((value) => value !== undefined),
    )
    return who.map((right) => ({
      how: `its owner in ${middle.label} beside ${right.label}`,
      accountOf: Int32Array.from(kin, (value) => (value === undefined ? NOBODY : nearest(right, value))),
    }))
  })
}

export const ATTACKS: Record<string, Attack> = {
  'by key': byKey,
  'by order': beside(MEASURES['by order']),
  'by row number': beside(MEASURES['by row number']),
  'by time': beside(MEASURES['by time']),
  'by size': beside(MEASURES['by size']),
  'in two steps': inTwoSteps,
}
