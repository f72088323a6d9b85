import { LEAST_RATINGS } from '#app/contract/felt.ts'
import type { AreaId } from '#app/contract/ids.ts'
import type { Tx } from '#db/database.ts'
import { insertArea } from '#db/people/area-queries.ts'
import type { AreaTable, WholeAreaTable } from '#db/people/schema.ts'
import { moment, newId } from '../clock.ts'
import { DANGER_RULES_TEXT } from '../moderation/danger/default-rules.ts'
import type { Tools } from '../tools.ts'

export type NewArea = Pick<AreaTable, 'slug' | 'name' | 'council'> & Partial<WholeAreaTable>

/** Makes an area with its key in the vault and the rules for danger that we ship. Whoever calls has checked the slug. Records: people.area_made. */
export async function makeArea(
  { clock, vault, record }: Pick<Tools, 'clock' | 'vault' | 'record'>,
  tx: Tx,
  area: NewArea,
  actor: string,
): Promise<AreaTable> {
  const id: AreaId = newId('area')
  const row: WholeAreaTable = {
    id,
    terms: '',
    readWithinDays: 1,
    answerWithinDays: 10,
    escalateWithinMinutes: 60,
    leastRatings: LEAST_RATINGS,
    dangerRules: DANGER_RULES_TEXT,
    demonstration: 0,
    createdAt: moment(clock),
    ...area,
  }
  await insertArea(tx, row)
  await vault.makeKey(tx, row.id)
  record(tx, { name: 'people.area_made', place: `at:${row.id}`, areaId: row.id, about: row.id, actor, facts: { slug: row.slug } })
  return row
}
