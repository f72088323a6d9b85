import { STATES, type State } from '#app/contract/feedback.ts'
import type { AreaId } from '#app/contract/ids.ts'
import type { Db } from '#db/database.ts'
import { happenedTo, receivedByRecord } from '#db/moderation/ledger-queries.ts'

const AT_ONCE = 400

/** Where the record leaves a contribution, and in which month it came. */
export interface RecordedStanding {
  state: State
  month: string
}

/**
 * Where each contribution of families is, told by the record alone: it came (`feedback.said`, fact `to`), and from then on each row with
 * the fact `to` moved it. What officials wrote is left out. By id.
 */
export async function statesInRecord(db: Db, areaId: AreaId): Promise<Map<string, RecordedStanding>> {
  const standings = new Map<string, RecordedStanding>()
  for (let after = ''; ; ) {
    const abouts = await receivedByRecord(db, areaId, after, AT_ONCE)
    if (abouts.length === 0) return standings
    for (const row of await happenedTo(db, abouts)) {
      const { to, voice } = JSON.parse(row.facts) as { to?: string; voice?: string }
      const came = row.name === 'feedback.said'
      if (came && voice !== 'official' && isState(to)) standings.set(row.about, { state: to, month: row.at.slice(0, 7) })
      const standing = standings.get(row.about)
      if (!came && standing && isState(to)) standing.state = to
    }
    after = abouts.at(-1)!
  }
}

const isState = (text: string | undefined): text is State => STATES.includes(text as State)
