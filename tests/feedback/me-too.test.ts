import { expect, test } from 'vitest'
import type { ThreadView } from '#app/contract/thread.ts'
import { contributionByRef } from '#db/feedback/queries.ts'
import { recordedAbout } from '#db/record/queries.ts'
import type { Follower } from '#server/feedback/follow.ts'
import { published, tookDown } from '#tests/build/public.ts'
import { onEachDatabase } from '#tests/build/world.ts'

onEachDatabase('saying "me too"', (world) => {
  test('is refused under what is not public, and without account and cookie', async () => {
    const area = await world.area()
    const hidden = await published(world, area, 'Hidden.')
    await tookDown(world, hidden)
    const { ref } = await world.say(area)
    for (const closed of [hidden, ref, 'CT-000000'])
      await expect(world.services.feedback.meToo(world.visitor(), area.slug, closed)).rejects.toMatchObject({
        refusal: { kind: 'not_found' },
      })
    const open = await published(world, area, 'Open.')
    const nobody = world.visitor({ device: undefined })
    await expect(world.services.feedback.meToo(nobody, area.slug, open)).rejects.toMatchObject({ refusal: { kind: 'conflict' } })
    expect((await contributionByRef(world.db, open))!.meToos).toBe(0)
  })

  test('counts once for each device and each account, also 50 times at once', async () => {
    const area = await world.area()
    const ref = await published(world, area, 'Nobody rings back.')
    const ann = world.visitor()
    const counted = await Promise.all(Array.from({ length: 50 }, () => world.services.feedback.meToo(ann, area.slug, ref)))
    expect(counted.filter(({ counted }) => counted)).toHaveLength(1)
    const member = await world.holder(area)
    await world.services.feedback.meToo(member, area.slug, ref)
    await world.services.feedback.meToo({ ...member, device: 'another' }, area.slug, ref)
    expect((await contributionByRef(world.db, ref))!.meToos).toBe(2)
    const asMember = (await world.services.feedback.thread(member, area.slug, ref)) as ThreadView
    expect(asMember.head).toMatchObject({ meToos: 2, meTooSaid: true })
    expect(((await world.services.feedback.thread(ann, area.slug, ref)) as ThreadView).head.meTooSaid).toBe(false)
  })

  test('leaves no trace of who did, neither in the record nor across threads', async () => {
    const area = await world.area()
    const [one, two] = [await published(world, area, 'One.'), await published(world, area, 'Two.')]
    const ann = world.visitor()
    for (const ref of [one, two]) await world.services.feedback.meToo(ann, area.slug, ref)
    const rows = await world.db.selectFrom('meToo').selectAll().execute()
    const mine = await Promise.all(
      [one, two].map(async (ref) => {
        const { id } = (await contributionByRef(world.db, ref))!
        const recorded = (await recordedAbout(world.db, id)).find(({ name }) => name === 'feedback.me_too')!
        return {
          key: rows.find(({ contributionId }) => contributionId === id)!.supporterKey,
          actor: recorded.actor,
          all: JSON.stringify(recorded),
        }
      }),
    )
    expect(new Set(mine.map(({ key }) => key)).size).toBe(2)
    expect(new Set(mine.map(({ actor }) => actor)).size).toBe(2)
    for (const { all, actor } of mine) {
      expect(all).not.toContain(ann.device)
      expect(actor).toMatch(/^family:[0-9a-f]{16}$/)
    }
  })
})

onEachDatabase('following a thread', (world) => {
  test('is refused without an account and for what is not public', async () => {
    const area = await world.area()
    const ref = await published(world, area, 'Nobody rings back.')
    const member = await world.holder(area)
    await expect(world.services.feedback.follow(world.visitor(), area.slug, ref)).rejects.toMatchObject({ refusal: { kind: 'forbidden' } })
    await tookDown(world, ref)
    await expect(world.services.feedback.follow(member, area.slug, ref)).rejects.toMatchObject({ refusal: { kind: 'not_found' } })
  })

  test('puts the account into the list in the vault, once, and takes it out again', async () => {
    const area = await world.area()
    const ref = await published(world, area, 'Nobody rings back.')
    const { id } = (await contributionByRef(world.db, ref))!
    const [ann, bea] = [await world.holder(area), await world.holder(area)]
    const { vault } = world.services.tools
    const followers = async () =>
      (await vault.list<Follower>(world.db, area.id, 'followers', id))
        .map(({ accountId }) => accountId)
        .filter((account) => account !== null)
    const reads = async () => ((await world.services.feedback.thread(ann, area.slug, ref)) as ThreadView).following
    await world.services.feedback.follow(ann, area.slug, ref)
    await world.services.feedback.follow(ann, area.slug, ref)
    await world.services.feedback.follow(bea, area.slug, ref)
    expect(await followers()).toEqual([ann.accountId, bea.accountId])
    expect(await reads()).toBe(true)
    await world.services.feedback.unfollow(ann, area.slug, ref)
    await world.services.feedback.unfollow(ann, area.slug, ref)
    expect(await followers()).toEqual([bea.accountId])
    expect(await reads()).toBe(false)
    await world.services.feedback.follow(ann, area.slug, ref)
    expect(await followers()).toEqual([bea.accountId, ann.accountId])
  })

  test('tells nothing about the account in any table but the vault', async () => {
    const area = await world.area()
    const ref = await published(world, area, 'Nobody rings back.')
    const ann = await world.holder(area)
    const before = await world.db.selectFrom('record').selectAll().execute()
    await world.services.feedback.follow(ann, area.slug, ref)
    expect(await world.db.selectFrom('record').selectAll().execute()).toEqual(before)
    expect(JSON.stringify(await world.db.selectFrom('vault').selectAll().execute())).not.toContain(ann.accountId)
  })
})
