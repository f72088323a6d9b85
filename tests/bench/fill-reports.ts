import type { AreaId } from '#app/contract/ids.ts'
import { today } from '#server/clock.ts'
import type { Services } from '#server/services.ts'
import { inRole } from './fill-plan.ts'

export interface MadeReport {
  what: 'evidence pack' | 'local offer report'
  ref: string
  /** How long it took to gather and to freeze it. */
  madeInMs: number
}

/** The evidence pack of a plan for a review today, and the report on the local offer of the year 2025; both public at once. */
export async function fillReports({ reports, tools }: Services, area: { id: AreaId; slug: string }, plan: string): Promise<MadeReport[]> {
  const officer = inRole(area.id, 'officer')
  const day = today(tools.clock)
  const pack = { plan, title: '', reviewOn: day, frozenOn: day, shown: 'at_once' }
  return [
    await timed('evidence pack', () => reports.makePack(officer, area.slug, pack)),
    await timed('local offer report', () =>
      reports.makeLocalOffer(officer, area.slug, { title: '', month: '1', year: '2025', shown: 'at_once' }),
    ),
  ]
}

async function timed(what: MadeReport['what'], make: () => Promise<object>): Promise<MadeReport> {
  const before = performance.now()
  const made = await make()
  return { what, ref: 'ref' in made ? String(made.ref) : '', madeInMs: performance.now() - before }
}
