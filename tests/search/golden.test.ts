import { readFileSync } from 'node:fs'
import { parse as parseCsv } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Ref } from '#app/contract/ids.ts'
import type { Database } from '#db/database.ts'
import type { AreaTable } from '#db/people/schema.ts'
import { arrive } from '#server/feedback/arrival.ts'
import { alter } from '#server/feedback/standing.ts'
import { addShownVersion } from '#server/moderation/shown-version.ts'
import { ENGINES, ownDatabase } from '#tests/build/database.ts'
import { sameId } from '#tests/build/public.ts'
import { World } from '#tests/build/world.ts'

/** What people look for, as they type it: one word, several, endings, stars, capitals, marks, words that stand everywhere. */
const QUERIES = [
  'waiting',
  'waiting time',
  'waited hours',
  'ambulance',
  'ambulance late',
  'staff friendly',
  'phone',
  'getting through',
  'appointment',
  'appointments explained',
  'doctor',
  'caring nurses',
  'hospital transport',
  'driver',
  'rude',
  'pain',
  'mental health',
  'covid',
  'communication',
  'listened to me',
  'mobility',
  'food',
  'told',
  'months',
  'daughter',
  'son',
  'paramedics',
  'help*',
  'QUICKER',
  'not the',
]
const comments = parseCsv<{ id: string; text: string }>(readFileSync('tests/data/nhs-300.csv', 'utf8'), { columns: true })
const golden = JSON.parse(readFileSync('tests/search/golden.json', 'utf8')) as Record<string, string[]>

describe('what 30 searches find among 300 comments of patients', () => {
  const worlds = new Map<Database['engine'], { world: World; area: AreaTable; ids: Map<Ref, string> }>()

  beforeAll(async () => {
    for (const engine of ENGINES) {
      const world = new World()
      await world.open(await ownDatabase(engine))
      const area = await world.area()
      worlds.set(engine, { world, area, ids: await fill(world, area) })
    }
  })
  afterAll(async () => {
    for (const { world } of worlds.values()) await world.close()
  })

  const firstTen = async (engine: Database['engine'], search: string) => {
    const { world, area, ids } = worlds.get(engine)!
    const { rows, total } = await world.services.feedback.threads(world.visitor(), area.slug, { search })
    return { found: rows.slice(0, 10).map(({ ref }) => ids.get(ref)!), total: total.count }
  }

  test('is looked for with 30 different searches', () => {
    expect(new Set(QUERIES).size).toBe(30)
    expect(Object.keys(golden)).toEqual(QUERIES)
    expect(comments).toHaveLength(300)
  })

  test.each(QUERIES)('%s', async (search) => {
    const found = await Promise.all(ENGINES.map((engine) => firstTen(engine, search)))
    for (const one of found) {
      expect(one.found).toEqual(golden[search])
      expect(one.total).toBe(found[0]!.total)
    }
    expect(found[0]!.found.length).toBeGreaterThan(0)
  })
})

/** Every comment as said in public, three a day, with ids that are the same in both databases. */
async function fill(world: World, area: AreaTable) {
  const { tools } = world.services
  const ids = new Map<Ref, string>()
  await tools.change(async (tx) => {
    for (const [at, { id, text }] of comments.entries()) {
      const saidAt = new Date(Date.UTC(2026, 0, 1 + Math.floor(at / 3))).toISOString() as `${string}T${string}Z`
      const row = await arrive(tools, tx, {
        id: sameId(id),
        areaId: area.id,
        words: text,
        kind: 'experience',
        channel: 'import',
        voice: 'family',
        language: 'en',
        mayShow: true,
        writer: id,
        codeHash: id,
        dangers: [],
        saidAt,
      })
      const currentVersionId = await addShownVersion(tx, row.id, text, [], saidAt)
      await alter(tx, row.id, { patch: { publishedAt: saidAt, readAt: saidAt, currentVersionId }, words: text, at: saidAt })
      ids.set(row.ref, id)
    }
  })
  return ids
}
