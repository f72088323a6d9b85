import { expect, test } from 'vitest'
import type { Actor } from '#app/contract/actor.ts'
import { MOST_LINES } from '#app/contract/measures.ts'
import type { AreaTable } from '#db/people/schema.ts'
import { onEachDatabase, type World } from '#tests/build/world.ts'
import { everyMeasure, plansInTime, recordedOn } from './measured.ts'

interface Kept {
  area: AreaTable
  officer: Actor
  ref: string
}
async function kept(world: World): Promise<Kept> {
  const area = await world.area()
  const officer = await world.holder(area, { role: 'officer', title: 'Data officer' })
  return { area, officer, ref: await plansInTime(world, area, officer) }
}

onEachDatabase('entering figures', (world) => {
  const { enterReading, pasteReadings, lookAtPasted, takeBackReading, measure } = {
    enterReading: ({ area, officer, ref }: Kept, input: object) => world.services.measures.enterReading(officer, area.slug, ref, input),
    pasteReadings: ({ area, officer, ref }: Kept, input: object) => world.services.measures.pasteReadings(officer, area.slug, ref, input),
    lookAtPasted: ({ area, officer, ref }: Kept, input: object) => world.services.measures.lookAtPasted(officer, area.slug, ref, input),
    takeBackReading: ({ area, officer, ref }: Kept, input: object) =>
      world.services.measures.takeBackReading(officer, area.slug, ref, input),
    measure: ({ area, ref }: Kept) => world.services.measures.measure(world.visitor(), area.slug, ref),
  }

  test('refuses what is no period, no figure, over too few cases or not there yet, at its field, and writes nothing', async () => {
    const at = await kept(world)
    await enterReading(at, { period: '2023', value: '27.5' })
    const before = await everyMeasure(world)
    for (const [field, input] of [
      ['period', { period: 'last year', value: '1' }],
      ['period', { period: '', value: '1' }],
      ['period', { value: '1' }],
      ['period', { period: '2027', value: '1' }],
      ['period', { period: '2024-Q1', value: '1' }],
      ['value', { period: '2024', value: '' }],
      ['value', { period: '2024', value: 'c' }],
      ['value', { period: '2024', value: '1,23' }],
      ['n', { period: '2024', value: '1', n: '9' }],
      ['n', { period: '2024', value: '1', n: '12.5' }],
      ['n', { period: '2024', value: '1', n: 'few' }],
      ['note', { period: '2024', value: '1', note: 'a\nb' }],
      ['beside', { period: '2024', value: '1', beside: 'x'.repeat(41) }],
    ] as const)
      await expect(enterReading(at, input), JSON.stringify(input)).rejects.toMatchObject({
        refusal: { kind: 'invalid', fields: { [field]: expect.stringMatching(/^[A-Z0-9].{9,}/) } },
      })
    await expect(takeBackReading(at, { period: '2022' })).rejects.toMatchObject({ refusal: { kind: 'not_found' } })
    expect(await everyMeasure(world)).toEqual(before)
  })

  test('keeps a figure with over how many cases, a note and who entered it', async () => {
    const at = await kept(world)
    expect(await enterReading(at, { period: ' 2024 ', value: '37.2%', n: '1,389', note: 'After the move' })).toEqual({
      added: 1,
      corrected: 0,
      same: 0,
    })
    await enterReading(at, { period: '2024', value: '45.9', beside: 'England' })
    await enterReading(at, { period: '2023', value: '49.1', beside: 'ENGLAND' })
    const view = await measure(at)
    expect(view.readings).toEqual([
      { period: '2024', value: 37.2, n: 1389, note: 'After the move', enteredOn: '2026-03-03', by: 'Data officer' },
    ])
    expect(view.besides).toMatchObject([
      {
        label: 'England',
        readings: [
          { period: '2023', value: 49.1 },
          { period: '2024', value: 45.9 },
        ],
      },
    ])
    expect(view).toMatchObject({ latest: { value: 37.2 }, beside: { label: 'England', value: 45.9 }, trend: undefined })
    expect((await recordedOn(world, at.ref))[1]).toMatchObject({
      name: 'measures.read',
      actor: at.officer.roles[0]!.id,
      facts: { period: '2024', ours: true, value: 37.2, n: 1389 },
    })
  })

  test('never takes what is missing for a zero, and keeps its place', async () => {
    const at = await kept(world)
    await pasteReadings(at, { readings: '2019,46.3\n2021,81.3\n2024,0' })
    const [line] = await world.services.measures.measures(world.visitor(), at.area.slug)
    expect(line).toMatchObject({ periods: ['2019', '2020', '2021', '2022', '2023', '2024'], values: [46.3, null, 81.3, null, null, 0] })
  })

  test('corrects a figure with what it was before kept and readable, and takes one back', async () => {
    const at = await kept(world)
    await enterReading(at, { period: '2024', value: '73.2', n: '1389' })
    world.pass({ days: 1 })
    expect(await enterReading(at, { period: '2024', value: '37.2', n: '1389', note: 'Digits were turned round' })).toMatchObject({
      corrected: 1,
    })
    expect(await enterReading(at, { period: '2024', value: '37.2', n: '1389', note: 'Digits were turned round' })).toMatchObject({
      same: 1,
    })
    await takeBackReading(at, { period: '2024' })
    await enterReading(at, { period: '2024', value: '38' })
    const { readings, readingChanges } = await measure(at)
    expect(readings).toMatchObject([{ period: '2024', value: 38, n: null }])
    expect(readingChanges).toMatchObject([
      { was: { value: 37.2, note: 'Digits were turned round' }, became: undefined, by: 'Data officer' },
      { was: { value: 73.2, n: 1389 }, became: { value: 37.2 }, by: 'Data officer' },
    ])
    expect((await recordedOn(world, at.ref)).slice(1).map(({ facts }) => facts)).toEqual([
      { period: '2024', ours: true, value: 73.2, n: 1389 },
      { period: '2024', ours: true, value: 37.2, n: 1389, was: 73.2 },
      { period: '2024', ours: true, value: null, n: null, was: 37.2 },
      { period: '2024', ours: true, value: 38, n: null },
    ])
  })

  test('a lone figure under a wrong period can be taken back and entered again', async () => {
    const at = await kept(world)
    await enterReading(at, { period: '2024-09', value: '1' })
    await takeBackReading(at, { period: '2024-09' })
    await enterReading(at, { period: '2024', value: '1' })
    expect((await measure(at)).readings).toMatchObject([{ period: '2024' }])
  })

  test('is compared with at most four others', async () => {
    const at = await kept(world)
    for (const beside of ['England', 'West Midlands', 'Statistical neighbours', 'Best quarter'])
      await enterReading(at, { period: '2024', value: '1', beside })
    await expect(enterReading(at, { period: '2024', value: '1', beside: 'Mars' })).rejects.toMatchObject({
      refusal: { kind: 'invalid', fields: { beside: expect.any(String) } },
    })
    await enterReading(at, { period: '2023', value: '1', beside: 'england' })
  })

  test('shows what would become of a paste, and refuses it whole for one bad line, with number and reason', async () => {
    const at = await kept(world)
    await enterReading(at, { period: '2022', value: '31.1' })
    await enterReading(at, { period: '2023', value: '27.5' })
    const readings = [
      'period\tvalue\tn\tnote',
      '2022\t31.1',
      '',
      '2023\t27.7\t1155',
      '2024\tabout 37',
      '2025-Q1\t40',
      '2023\t28',
      '2021\t8\t5',
      '2021\t81.3\t491\tStrike, for a while',
    ].join('\n')
    const before = await everyMeasure(world)
    const look = await lookAtPasted(at, { readings })
    expect(look.good).toMatchObject([
      { line: 2, period: '2022', same: true, before: { value: 31.1 } },
      { line: 4, period: '2023', value: 27.7, n: 1155, same: false, before: { value: 27.5 } },
      { line: 9, period: '2021', value: 81.3, n: 491, note: 'Strike, for a while', before: undefined },
    ])
    expect(look.bad.map(({ line, reason }) => [line, reason])).toEqual([
      [5, expect.stringMatching(/figure as a number/)],
      [6, expect.stringMatching(/are for years/)],
      [7, 'It is for the same period as line 4'],
      [8, expect.stringMatching(/fewer than 10/)],
    ])
    await expect(pasteReadings(at, { readings })).rejects.toMatchObject({
      refusal: { kind: 'invalid', fields: { readings: expect.stringMatching(/^Line 5: .* Line 6: .* Line 7: .* Line 8: /) } },
    })
    expect(await everyMeasure(world)).toEqual(before)
    const mended = readings
      .split('\n')
      .filter((_, at) => ![4, 5, 6, 7].includes(at))
      .join('\n')
    expect(await pasteReadings(at, { readings: mended })).toEqual({ added: 1, corrected: 1, same: 1 })
    expect((await measure(at)).readings.map(({ period, value }) => [period, value])).toEqual([
      ['2021', 81.3],
      ['2022', 31.1],
      ['2023', 27.7],
    ])
  })

  test.each([
    ['nothing', ''],
    ['only empty lines', ' \n\n '],
    ['only a heading', 'period,value'],
    ['too many lines', Array.from({ length: MOST_LINES + 1 }, (_, at) => `${2010 + (at % 10)}-0${1 + (at % 9)},1`).join('\n')],
  ])('refuses a paste of %s', async (_, readings) => {
    const at = await kept(world)
    await expect(pasteReadings(at, { readings })).rejects.toMatchObject({
      refusal: { kind: 'invalid', fields: { readings: expect.any(String) } },
    })
  })

  test('of many who paste at once all stand, and a figure that all gave is corrected, not lost', async () => {
    const at = await kept(world)
    const many = Array.from({ length: 6 }, (_, number) => pasteReadings(at, { readings: `${2010 + number},1\n2024,${number}` }))
    await Promise.all(many)
    const { readings, readingChanges } = await measure(at)
    expect(readings).toHaveLength(7)
    expect(readingChanges).toHaveLength(5)
    expect([readings.at(-1)!.value, ...readingChanges.map(({ was }) => was.value)].sort()).toEqual([0, 1, 2, 3, 4, 5])
  })
})
