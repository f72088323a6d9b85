import { expect, test } from 'vitest'
import type { AreaTable } from '#db/people/schema.ts'
import { everything, rowOf } from '#tests/build/desk.ts'
import { onEachDatabase, type World } from '#tests/build/world.ts'

const forbidden = { refusal: { kind: 'forbidden' } }

/** One in every state, and an official reply, which counts nowhere. */
async function oneOfEach(world: World, area: AreaTable) {
  const moderator = await world.holder(area, 'moderator', 'officer')
  const desk = world.services.moderation
  const [shown, held, kept, declined, hidden, undone] = [
    await world.say(area),
    await world.say(area),
    await world.say(area, 'Quiet', { show: 'no' }),
    await world.say(area),
    await world.say(area),
    await world.say(area),
  ]
  await world.say(area, 'I want to die')
  await desk.publish(moderator, area.slug, shown.ref, {})
  await desk.hold(moderator, area.slug, held.ref, { reason: 'translation' })
  await desk.keepPrivate(moderator, area.slug, kept.ref, {})
  await desk.decline(moderator, area.slug, declined.ref, { reason: 'repeats' })
  await desk.publish(moderator, area.slug, hidden.ref, {})
  await desk.hide(moderator, area.slug, hidden.ref, { reason: 'mistake' })
  const { stepId } = await desk.publish(moderator, area.slug, undone.ref, {})
  await desk.undo(moderator, area.slug, stepId)
  await world.services.impact.replyOfficially(moderator, area.slug, shown.ref, { words: 'Thank you.', submission: '0'.repeat(32) })
  return { moderator, shown, held, kept }
}

onEachDatabase('the ledger: received = shown + waiting + held + private + removed with a reason', (world) => {
  const ledger = (actor: Awaited<ReturnType<typeof world.holder>>, area: AreaTable) => world.services.moderation.ledger(actor, area.slug)

  test('is closed to whoever does not work for the area', async () => {
    const area = await world.area()
    for (const stranger of [
      world.visitor(),
      await world.holder(area, 'representative', 'supporter'),
      await world.holder(await world.area(), 'moderator'),
    ])
      await expect(ledger(stranger, area)).rejects.toMatchObject(forbidden)
  })

  test('holds after everything that the desk can do', async () => {
    const area = await world.area()
    const { moderator } = await oneOfEach(world, area)
    const states = { public: 1, waiting: 1, held: 1, private: 2, removed: 2 }
    expect(await ledger(moderator, area)).toMatchObject({
      received: 7,
      record: states,
      tables: states,
      totals: states,
      holds: true,
      differences: [],
    })
  })

  test('is red and names it when a row is gone from the tables', async () => {
    const area = await world.area()
    const { moderator, held } = await oneOfEach(world, area)
    const { id } = await rowOf(world, held.ref)
    await world.services.tools.change(async (tx) => {
      for (const table of ['deskStep', 'contributionVersion', 'receipt', 'tag'] as const)
        await tx.deleteFrom(table).where('contributionId', '=', id).execute()
      await tx.deleteFrom('contribution').where('id', '=', id).execute()
    })
    const view = await ledger(moderator, area)
    expect(view).toMatchObject({ holds: false, received: 7, record: { held: 1 }, tables: { held: 0 } })
    expect(view.differences).toContain('1 thing was received and cannot be found in the tables.')
    expect(view.differences).toContain('One that came in 2026-03 and was held is not in the tables any more.')
  })

  test('is red when somebody moves a row without the record, even when the sums still agree', async () => {
    const area = await world.area()
    const { moderator, held, kept } = await oneOfEach(world, area)
    const set = async (ref: typeof held.ref, patch: object) => {
      const { id } = await rowOf(world, ref)
      await world.services.tools.change(async (tx) => void (await tx.updateTable('contribution').set(patch).where('id', '=', id).execute()))
    }
    await set(held.ref, { heldAt: null, privateAt: '2026-03-03T09:00:00.000Z' })
    await set(kept.ref, { privateAt: null, heldAt: '2026-03-03T09:00:00.000Z' })
    const view = await ledger(moderator, area)
    expect(view.record).toEqual(view.tables)
    expect(view).toMatchObject({ holds: false })
    expect(view.differences.join()).toContain(held.ref)
  })

  test('counting changes nothing', async () => {
    const area = await world.area()
    const { moderator } = await oneOfEach(world, area)
    const before = await everything(world)
    await ledger(moderator, area)
    expect(await everything(world)).toBe(before)
  })
})

onEachDatabase('the count of each night', (world) => {
  test('says nothing while every area holds, and reports one that does not, by references and without words', async () => {
    const area = await world.area()
    const { held } = await oneOfEach(world, area)
    await world.services.moderation.reconcileAll()
    const { id } = await rowOf(world, held.ref)
    await world.services.tools.change(
      async (tx) => void (await tx.updateTable('contribution').set({ heldAt: null }).where('id', '=', id).execute()),
    )
    await expect(world.services.moderation.reconcileAll()).rejects.toThrow(
      new RegExp(`The ledger of ${area.slug} does not hold.*${held.ref} is held by the record and waiting in the tables`, 's'),
    )
  })
})
