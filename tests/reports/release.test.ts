import { expect, test } from 'vitest'
import type { Moment } from '#app/contract/ids.ts'
import { againstOrder } from '#server/reports/release.ts'
import { onEachDatabase } from '../build/world.ts'
import { makePack, reportPlace } from './reported.ts'

const at = (day: number) => `2026-03-0${day}T09:00:00.000Z` as Moment

test('the order is families, councillors, press; leaving out the last harms nobody', () => {
  expect(againstOrder([at(1), at(1), at(2)])).toEqual([])
  expect(againstOrder([at(1), null, null])).toEqual([])
  expect(againstOrder([at(2), null, at(1)])).toEqual([
    { step: 'councillors', what: 'left_out' },
    { step: 'press', what: 'before_others' },
  ])
  expect(againstOrder([null, null, at(1)]).map(({ what }) => what)).toEqual(['left_out', 'left_out'])
})

onEachDatabase('releasing a report in steps', (world) => {
  const reports = () => world.services.reports
  const day = (days: number) => new Date(world.now.getTime() + days * 86_400_000).toISOString().slice(0, 10)
  const times = (families: number, councillors: number, press: number) => ({
    ...{ familiesDay: day(families), familiesHour: '9', councillorsDay: day(councillors), councillorsHour: '9' },
    ...{ pressDay: day(press), pressHour: '9', why: '' },
  })
  async function place() {
    const made = await reportPlace(world)
    const { area, officer } = made
    await world.holder(area, { role: 'representative', forumId: await world.forum(area) })
    await reports().putRecipients(officer, area.slug, { councillors: 'ann@example.org\n\nbob@example.org', press: 'news@example.org' })
    return { ...made, ref: await makePack(world, made, { shown: 'steps' }) }
  }
  const mailsOf = async (areaId: string, template: string) =>
    (await world.db.selectFrom('outbox').where('template', '=', template).where('about', '=', areaId).selectAll().execute()).length

  test('nobody outside sees it, or is told, before their step; then each is told once', async () => {
    const { area, officer, ref } = await place()
    const visitor = world.visitor()
    const hidden = { refusal: { kind: 'not_found' } }
    for (const read of [reports().report, reports().csv, reports().docx, reports().frozenText])
      await expect(read(visitor, area.slug, ref)).rejects.toMatchObject(hidden)
    expect((await reports().reports(visitor, area.slug)).reports).toEqual([])
    await expect(reports().planRelease(visitor, area.slug, ref, times(1, 2, 3))).rejects.toMatchObject({ refusal: { kind: 'forbidden' } })
    await reports().planRelease(officer, area.slug, ref, times(1, 2, 3))
    await expect(reports().planRelease(officer, area.slug, ref, times(1, 2, 3))).rejects.toMatchObject({ refusal: { kind: 'conflict' } })
    expect(await reports().openDue()).toBe(0)
    await expect(reports().report(visitor, area.slug, ref)).rejects.toMatchObject(hidden)
    world.pass({ days: 1 })
    expect(await reports().openDue()).toBe(1)
    expect((await reports().report(visitor, area.slug, ref)).release?.steps.map(({ openedAt }) => openedAt !== null)).toEqual([
      true,
      false,
      false,
    ])
    expect([await mailsOf(area.id, 'report_for_representatives'), await mailsOf(area.id, 'report_for_recipients')]).toEqual([1, 0])
    world.pass({ days: 2 })
    expect(await reports().openDue()).toBe(2)
    expect(await reports().openDue()).toBe(0)
    expect(await mailsOf(area.id, 'report_for_recipients')).toBe(3)
    const { release } = await reports().report(visitor, area.slug, ref)
    expect(release?.steps.map(({ told }) => told)).toEqual([
      'Mails: fewer than 10.',
      'Mails: 2. Delivered so far: 0.',
      'Mails: 1. Delivered so far: 0.',
    ])
    expect(release?.overrides).toEqual([])
  })

  test('the press first needs a reason, which is recorded and shown to everybody', async () => {
    const { area, officer, ref } = await place()
    const early = { ...times(3, 3, 1) }
    await expect(reports().planRelease(officer, area.slug, ref, early)).rejects.toMatchObject({
      refusal: { kind: 'invalid', fields: { why: expect.stringContaining('Everybody reads it') } },
    })
    await reports().planRelease(officer, area.slug, ref, { ...early, why: 'It was leaked.' })
    world.pass({ days: 1 })
    await reports().openDue()
    const { release } = await reports().report(world.visitor(), area.slug, ref)
    expect(release?.overrides).toMatchObject([{ step: 'press', what: 'before_others', reason: 'It was leaked.' }])
    const rows = await world.db
      .selectFrom('record')
      .where('areaId', '=', area.id)
      .where('name', '=', 'reports.release_overridden')
      .selectAll()
      .execute()
    expect(rows.map(({ facts }) => JSON.parse(facts))).toEqual([{ step: 'press', what: 'before_others' }])
  })

  test('a step can be opened by hand; passing somebody over needs a reason', async () => {
    const { area, officer, ref } = await place()
    await reports().planRelease(officer, area.slug, ref, times(1, 2, 3))
    const open = (step: string, why = '') => reports().openStep(officer, area.slug, ref, { step, why })
    await expect(open('councillors')).rejects.toMatchObject({ refusal: { kind: 'invalid', fields: { why: expect.any(String) } } })
    await open('families')
    await expect(open('families')).rejects.toMatchObject({ refusal: { kind: 'conflict' } })
    await open('press', 'A paper has it.')
    const { release } = await reports().report(world.visitor(), area.slug, ref)
    expect(release?.overrides).toMatchObject([{ step: 'press', reason: 'A paper has it.' }])
  })

  test('addresses live in the vault alone, and only those who make reports see them', async () => {
    const { area, officer } = await place()
    await expect(reports().recipients(await world.holder(area, 'moderator'), area.slug)).rejects.toMatchObject({
      refusal: { kind: 'forbidden' },
    })
    await expect(reports().putRecipients(officer, area.slug, { councillors: 'ann@example.org\nnobody', press: '' })).rejects.toMatchObject({
      refusal: { kind: 'invalid', fields: { councillors: expect.stringContaining('Line 2') } },
    })
    expect(await reports().recipients(officer, area.slug)).toEqual({
      councillors: ['ann@example.org', 'bob@example.org'],
      press: ['news@example.org'],
    })
    for (const table of ['record', 'outbox', 'vault'] as const)
      expect(JSON.stringify(await world.db.selectFrom(table).selectAll().execute())).not.toContain('ann@example.org')
  })
})
