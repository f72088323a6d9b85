import { expect, test } from 'vitest'
import { everything, rowOf } from '#tests/build/desk.ts'
import { onEachDatabase } from '#tests/build/world.ts'

const DANGER = 'I want to die'
const forbidden = { refusal: { kind: 'forbidden' } }

onEachDatabase('when somebody may be in danger', (world) => {
  const escalations = () => world.services.moderation.escalations
  async function danger() {
    const area = await world.area()
    const lead = await world.holder(area, 'safeguarding_lead')
    const deputy = await world.holder(area, { role: 'safeguarding_lead', deputy: true })
    const { ref } = await world.say(area, DANGER)
    const [{ id }] = (await escalations().list(lead, area.slug)) as unknown as [{ id: string }]
    return { area, lead, deputy, ref, id }
  }
  const alerts = async (id: string) =>
    (await world.db.selectFrom('outbox').where('about', '=', id).orderBy('id').select('template').execute()).map(({ template }) => template)

  test('nobody but the lead reads or acts: no moderator, no officer, no admin, no lead elsewhere, and no deputy before it is passed on', async () => {
    const { area, deputy, id } = await danger()
    const others = [
      world.visitor(),
      await world.holder(area, 'moderator', 'officer', 'chair', 'area_admin'),
      await world.holder(await world.area(), 'safeguarding_lead'),
      deputy,
    ]
    const before = await everything(world)
    for (const other of others) {
      await expect(escalations().read(other, area.slug, id)).rejects.toMatchObject(forbidden)
      await expect(escalations().acknowledge(other, area.slug, id)).rejects.toMatchObject(forbidden)
      await expect(escalations().note(other, area.slug, id, { done: 'Rang' })).rejects.toMatchObject(forbidden)
      await expect(escalations().close(other, area.slug, id, { end: 'helped' })).rejects.toMatchObject(forbidden)
    }
    expect(await escalations().list(deputy, area.slug)).toMatchObject([{ id, mayRead: false }])
    expect(await everything(world)).toBe(before)
    const elsewhere = await world.area()
    await expect(escalations().read(await world.holder(elsewhere, 'safeguarding_lead'), elsewhere.slug, id)).rejects.toMatchObject({
      refusal: { kind: 'not_found' },
    })
  })

  test('the lead opens the words, and that is recorded; says "I have it", notes what was done and closes it', async () => {
    const { area, lead, ref, id } = await danger()
    expect(await escalations().read(lead, area.slug, id)).toMatchObject({ ref, words: DANGER, overdue: false })
    await escalations().acknowledge(lead, area.slug, id)
    await escalations().acknowledge(lead, area.slug, id)
    await expect(escalations().note(lead, area.slug, id, { done: ' ' })).rejects.toMatchObject({ refusal: { kind: 'invalid' } })
    await escalations().note(lead, area.slug, id, { done: 'Rang the family on 01632 960123.' })
    await escalations().close(lead, area.slug, id, { end: 'helped' })
    await expect(escalations().close(lead, area.slug, id, { end: 'helped' })).rejects.toMatchObject({ refusal: { kind: 'conflict' } })
    expect(await escalations().read(lead, area.slug, id)).toMatchObject({
      closedAt: expect.any(String),
      steps: [{ done: 'Rang the family on 01632 960123.' }],
    })
    expect(await everything(world)).not.toContain('960123')
    const rows = await world.db
      .selectFrom('record')
      .where('place', '=', `at:${id}` as never)
      .orderBy('position')
      .select('name')
      .execute()
    expect(rows.map(({ name }) => name)).toEqual([
      'moderation.escalated',
      'moderation.read',
      'moderation.escalation_acknowledged',
      'moderation.escalation_noted',
      'moderation.escalation_closed',
      'moderation.read',
    ])
    expect((await rowOf(world, ref)).privateAt).not.toBeNull()
  })

  test('not acknowledged in time it passes to the deputy: once, and then the deputy can read it', async () => {
    const { area, deputy, id } = await danger()
    expect(await escalations().passOverdue()).toBe(0)
    world.pass({ minutes: 61 })
    const passed = await Promise.all([escalations().passOverdue(), escalations().passOverdue()])
    expect(passed[0]! + passed[1]!).toBeGreaterThanOrEqual(1)
    expect(await escalations().passOverdue()).toBe(0)
    expect(await alerts(id)).toEqual(['escalated', 'escalation_passed'])
    expect(await escalations().read(deputy, area.slug, id)).toMatchObject({ words: DANGER })
    world.pass({ minutes: -61 })
  })

  test('acknowledged in time it does not pass on', async () => {
    const { area, lead, id } = await danger()
    await escalations().acknowledge(lead, area.slug, id)
    world.pass({ minutes: 61 })
    await escalations().passOverdue()
    expect(await alerts(id)).toEqual(['escalated'])
    world.pass({ minutes: -61 })
  })

  test('what was not about safety goes back to the desk and is worked like anything else', async () => {
    const { area, lead, ref, id } = await danger()
    const moderator = await world.holder(area, 'moderator')
    await escalations().close(lead, area.slug, id, { end: 'back_to_desk' })
    expect(await rowOf(world, ref)).toMatchObject({ escalatedAt: null, privateAt: null, reason: null })
    expect((await world.services.moderation.queue(moderator, area.slug)).lines).toMatchObject([{ ref, opening: DANGER }])
    expect(await world.services.moderation.ledger(moderator, area.slug)).toMatchObject({ holds: true, record: { waiting: 1 } })
  })
})

onEachDatabase('the rules for danger', (world) => {
  const rules = () => world.services.moderation

  test('are changed by the lead alone, and a line that cannot be read is named', async () => {
    const area = await world.area()
    const lead = await world.holder(area, 'safeguarding_lead')
    const others = [
      await world.holder(area, 'moderator', 'officer', 'area_admin'),
      await world.holder(area, { role: 'safeguarding_lead', deputy: true }),
    ]
    for (const other of others)
      await expect(rules().editRules(other, area.slug, { rules: 'dragons: dragon' })).rejects.toMatchObject(forbidden)
    const broken = rules().editRules(lead, area.slug, { rules: 'dragons: dragon\nno label here' })
    await expect(broken).rejects.toMatchObject({ refusal: { fields: { rules: expect.stringContaining('Line 2') } } })
    expect((await world.say(area, 'The dragon is back')).helpFirst).toBe(false)
    await rules().editRules(lead, area.slug, { rules: 'dragons: dragon' })
    expect((await world.say(area, 'The dragon is back')).helpFirst).toBe(true)
    expect(await rules().readRules(lead, area.slug)).toMatchObject({ count: 1, mayEdit: true })
  })

  test('can be tried on a sample, and nothing is kept', async () => {
    const area = await world.area()
    const lead = await world.holder(area, 'safeguarding_lead')
    const before = await everything(world)
    expect(await rules().tryRules(lead, area.slug, { rules: 'dragons: dragon', sample: 'A dragon!' })).toEqual([
      { label: 'dragons', words: 'dragon' },
    ])
    expect(await everything(world)).toBe(before)
  })
})
