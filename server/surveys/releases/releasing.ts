import type { FrozenRelease } from '#app/contract/guarded.ts'
import type { SurveyReleaseId } from '#app/contract/ids.ts'
import { SurveyDefinition } from '#app/contract/surveys/definition.ts'
import type { DeclaredTable } from '#app/contract/surveys/forms.ts'
import { inSnapshot } from '#db/snapshot.ts'
import { lockWave } from '#db/surveys/box-queries.ts'
import { surveyVersion } from '#db/surveys/queries.ts'
import * as releases from '#db/surveys/release-queries.ts'
import { newId } from '../../clock.ts'
import type { Tools } from '../../tools.ts'
import { waveSeal } from '../box.ts'
import type { LedgerEntry } from '../guard/ledger.ts'
import type { Guarded } from '../guard/release.ts'
import { guardRules } from '../guard/rules.ts'
import type { CountTable } from '../guard/tables.ts'
import type { AskedWave } from '../mixer.ts'
import { counted } from './counting.ts'
import { tablesToCount } from './declared-tables.ts'
import { guardedInOrder } from './guarded-in-order.ts'

/**
 * Releases: what is shown of a survey. Each is computed over all mixed answers, guarded together with all earlier ones of its wave, and frozen.
 * There is no other way to a figure.
 */
export function releasing({ db, engine, stream, change, record, vault }: Tools) {
  /**
   * Releases what is due, and returns how many: while a wave is open whenever at least ten answers are new and they are half as many as were
   * told of (so that what came new in each answer is seldom too small to tell), and once when it is over. Questions by groups are told only
   * then: earlier they would hide nearly everything. Run by the clock.
   * Records: surveys.released.
   */
  async function releaseDue(): Promise<number> {
    let done = 0
    for (const wave of await releases.wavesToRelease(db)) if (await isDue(wave)) done += await release(wave)
    return done
  }

  async function isDue(wave: AskedWave): Promise<boolean> {
    if (wave.closedAt) return true
    const before = (await releases.ledgerOf(db, wave.id)).at(-1)?.counted ?? 0
    return (await releases.countSurveyAnswers(db, wave.id)) - before >= Math.max(guardRules().leastNew, before / 2)
  }

  async function release(wave: AskedWave): Promise<number> {
    const { open } = await waveSeal(vault, db, wave)
    const rows = await releases.ledgerOf(db, wave.id)
    const earlier = rows.map(({ sealed }) => open<LedgerEntry>(sealed))
    const { people, tables } = await inSnapshot({ engine, stream }, (reading) => countedIn(reading, wave))
    const number = (await releases.releasesOf(db, wave.id)).length + 1
    const salt = vault.hashOf('figures-given-up', wave.areaId)
    const due = tables.filter((table) => fits(table, earlier) && (wave.closedAt || table.dimensions.length === 1))
    const guarded = guardedInOrder({ id: String(number), earlier, tables: due, salt })
    if (guarded.release.state === 'waits' && !wave.closedAt) return 0
    return (await freeze(wave, number, guarded, people)) ? 1 : 0
  }

  async function countedIn(reading: typeof db, wave: AskedWave) {
    const definition = SurveyDefinition.parse(JSON.parse((await surveyVersion(reading, wave.versionId)).definition))
    const declared: DeclaredTable[] = JSON.parse(wave.tables)
    const found = await counted(vault, reading, wave, tablesToCount(definition, declared))
    if (!wave.closedAt || wave.reach !== 'list') return found
    return { ...found, tables: [...found.tables, invitedTable(found.people, await releases.countInvited(reading, wave.id))] }
  }

  /** Whoever was quicker has frozen this number: then it is done. */
  const freeze = (wave: AskedWave, number: number, { release: shown, ledger }: Guarded, people: number) =>
    change(async (tx) => {
      await lockWave(tx, wave.id)
      if ((await releases.releasesOf(tx, wave.id)).length >= number) return false
      const id: SurveyReleaseId = newId('surveyrelease')
      const text = JSON.stringify(shown satisfies FrozenRelease)
      await releases.insertRelease(tx, { id, waveId: wave.id, number, last: wave.closedAt ? 1 : 0, shown: text })
      if (wave.closedAt) await releases.deleteLedger(tx, wave.id)
      else if (ledger) {
        const { seal } = await waveSeal(vault, tx, wave)
        await releases.insertLedger(tx, { waveId: wave.id, number, counted: people, sealed: seal(ledger) })
      }
      const facts = { wave: wave.number, release: number, last: wave.closedAt ? 'yes' : 'no' }
      const place = `at:${wave.surveyId}` as const
      record(tx, { name: 'surveys.released', place, areaId: wave.areaId, about: id, actor: 'system', facts, content: text })
      return true
    })

  return { releaseDue }
}

/** Who of the invited took part. */
const invitedTable = (people: number, invited: number): CountTable => ({
  ...{ id: INVITED, population: INVITED, dimensions: [{ id: TOOK_PART, values: ['yes', 'no'] }] },
  counts: [people, Math.max(0, invited - people)],
})
/** The table of who was invited. */
export const INVITED = 'invited'
/** How it parts them. */
export const TOOK_PART = 'took part'

/** A question whose choices were changed while it was asked stays as it was last told: what it told cannot be laid beside what it would tell. */
function fits({ dimensions }: CountTable, earlier: readonly LedgerEntry[]): boolean {
  const before = earlier.flatMap(({ tables }) => tables.flatMap((table) => table.dimensions))
  return dimensions.every((own) =>
    before.every(
      (other) => other.id !== own.id || JSON.stringify([other.values, other.groups]) === JSON.stringify([own.values, own.groups]),
    ),
  )
}
