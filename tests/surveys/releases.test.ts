import { beforeEach, expect, test } from 'vitest'
import { type FrozenRelease, figureAt, figureText, TOO_FEW } from '#app/contract/guarded.ts'
import type { AreaTable } from '#db/people/schema.ts'
import { verifyRecord } from '#server/record/verify.ts'
import { onEachDatabase } from '../build/world.ts'
import { answer, aWave, definition, waveIdOf } from './asked.ts'

const say = (text: string) => ({ text })
const choices = (...codes: string[]) => codes.map((code) => ({ code, label: say(code) }))
const ASKED = [
  { id: 'listen', type: 'agreement', title: say('People listen to us') },
  { id: 'met', type: 'yes_no', title: say('Is the plan kept?') },
  { id: 'who', type: 'number', title: say('How many?'), most: 1000 },
  { id: 'district', type: 'single', title: say('Where?'), breakdown: 'district', choices: choices('north', 'south') },
  { id: 'stage', type: 'single', title: say('Which stage?'), breakdown: 'stage', choices: choices('plan', 'support') },
]
const TABLES = [{ question: 'listen', by: 'district' }, { question: 'met' }, { question: 'district' }]

onEachDatabase('figures of surveys', (world) => {
  let area: AreaTable
  const surveys = () => world.services.surveys
  beforeEach(async () => {
    world.now = new Date('2026-03-03T09:30:00.000Z')
    area = await world.area()
  })

  async function open(more: object = {}) {
    const officer = await world.holder(area, 'officer')
    const ref = await surveys().make(officer, area.slug, { definition: definition(ASKED) })
    await surveys().publish(officer, area.slug, ref)
    await surveys().planWave(officer, area.slug, ref, { ...aWave, tables: TABLES, ...more })
    world.now = new Date(aWave.opensAt)
    await surveys().turnWaves()
    return { ref, officer, id: await waveIdOf(world, ref) }
  }
  const many = async (ref: string, count: number, given: object, invitations: string[] = []) => {
    for (let at = 0; at < count; at++) await answer(world, area, ref, given, { invitation: invitations.shift() })
  }
  /** Six of each answer. */
  const everything = async (ref: string, district?: string) => {
    for (const [at, listen] of ['agree_a_lot', 'agree', 'not_sure', 'disagree', 'disagree_a_lot'].entries())
      await many(ref, 6, { listen, ...(district && { district }), ...(at > 0 && { met: at % 2 ? 'yes' : 'no' }) })
  }
  const close = async () => {
    world.now = new Date(aWave.closesAt)
    await surveys().turnWaves()
    await surveys().releaseDue()
  }
  const releases = async (id: string) => {
    const rows = await world.db
      .selectFrom('surveyRelease')
      .where('waveId', '=', id as never)
      .orderBy('number')
      .selectAll()
      .execute()
    return rows.map(({ shown }) => JSON.parse(shown) as FrozenRelease)
  }
  const text = (release: FrozenRelease | undefined, id: string, place: Record<string, string>) => {
    const table = release?.state === 'released' ? release.tables.find((one) => one.id === id) : undefined
    return table ? figureText(figureAt(table, place)) : undefined
  }

  test('cannot be promised of numbers, of a question by itself, or in a ring', async () => {
    for (const tables of [
      [{ question: 'who' }],
      [{ question: 'district', by: 'district' }],
      ['listen', 'met'].flatMap((question) => ['district', 'stage'].map((by) => ({ question, by }))),
    ])
      await expect(open({ tables })).rejects.toHaveProperty('refusal.fields.tables')
  })

  test('wait until ten answers are new, then are frozen, and nobody can change them', async () => {
    const { ref, id } = await open()
    await many(ref, 9, { listen: 'agree', met: 'yes' })
    expect(await surveys().releaseDue()).toBe(0)
    await many(ref, 1, { listen: 'disagree', met: 'no' })
    expect([await surveys().releaseDue(), await surveys().releaseDue()]).toEqual([1, 0])
    const [first] = await releases(id)
    expect(text(first, 'met', {})).toBe('10')
    expect(text(first, 'met', { met: 'no' })).toBe(TOO_FEW)
    expect(text(first, 'listen by district', {})).toBeUndefined()
    await many(ref, 9, { listen: 'agree' })
    expect(await surveys().releaseDue()).toBe(0)
    await expect(world.services.tools.change((tx) => tx.updateTable('surveyRelease').set({ shown: '{}' }).execute())).rejects.toThrow(
      /append-only/,
    )
  })

  test('are shown once more when the wave is over; what was kept to judge them is destroyed', async () => {
    const { ref, id } = await open()
    await everything(ref, 'north')
    await surveys().releaseDue()
    await everything(ref, 'south')
    const kept = () => world.db.selectFrom('surveyLedger').where('waveId', '=', id).selectAll().execute()
    expect(await kept()).toMatchObject([{ number: 1, counted: 30 }])
    await close()
    expect(await surveys().releaseDue()).toBe(0)
    expect(await kept()).toEqual([])
    const [, last, ...more] = await releases(id)
    expect(more).toEqual([])
    expect(text(last, 'met', {})).toBe('60')
  })

  test('are shown by group when the wave is over', async () => {
    const { ref, id } = await open()
    for (const district of ['north', 'south', undefined]) await everything(ref, district)
    await close()
    const last = (await releases(id)).at(-1)
    expect(text(last, 'listen', { listen: 'agrees' })).toBe('36')
    expect(text(last, 'listen by district', { listen: 'agrees', district: 'north' })).toBe('12')
  })

  test('count whoever skipped a question as not sure, where there is such an answer', async () => {
    const { ref, id } = await open()
    for (const district of ['north', 'south', undefined]) await everything(ref, district)
    for (let at = 0; at < 10; at++) await answer(world, area, ref, {}, { set: { answers: { met: 'yes' } } })
    await close()
    expect(text((await releases(id)).at(-1), 'listen', { listen: 'not_sure' })).toBe('28')
  })

  test('tell nothing where fewer than ten took part, and not how many', async () => {
    const { ref, id } = await open()
    await many(ref, 9, { listen: 'agree' })
    await close()
    const [only] = await releases(id)
    expect(only).toMatchObject({ state: 'released' })
    expect(JSON.stringify(only)).not.toContain('shown')
  })

  test('tell how many of the invited took part when it is over, unless too few did not', async () => {
    for (const [invited, told] of [
      [20, '10'],
      [13, TOO_FEW],
    ] as const) {
      const { ref, id, officer } = await open({ reach: 'list' })
      const codes = await surveys().invite(officer, area.slug, ref, 1, { count: invited })
      await many(ref, 10, { listen: 'agree' }, codes)
      await close()
      expect(text((await releases(id)).at(-1), 'invited', { 'took part': 'no' })).toBe(told)
      world.now = new Date('2026-03-03T09:30:00.000Z')
    }
  })

  test('stay as they were where the choices were changed in the middle', async () => {
    const { ref, id, officer } = await open()
    await many(ref, 20, { met: 'yes', district: 'north' })
    await surveys().releaseDue()
    const changed = ASKED.map((one) => (one.id === 'district' ? { ...one, choices: choices('north', 'west') } : one))
    await surveys().edit(officer, area.slug, ref, { definition: definition(changed) })
    await surveys().publish(officer, area.slug, ref)
    await surveys().takeLastVersion(officer, area.slug, ref, 1)
    for (let at = 0; at < 20; at++) await answer(world, area, ref, { met: 'no', district: 'west' }, { version: 2 })
    await close()
    const [first, last] = await releases(id)
    expect(text(first, 'district', { district: 'north' })).toBe(TOO_FEW)
    expect(text(last, 'district', {})).toBeUndefined()
    expect(text(last, 'met', {})).toBe('40')
  })

  test('stand in the record, and whoever changes one is found', async () => {
    const { ref } = await open()
    await many(ref, 10, { listen: 'agree' })
    await close()
    await world.services.sealer.seal()
    expect(await verifyRecord(world.own.database, world.services.tools.vault)).toMatchObject({ fits: true })
    expect((await world.announced()).filter(({ name }) => name === 'surveys.released').length).toBeGreaterThan(0)
  })
})
