import { CompiledQuery } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AreaId, ContributionId, Moment, ThemeId } from '#app/contract/ids.ts'
import { type ListFilter, type ListWindow, listQuery } from '#db/feedback/lists.ts'
import { migrate } from '#db/migrate.ts'
import { type OwnDatabase, ownDatabase } from '#tests/build/database.ts'

const areaId: AreaId = 'area_1'
const themeId: ThemeId = 'theme_1'
const place = { value: '2026-03-03T09:00:00.000Z' as Moment, id: 'contribution_1' as ContributionId }
const newest: ListWindow = { by: 'saidAt', direction: 'desc', limit: 21 }

/** Each list as it is asked for, and the index along which it must walk, so that it costs the same however much was said. */
const lists: [string, ListFilter, ListWindow, string][] = [
  ['newest', { areaId }, newest, 'contributionNewest'],
  ['newest, further on', { areaId }, { ...newest, beyond: place }, 'contributionNewest (areaId=? AND (saidAt,id)<(?,?))'],
  ['newest, back', { areaId }, { ...newest, direction: 'asc', beyond: place }, 'contributionNewest (areaId=? AND (saidAt,id)>(?,?))'],
  ['of one kind', { areaId, kind: 'idea' }, { ...newest, beyond: place }, 'contributionKind (areaId=? AND kind=? AND (saidAt,id)<(?,?))'],
  ['waiting longest', { areaId, status: 'waiting' }, { ...newest, direction: 'asc' }, 'contributionWaiting (areaId=? AND status=?)'],
  [
    'most me too',
    { areaId },
    { ...newest, by: 'meToos', beyond: { ...place, value: 3 } },
    'contributionMeToos (areaId=? AND (meToos,id)<(?,?))',
  ],
  ['last changed', { areaId }, { ...newest, by: 'changedAt' }, 'contributionChanged (areaId=?)'],
  ['of a theme', { areaId, themeId }, newest, 'tagOfTheme (themeId=? AND shown=?)'],
  [
    'of a theme, further on',
    { areaId, themeId },
    { ...newest, beyond: place },
    'tagOfTheme (themeId=? AND shown=? AND (saidAt,contributionId)<(?,?))',
  ],
]

describe('a list (sqlite)', () => {
  let own: OwnDatabase
  beforeAll(async () => {
    own = await ownDatabase('sqlite')
    await migrate(own.database)
  })
  afterAll(() => own.drop())

  test.each(lists)('%s walks its index and sorts nothing', async (_name, filter, window, index) => {
    const { sql, parameters } = listQuery(own.database.db, filter, window).compile()
    const { rows } = await own.database.db.executeQuery<{ detail: string }>(CompiledQuery.raw(`explain query plan ${sql}`, [...parameters]))
    const plan = rows.map(({ detail }) => detail).join('\n')
    expect(plan).toContain(index)
    expect(plan).not.toContain('TEMP B-TREE')
    expect(plan).not.toContain('SCAN')
  })
})
