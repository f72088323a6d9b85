import { expect, test } from 'vitest'
import type { Ref } from '#app/contract/ids.ts'
import type { BranchView, ThreadView } from '#app/contract/thread.ts'
import { answered, patched, published, shown, tookDown } from '#tests/build/public.ts'
import { onEachDatabase } from '#tests/build/world.ts'

onEachDatabase('reading a thread', (world) => {
  const nobody = world.visitor()
  const read = async (slug: string, ref: Ref) => (await world.services.feedback.thread(nobody, slug, ref)) as ThreadView
  const outline = (branches: BranchView[]): unknown[] =>
    branches.map((branch) => [branch.shape === 'reply' ? branch.html : branch.shape, ...outline(branch.replies)])

  test('is refused for what is not public as for what never was', async () => {
    const area = await world.area()
    const { ref } = await world.say(area)
    const held = await published(world, area, 'Shown, then hidden.')
    await tookDown(world, held)
    for (const closed of [ref, held, 'CT-000000', 'nonsense', '../..'])
      await expect(world.services.feedback.thread(nobody, area.slug, closed)).rejects.toMatchObject({
        refusal: { kind: 'not_found', what: 'page' },
      })
    const other = await world.area()
    const open = await published(world, area, 'Open here.')
    await expect(world.services.feedback.thread(nobody, other.slug, open)).rejects.toMatchObject({ refusal: { kind: 'not_found' } })
  })

  test('gives the replies in reading order, each under what it answers', async () => {
    const area = await world.area()
    const root = await published(world, area, 'Nobody rings back.')
    const first = await published(world, area, 'Same here.', { parent: root })
    await published(world, area, 'A second reply.', { parent: root })
    await published(world, area, 'Under the first.', { parent: first })
    const view = await read(area.slug, root)
    expect(view.head).toMatchObject({
      ref: root,
      speaker: 'family',
      by: 'A parent or carer',
      html: '<p>Nobody rings back.</p>',
      saidOn: '2026-03-03',
    })
    expect(outline(view.replies.branches)).toEqual([['<p>Same here.</p>', ['<p>Under the first.</p>']], ['<p>A second reply.</p>']])
    expect(view.replies).toMatchObject({ count: 3, waiting: false })
    expect(view.replies.branches[0]).toMatchObject({ size: 1 })
  })

  test('says that something waits, but not how much, and nothing of what will never be shown', async () => {
    const area = await world.area()
    const root = await published(world, area, 'Nobody rings back.')
    const private_ = await world.say(area, 'Only for you.', { parent: root, show: 'no' })
    expect((await read(area.slug, root)).replies).toMatchObject({ count: 0, waiting: false, branches: [] })
    await world.say(area, 'One that waits.', { parent: root })
    const once = (await read(area.slug, root)).replies
    await world.say(area, 'Another that waits.', { parent: root })
    const twice = (await read(area.slug, root)).replies
    expect(once.waiting).toBe(true)
    expect({ ...twice, position: 0 }).toEqual({ ...once, position: 0 })
    expect(JSON.stringify(twice)).not.toContain(private_.ref)
  })

  test('keeps the place of what was taken down, with the reason, and of what stands under something hidden', async () => {
    const area = await world.area()
    const root = await published(world, area, 'Nobody rings back.')
    const rude = await published(world, area, 'A rude reply.', { parent: root })
    await published(world, area, 'An answer to the rude one.', { parent: rude })
    await tookDown(world, rude, 'abusive')
    const alarming = await published(world, area, 'Something alarming.', { parent: root })
    await published(world, area, 'Under it.', { parent: alarming })
    await patched(world, alarming, { publishedAt: null, privateAt: '2026-03-03T09:00:00.000Z', escalatedAt: '2026-03-03T09:00:00.000Z' })
    const { replies } = await read(area.slug, root)
    expect(outline(replies.branches)).toEqual([
      ['taken_down', ['<p>An answer to the rude one.</p>']],
      ['not_shown', ['<p>Under it.</p>']],
    ])
    expect(replies.branches[0]).toMatchObject({ on: '2026-03-03', because: 'because it attacked a person' })
    expect(replies.branches[1]).not.toHaveProperty('on')
    for (const secret of ['rude reply', rude, alarming, 'Something alarming']) expect(JSON.stringify(replies)).not.toContain(secret)
  })

  test('leads from a reply to its place in the thread, and shows a reply alone when its beginning is hidden', async () => {
    const area = await world.area()
    const root = await published(world, area, 'Nobody rings back.')
    const reply = await published(world, area, 'Same here.', { parent: root })
    await published(world, area, 'Under it.', { parent: reply })
    expect(await world.services.feedback.thread(nobody, area.slug, reply)).toEqual({ inThread: root, reply, from: undefined })
    await tookDown(world, root)
    const view = await read(area.slug, reply)
    expect(view).toMatchObject({ isReply: true, head: { ref: reply }, replies: { count: 1 } })
  })

  test('shows answers of services with the thread and with the reply they were given to', async () => {
    const area = await world.area()
    const root = await published(world, area, 'Nobody rings back.')
    const reply = await published(world, area, 'Same here.', { parent: root })
    const answer = await answered(world, area, [root, reply], { kind: 'will_by', byDay: '2026-09-30' })
    const view = await read(area.slug, root)
    expect(view.answers).toMatchObject([
      { ref: answer.ref, kind: 'will_by', byDay: '2026-09-30', by: 'Head of SEND casework', contributions: 2 },
    ])
    expect(view.replies.branches).toMatchObject([{ answers: [{ ref: answer.ref }] }])
  })

  test('gives earlier public words, never those that were sent or locked away', async () => {
    const area = await world.area()
    const { ref } = await world.say(area, 'My son Tom Secret is at home.')
    await shown(world, ref, 'My son is at home.')
    expect((await read(area.slug, ref)).head.changed).toBe(false)
    await shown(world, ref, 'My son is at home since May.')
    expect((await read(area.slug, ref)).head.changed).toBe(true)
    const { versions } = await world.services.feedback.versions(nobody, area.slug, ref)
    expect(versions.map(({ html, current }) => [html, current])).toEqual([
      ['<p>My son is at home since May.</p>', true],
      ['<p>My son is at home.</p>', false],
    ])
    await tookDown(world, ref)
    await expect(world.services.feedback.versions(nobody, area.slug, ref)).rejects.toMatchObject({ refusal: { kind: 'not_found' } })
    await shown(world, ref, 'My son is at home.')
    expect((await world.services.feedback.versions(nobody, area.slug, ref)).versions).toHaveLength(2)
  })

  test('gives the replies anew only when something public changed', async () => {
    const area = await world.area()
    const root = await published(world, area, 'Nobody rings back.')
    const { replies } = await read(area.slug, root)
    const waiting = await world.say(area, 'A reply.', { parent: root })
    expect(await world.services.feedback.repliesSince(nobody, area.slug, root, replies.position)).toBeUndefined()
    await shown(world, waiting.ref, 'A reply.')
    const anew = await world.services.feedback.repliesSince(nobody, area.slug, root, replies.position)
    expect(anew).toMatchObject({ count: 1, branches: [{ ref: waiting.ref }] })
    expect(await world.services.feedback.repliesSince(nobody, area.slug, root, anew!.position)).toBeUndefined()
  })
})
