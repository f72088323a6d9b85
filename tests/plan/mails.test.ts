import { expect, test } from 'vitest'
import { memoryPost } from '#server/notifications/memory-post.ts'
import { createServices } from '#server/services.ts'
import { wantsToKnow } from '../build/desk.ts'
import { agreedPlan, dayIn, planPlace } from '../build/plans.ts'
import { published } from '../build/public.ts'
import { onEachDatabase, type World } from '../build/world.ts'

/** Sends what waits, by a post that keeps it; the newest first. */
async function sent(world: World) {
  const post = memoryPost()
  const { notifications } = createServices({
    database: world.own.database,
    clock: () => world.now,
    vaultKey: world.vaultKey,
    baseUrl: 'https://thread.example',
    report: (error) => {
      throw error
    },
    post,
  })
  await notifications.sendDue()
  return post.letters()
}

onEachDatabase('mails about the plan', (world) => {
  test('the nudge links straight to one’s actions and cannot be mistaken for news of a family', async () => {
    const place = await planPlace(world, { name: 'Wyrefield' })
    await agreedPlan(world, place)
    await world.services.plan.nudgeOwners()
    const letters = await sent(world)
    expect(letters).toHaveLength(1)
    expect(letters[0]).toMatchObject({ subject: 'How do your actions stand? (Wyrefield)', stopUrl: undefined })
    expect(letters[0]!.text).toContain(`https://thread.example/desk/${place.area.slug}/actions`)
  })

  test('a rising theme is told of with a link to it, without a word of what was said', async () => {
    const { area } = await planPlace(world)
    const theme = await world.theme(area)
    for (let at = 0; at < 10; at += 1) await published(world, area, 'The taxi is late.', { themes: [theme.id] })
    await world.services.plan.tellRising()
    const letters = await sent(world)
    expect(letters).toHaveLength(2)
    for (const { text } of letters) {
      expect(text).toContain(`https://thread.example/${area.slug}/themes/${theme.slug}`)
      expect(text).not.toMatch(/taxi/i)
    }
  })

  test('an author who asked hears that it will be later, and can stop it', async () => {
    const place = await planPlace(world)
    const { area, officer, owner } = place
    const { action } = await agreedPlan(world, place)
    const { ref } = await world.say(area, 'The taxi is late.')
    await wantsToKnow(world, area, ref)
    await world.services.plan.linkSaid(officer, area.slug, action, { refs: ref })
    await world.services.plan.moveDue(owner, area.slug, action, { dueOn: dayIn(world, 400), reason: 'Nobody applied.' })
    world.pass({ minutes: 15 })
    const [letter] = await sent(world)
    expect(letter).toMatchObject({ subject: 'There is news for you on Common Thread', stopUrl: expect.stringContaining('/stop/') })
    expect(letter!.text).toContain('will be later')
    expect(letter!.text).not.toMatch(/taxi|applied/i)
  })
})
