import { createHash } from 'node:crypto'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { told } from '../build/plans.ts'
import { tookDown } from '../build/public.ts'
import { onEachDatabase } from '../build/world.ts'
import { zipEntry } from '../build/zip-entry.ts'
import { dayNow, finished, keptFits, makePack, PACK, reportPlace, textOf } from './reported.ts'

onEachDatabase('evidence packs', (world) => {
  const reports = () => world.services.reports

  test('are made by officers, the chair and admins alone, of a plan that everybody can see', async () => {
    const { area, plan, owner, chair, officer } = await reportPlace(world)
    const form = { ...PACK, frozenOn: dayNow(world), plan: plan.ref }
    for (const actor of [world.visitor(), owner, await world.holder(area, 'moderator')])
      await expect(reports().makePack(actor, area.slug, form)).rejects.toMatchObject({ refusal: { kind: 'forbidden' } })
    const draft = await world.services.plan.makePlan(officer, area.slug, { kind: 'pap', title: 'Draft', about: '', startsOn: '2026-03-01' })
    const wrong = { plan: draft, frozenOn: '2020-01-01', reviewOn: 'soon' }
    for (const [field, value] of Object.entries(wrong))
      await expect(reports().makePack(officer, area.slug, { ...form, [field]: value })).rejects.toMatchObject({
        refusal: { kind: 'invalid', fields: { [field]: expect.any(String) } },
      })
    expect(await reports().reports(chair, area.slug)).toEqual({ reports: [], planned: [] })
    expect(await reports().makePack(chair, area.slug, form)).toMatchObject({ ref: expect.stringMatching(/^RP-/) })
  })

  test('hold actions, both ratings, measures and families’ words with a trail, and the proof of the record', async () => {
    const place = await reportPlace(world)
    await finished(world, place, place.plan.action)
    await world.services.sealer.seal()
    const { text, hash, blocks } = await textOf(world, place, await makePack(world, place))
    for (const said of [
      'Answer the phone within one day',
      'Families no longer ring three times.',
      'Nobody phones us back, ever.',
      'Call logs',
    ])
      expect(text).toContain(said)
    expect(text).toContain(`/${place.area.slug}/actions/${place.plan.action}`)
    expect(text).toContain(`/${place.area.slug}/feedback/${place.worry}`)
    expect(blocks).toContainEqual(
      expect.objectContaining({ is: 'ratings', council: 'blue', felt: expect.objectContaining({ verdict: 'too_few' }) }),
    )
    const frozen = await reports().frozenText(
      world.visitor(),
      place.area.slug,
      (await reports().reports(world.visitor(), place.area.slug)).reports[0]!.ref,
    )
    expect(createHash('sha256').update(frozen).digest('hex')).toBe(hash)
    expect(JSON.parse(frozen).proof).toMatchObject({ size: expect.any(Number), root: expect.stringMatching(/^[0-9a-f]{64}$/) })
    expect(frozen).not.toContain('Nobody phones us back')
    const [row] = await world.db
      .selectFrom('record')
      .where('name', '=', 'reports.made')
      .where('areaId', '=', place.area.id)
      .selectAll()
      .execute()
    expect(JSON.parse(row!.facts)).toMatchObject({ kind: 'pack', hash })
  })

  test('do not change when the plan does; the next one says what is different', async () => {
    const place = await reportPlace(world)
    const first = await makePack(world, place)
    const before = await textOf(world, place, first)
    world.pass({ days: 1 })
    await world.services.plan.update(place.owner, place.area.slug, place.plan.action, told('amber', { note: 'Two people left.' }))
    expect((await textOf(world, place, first)).blocks).toEqual(before.blocks)
    const second = await textOf(world, place, await makePack(world, place))
    expect(second.text).toContain('Two people left.')
    expect(second.blocks).toContainEqual(
      expect.objectContaining({
        is: 'table',
        id: 'differences-table',
        rows: [[expect.stringContaining(place.plan.action), 'Not started', 'At risk']],
      }),
    )
    expect((await textOf(world, place, first)).newer).toBe(second.ref)
    await expect(
      world.services.tools.change(async (tx) => {
        await tx.updateTable('report').set({ title: 'Better' }).where('ref', '=', first).execute()
      }),
    ).rejects.toThrow(/append-only/)
  })

  test('lose words that their author takes back', async () => {
    const place = await reportPlace(world)
    const ref = await makePack(world, place)
    await tookDown(world, place.worry)
    const { text } = await textOf(world, place, ref)
    expect(text).not.toContain('Nobody phones us back')
    expect(text).toContain('taken back, or are not shown any more')
  })

  test('are frozen fourteen days before the review unless another day is chosen, once, by the clock', async () => {
    const place = await reportPlace(world)
    const { area, officer, plan } = place
    const reviewOn = new Date(world.now.getTime() + 20 * 86_400_000).toISOString().slice(0, 10)
    await reports().makePack(officer, area.slug, { plan: plan.ref, title: 'For the board', reviewOn, frozenOn: '', shown: 'at_once' })
    const { planned } = await reports().reports(world.visitor(), area.slug)
    expect(planned).toMatchObject([{ title: 'For the board', reviewOn }])
    expect(await reports().freezeDue()).toBe(0)
    world.pass({ days: 6 })
    expect(await reports().freezeDue()).toBe(1)
    expect(await reports().freezeDue()).toBe(0)
    expect(await reports().reports(world.visitor(), area.slug)).toMatchObject({
      planned: [],
      reports: [{ title: 'For the board', frozenOn: dayNow(world) }],
    })
  })

  test('can be withdrawn before they are frozen', async () => {
    const place = await reportPlace(world)
    const { area, officer } = place
    await makePack(world, place, { frozenOn: '', reviewOn: '2026-12-01' })
    const [{ id } = { id: '' }] = (await reports().reports(officer, area.slug)).planned
    await expect(reports().withdrawPack(world.visitor(), area.slug, id)).rejects.toMatchObject({ refusal: { kind: 'forbidden' } })
    await reports().withdrawPack(officer, area.slug, id)
    expect((await reports().reports(officer, area.slug)).planned).toEqual([])
    await expect(reports().withdrawPack(officer, area.slug, id)).rejects.toMatchObject({ refusal: { kind: 'not_found' } })
  })

  test('come as CSV and DOCX with the same claims, and the record fits', async () => {
    const place = await reportPlace(world)
    const ref = await makePack(world, place, { title: '=1+1' })
    const csv = await text(await reports().csv(world.visitor(), place.area.slug, ref))
    expect(csv).toContain('Families no longer ring three times.')
    expect(csv).toContain(`http://127.0.0.1:3000/${place.area.slug}/actions/${place.plan.action}`)
    expect(csv).toContain("'=1+1")
    const docx = await reports().docx(world.visitor(), place.area.slug, ref)
    const written = zipEntry(docx, 'word/document.xml')
    for (const said of ['Families no longer ring three times.', 'Nobody phones us back, ever.', '=1+1']) expect(written).toContain(said)
    await world.services.sealer.seal()
    expect(await keptFits(world, ref)).toBe(true)
  })
})
