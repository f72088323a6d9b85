import type { Actor } from '#app/contract/actor.ts'
import type { LedgerView } from '#app/contract/desk-views.ts'
import { STATES, type State } from '#app/contract/feedback.ts'
import type { AreaId } from '#app/contract/ids.ts'
import type { Db } from '#db/database.ts'
import { totalsOf } from '#db/feedback/figures.ts'
import { familiesInTables, statesInTables } from '#db/moderation/ledger-queries.ts'
import { areaBySlug, areas } from '#db/people/area-queries.ts'
import { moment, today } from '../clock.ts'
import { stateOf } from '../feedback/state.ts'
import { found, permit } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { whyNotSeeLedger } from './policy.ts'
import { type RecordedStanding, statesInRecord } from './record-side.ts'

const AT_ONCE = 1000
const NAMED = 10
const RECENT_MS = 10 * 60_000
const WORDS: Record<State, string> = {
  waiting: 'waiting',
  held: 'held',
  public: 'shown',
  private: 'private',
  removed: 'not shown, with a reason',
}

/** The proof that nothing is lost: received = public + waiting + held + private + removed with a reason. */
export function reconciling({ db, stream, clock, report }: Tools) {
  const recent = new Map<AreaId, LedgerView>()

  /**
   * Both sides of the ledger, each counted apart: one from the record alone, one from the tables, and the running totals that pages show.
   * Where they differ, `differences` names it in plain sentences. Refuses: not_found, forbidden.
   */
  async function ledger(actor: Actor, areaSlug: string): Promise<LedgerView> {
    const area = found(await areaBySlug(db, areaSlug), 'area')
    permit(whyNotSeeLedger(actor, area.id))
    return reconcile(area.id)
  }

  /** As `ledger`, for whoever asks from inside. */
  async function reconcile(areaId: AreaId): Promise<LedgerView> {
    const recorded = await statesInRecord(stream, areaId)
    const record = count(STATES.map((state) => [state, [...recorded.values()].filter((standing) => standing.state === state).length]))
    const tables = count([...(await statesInTables(stream, areaId))])
    const figures = await totalsOf(stream, areaId)
    const totals = count(STATES.map((state) => [state, figures.get(`state:${state}`) ?? 0]))
    const differences = [...sums(record, tables, totals), ...(await named(stream, areaId, recorded))]
    return {
      received: recorded.size,
      record,
      tables,
      totals,
      holds: differences.length === 0,
      differences,
      checkedOn: today(clock),
      checkedAt: moment(clock),
    }
  }

  /** As `ledger`, counted in the last ten minutes: for pages that are opened often. Null for who may not see it. */
  async function recentLedger(actor: Actor, areaSlug: string): Promise<LedgerView | null> {
    const area = found(await areaBySlug(db, areaSlug), 'area')
    if (whyNotSeeLedger(actor, area.id)) return null
    const known = recent.get(area.id)
    if (known && clock().getTime() - Date.parse(known.checkedAt) < RECENT_MS) return known
    const view = await reconcile(area.id)
    recent.set(area.id, view)
    return view
  }

  /** Counts both sides in every area, as a job each night. Where they differ it is reported, in sentences that name references and nobody. */
  async function reconcileAll(): Promise<void> {
    for (const { id, slug } of await areas(db)) {
      const { holds, differences } = await reconcile(id)
      if (!holds) report(new Error(`The ledger of ${slug} does not hold. ${differences.join(' ')}`))
    }
  }

  return { ledger, recentLedger, reconcile, reconcileAll }
}

const count = (pairs: [State, number][]): Record<State, number> => ({
  ...(Object.fromEntries(STATES.map((state) => [state, 0])) as Record<State, number>),
  ...Object.fromEntries(pairs),
})
const sum = (side: Record<State, number>) => STATES.reduce((total, state) => total + side[state], 0)
const same = (a: Record<State, number>, b: Record<State, number>) => STATES.every((state) => a[state] === b[state])

function sums(record: Record<State, number>, tables: Record<State, number>, totals: Record<State, number>): string[] {
  const lost = sum(record) - sum(tables)
  const all =
    lost > 0
      ? [`${things(lost)} received and cannot be found in the tables.`]
      : lost < 0
        ? [`${things(-lost)} found in the tables of which the record does not say that ${lost === -1 ? 'it' : 'they'} came in.`]
        : []
  const states = STATES.filter((state) => record[state] !== tables[state]).map(
    (state) => `By the record ${record[state]} ${record[state] === 1 ? 'is' : 'are'} ${WORDS[state]}; in the tables ${tables[state]}.`,
  )
  const drifted = same(tables, totals) ? [] : ['The totals that pages show differ from the tables. Run the recount.']
  return [...all, ...states, ...drifted]
}

/** Walks both sides and names what differs, at most ten. */
async function named(db: Db, areaId: AreaId, recorded: Map<string, RecordedStanding>): Promise<string[]> {
  const missing = new Map(recorded)
  const sentences: string[] = []
  for (let after = ''; ; ) {
    const rows = await familiesInTables(db, areaId, after, AT_ONCE)
    for (const row of rows) {
      const standing = recorded.get(row.id)
      missing.delete(row.id)
      if (!standing) sentences.push(`${row.ref} stands in the tables, and the record does not say that it came in.`)
      else if (standing.state !== stateOf(row))
        sentences.push(`${row.ref} is ${WORDS[standing.state]} by the record and ${WORDS[stateOf(row)]} in the tables.`)
    }
    const last = rows.at(-1)
    if (!last) break
    after = last.id
  }
  for (const { state, month } of missing.values())
    sentences.push(`One that came in ${month} and was ${WORDS[state]} is not in the tables any more.`)
  return sentences.slice(0, NAMED)
}

const things = (many: number) => (many === 1 ? '1 thing was' : `${many} things were`)
