import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { recountArea } from '#server/feedback/recount.ts'
import { onEachDatabase } from '#tests/build/world.ts'

onEachDatabase('counting everything again', (world) => {
  test('finds that all figures are what can be counted', async () => {
    const area = await world.area()
    await world.say(area)
    await world.say(area, 'The bus comes at six.')
    expect(await recountArea(world.services.tools, world.own.database, area.id)).toMatchObject({ contributions: 2, miscounts: [] })
  })

  test('names what is off, and puts it right without losing what is counted meanwhile', async () => {
    const area = await world.area()
    const { ref } = await world.say(area)
    const spoil = (text: string) => sql.raw(text).execute(world.own.database.migrating)
    await spoil(`update "figure" set "value" = 7 where "areaId" = '${area.id}' and "subject" = 'received'`)
    await spoil(`update "contribution" set "replies" = 3, "meToos" = 2 where "ref" = '${ref}'`)
    const recount = await recountArea(world.services.tools, world.own.database, area.id)
    expect(recount.miscounts).toEqual([
      { what: 'figure received', kept: 7, counted: 1 },
      { what: `replies of ${ref}`, kept: 3, counted: 0 },
      { what: `supporters of ${ref}`, kept: 2, counted: 0 },
    ])
    await world.say(area, 'This comes while the figures are put right.')
    await recount.mend()
    expect(await recountArea(world.services.tools, world.own.database, area.id)).toMatchObject({ contributions: 2, miscounts: [] })
  })

  test('counts what is given to an answer again', async () => {
    const area = await world.area()
    const response = { id: 'response_00000000000000000000000001', ref: 'AN-000001' }
    await world.services.tools.change((tx) =>
      tx
        .insertInto('response')
        .values({
          ...BARE,
          ...response,
          id: response.id as 'response_1',
          areaId: area.id,
          answeredAt: '2026-03-01T00:00:00.000Z',
          contributions: 4,
          shownContributions: 1,
        })
        .execute(),
    )
    const recount = await recountArea(world.services.tools, world.own.database, area.id)
    expect(recount.miscounts).toEqual([
      { what: 'contributions of AN-000001', kept: 4, counted: 0 },
      { what: 'public contributions of AN-000001', kept: 1, counted: 0 },
    ])
    await recount.mend()
    expect((await recountArea(world.services.tools, world.own.database, area.id)).miscounts).toEqual([])
  })
})

const BARE = {
  kind: 'did',
  partOf: 0,
  title: '',
  said: '',
  words: '',
  whatWouldChange: '',
  passedTo: '',
  byDay: null,
  untilDay: null,
  organisationId: null,
  spokenAs: '',
  hiddenAt: null,
  waitsSince: null,
  replacedById: null,
  actionId: null,
} as const
