import { expect, test } from 'vitest'
import type { Actor } from '#app/contract/actor.ts'
import type { AreaTable } from '#db/people/schema.ts'
import { verifyRecord } from '#server/record/verify.ts'
import { organisation } from '#tests/build/desk.ts'
import { onEachDatabase, type World } from '#tests/build/world.ts'
import { everyMeasure, plansInTime, recordedOn } from './measured.ts'

const TITLE = 'New plans within 20 weeks'

onEachDatabase('keeping measures', (world) => {
  test('is for officers, action owners, the chair and admins of the area, and for nobody else', async () => {
    const area = await world.area()
    const officer = await world.holder(area, 'officer')
    const ref = await plansInTime(world, area, officer)
    const before = await everyMeasure(world)
    const outsiders: Actor[] = [
      world.visitor(),
      await world.holder(area),
      await world.holder(area, 'moderator', 'representative', 'supporter', 'safeguarding_lead'),
      await world.holder(await world.area(), 'officer', 'chair'),
    ]
    const forbidden = { refusal: { kind: 'forbidden' } }
    const { measures } = world.services
    for (const actor of outsiders) {
      await expect(measures.makeMeasure(actor, area.slug, {})).rejects.toMatchObject(forbidden)
      await expect(measures.changeMeasure(actor, area.slug, ref, {})).rejects.toMatchObject(forbidden)
      await expect(measures.retireMeasure(actor, area.slug, ref)).rejects.toMatchObject(forbidden)
      await expect(measures.enterReading(actor, area.slug, ref, { period: '2024', value: '1' })).rejects.toMatchObject(forbidden)
      await expect(measures.lookAtPasted(actor, area.slug, ref, { readings: '2024,1' })).rejects.toMatchObject(forbidden)
      await expect(measures.pasteReadings(actor, area.slug, ref, { readings: '2024,1' })).rejects.toMatchObject(forbidden)
      await expect(measures.takeBackReading(actor, area.slug, ref, { period: '2024' })).rejects.toMatchObject(forbidden)
      await expect(measures.measuresAtDesk(actor, area.slug)).rejects.toMatchObject(forbidden)
      await expect(measures.measureAtDesk(actor, area.slug, ref)).rejects.toMatchObject(forbidden)
    }
    expect(await everyMeasure(world)).toEqual(before)
    for (const role of ['officer', 'action_owner', 'chair', 'area_admin'] as const)
      await plansInTime(world, area, await world.holder(area, role), { title: `Kept by ${role}` })
  })

  test('does not know what is not there, or is of another area', async () => {
    const [area, other] = [await world.area(), await world.area()]
    const officer = await world.holder(area, 'officer')
    const ref = await plansInTime(world, other, await world.holder(other, 'officer'))
    const missing = { refusal: { kind: 'not_found' } }
    for (const name of [ref, 'ME-000000', 'CT-000000', '', undefined]) {
      await expect(world.services.measures.measure(world.visitor(), area.slug, name)).rejects.toMatchObject(missing)
      await expect(world.services.measures.measureAtDesk(officer, area.slug, name)).rejects.toMatchObject(missing)
      await expect(world.services.measures.enterReading(officer, area.slug, name, {})).rejects.toMatchObject(missing)
    }
    await expect(world.services.measures.measures(world.visitor(), 'nowhere')).rejects.toMatchObject(missing)
    await expect(world.services.measures.makeMeasure(officer, 'nowhere', {})).rejects.toMatchObject(missing)
  })

  test('says at each field what is wrong, and writes nothing', async () => {
    const area = await world.area()
    const officer = await world.holder(area, 'officer')
    await plansInTime(world, area, officer)
    const before = await everyMeasure(world)
    const make = (input: object) => world.services.measures.makeMeasure(officer, area.slug, input)
    await expect(make({})).rejects.toMatchObject({
      refusal: {
        kind: 'invalid',
        fields: { title: expect.any(String), counts: expect.any(String), better: expect.any(String), source: expect.any(String) },
      },
    })
    const good = { title: 'Another', counts: 'Plans', better: 'up', source: 'The council' }
    for (const [field, value] of [
      ['title', TITLE.toUpperCase()],
      ['baseline', 'many'],
      ['target', '12,34'],
      ['theme', 'no-such-theme'],
      ['better', 'sideways'],
      ['unit', 'x'.repeat(31)],
    ] as const)
      await expect(make({ ...good, [field]: value }), field).rejects.toMatchObject({
        refusal: { kind: 'invalid', fields: { [field]: expect.any(String) } },
      })
    expect(await everyMeasure(world)).toEqual(before)
  })

  test('makes one that everybody can read, without a figure so far', async () => {
    const area = await world.area()
    const theme = await world.theme(area)
    const officer = await world.holder(area, 'officer')
    const ref = await plansInTime(world, area, officer, { theme: theme.slug, baseline: '46.3', target: '60%' })
    expect(ref).toMatch(/^ME-[0-9A-Z]{6}$/)
    const [line] = await world.services.measures.measures(world.visitor(), area.slug)
    expect(line).toMatchObject({ ref, title: TITLE, target: 60, latest: undefined, beside: undefined, trend: undefined, values: [] })
    const view = await world.services.measures.measure(world.visitor(), area.slug, ref.toLowerCase())
    expect(view).toMatchObject({ baseline: 46.3, readings: [], besides: [], theme: { slug: theme.slug }, measureChanges: [] })
    expect(await recordedOn(world, ref)).toEqual([
      { name: 'measures.made', actor: officer.roles[0]!.id, facts: { theme: theme.id, better: 'up' } },
    ])
  })

  test('keeps what a measure said before, with who changed it by role and organisation', async () => {
    const area = await world.area()
    const council = await organisation(world, area, 'Wyrefield County Council')
    const officer = await world.holder(area, 'officer')
    const head = await world.holder(area, { role: 'action_owner', title: 'Head of SEND casework', organisationId: council })
    const ref = await plansInTime(world, area, officer, { target: '60' })
    world.pass({ days: 1 })
    await plansInTime(world, area, head, { target: '70', source: 'SEN2' }, ref)
    await plansInTime(world, area, head, { target: '70', source: 'SEN2' }, ref)
    const { target, measureChanges } = await world.services.measures.measure(world.visitor(), area.slug, ref)
    expect(target).toBe(70)
    const by = 'Head of SEND casework, Wyrefield County Council'
    expect(measureChanges).toMatchObject([
      { what: 'Target', was: '60', became: '70', by },
      { what: 'Where the figures come from', was: 'The yearly SEN2 return', became: 'SEN2', by },
    ])
    expect((await recordedOn(world, ref)).map(({ name }) => name)).toEqual(['measures.made', 'measures.changed'])
  })

  test('ends and begins again, and what is not kept any more stays readable and takes nothing in', async () => {
    const area = await world.area()
    const officer = await world.holder(area, 'officer')
    const ref = await plansInTime(world, area, officer)
    const { measures } = world.services
    await expect(measures.bringBackMeasure(officer, area.slug, ref)).rejects.toMatchObject({ refusal: { kind: 'conflict' } })
    await measures.enterReading(officer, area.slug, ref, { period: '2024', value: '37.2' })
    await measures.retireMeasure(officer, area.slug, ref)
    await expect(measures.retireMeasure(officer, area.slug, ref)).rejects.toMatchObject({ refusal: { kind: 'conflict' } })
    for (const refused of [
      () => measures.enterReading(officer, area.slug, ref, { period: '2025', value: '40' }),
      () => measures.lookAtPasted(officer, area.slug, ref, { readings: '2025,40' }),
      () => measures.pasteReadings(officer, area.slug, ref, { readings: '2025,40' }),
      () => measures.takeBackReading(officer, area.slug, ref, { period: '2024' }),
    ])
      await expect(refused()).rejects.toMatchObject({ refusal: { kind: 'conflict' } })
    expect(await measures.measure(world.visitor(), area.slug, ref)).toMatchObject({ retiredOn: '2026-03-04', latest: { value: 37.2 } })
    await plansInTime(world, area, officer)
    await measures.bringBackMeasure(officer, area.slug, ref)
    expect((await measures.measure(world.visitor(), area.slug, ref)).retiredOn).toBeNull()
  })

  test('moves with a theme that becomes part of another', async () => {
    const area = await world.area()
    const [from, into] = [await world.theme(area), await world.theme(area)]
    const officer = await world.holder(area, 'officer')
    const ref = await plansInTime(world, area, officer, { theme: from.slug })
    await world.services.themes.mergeTheme(await world.holder(area, 'area_admin'), area.slug, from.id, { into: into.id })
    expect(await world.services.measures.measure(world.visitor(), area.slug, ref)).toMatchObject({ theme: { slug: into.slug } })
  })

  test('leaves a record that fits, and shows when a figure was changed behind its back', async () => {
    const area = await world.area()
    const officer = await world.holder(area, 'officer')
    const ref = await plansInTime(world, area, officer)
    await changedOften(world, area, officer, ref)
    await world.services.sealer.seal()
    const { vault } = world.services.tools
    expect(await verifyRecord(world.own.database, vault)).toMatchObject({ fits: true })
    const { id } = await world.db.selectFrom('measure').where('ref', '=', ref).select('id').executeTakeFirstOrThrow()
    const tamper = (value: number) =>
      world.services.tools.change((tx) =>
        tx.updateTable('reading').set({ value }).where('measureId', '=', id).where('period', '=', '2024').execute(),
      )
    await tamper(99)
    expect(await verifyRecord(world.own.database, vault)).toMatchObject({ fits: false, what: 'content' })
    await tamper(38)
    expect(await verifyRecord(world.own.database, vault)).toMatchObject({ fits: true })
  })
})

async function changedOften(world: World, area: AreaTable, officer: Actor, ref: string) {
  const enter = (period: string, value: string, more: object = {}) =>
    world.services.measures.enterReading(officer, area.slug, ref, { period, value, ...more })
  await plansInTime(world, area, officer, { target: '70' }, ref)
  await plansInTime(world, area, officer, {}, ref)
  await enter('2023', '27.5', { n: '1155' })
  await enter('2023', '28')
  await enter('2023', '27.5', { n: '1155' })
  await enter('2022', '31.1', { note: 'Before the move' })
  await world.services.measures.takeBackReading(officer, area.slug, ref, { period: '2022' })
  await enter('2022', '31.1', { note: 'Before the move' })
  await world.services.measures.takeBackReading(officer, area.slug, ref, { period: '2022' })
  await enter('2024', '38', { beside: 'England' })
  await enter('2024', '38')
}
