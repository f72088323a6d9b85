import { expect, test } from 'vitest'
import type { Actor } from '#app/contract/actor.ts'
import { recordedAbout } from '#db/record/queries.ts'
import { submissionByRef } from '#db/submissions/queries.ts'
import { memoryPost } from '#server/notifications/memory-post.ts'
import { notificationsService } from '#server/notifications/service.ts'
import { verifyRecord } from '#server/record/verify.ts'
import { everything, rowOf } from '../build/desk.ts'
import { backpack, cast, type LetterCast, pointRefs, pointRows, put } from '../build/letters.ts'
import { submission as once } from '../build/public.ts'
import { onEachDatabase } from '../build/world.ts'

const MESSAGES = 'I want to go to school.\n\nMy teacher Mrs Thistledown is kind.\n\nWe waited three years. Ring 07700 900123.'

onEachDatabase('a backpack', (world) => {
  const start = world.now
  const post = memoryPost()
  const begin = (people: LetterCast, actor: Actor, more: object = {}) =>
    world.services.submissions.beginBackpack(actor, people.area.slug, {
      forum: people.forumId,
      title: 'What our children say',
      opening: 'One message from each child.',
      recipient: 'the inspectors',
      email: 'inspectors@example.org',
      ...more,
    })
  const safe = (people: LetterCast, ref: string, number: string, input: object = {}, actor = people.moderator) =>
    world.services.submissions.makeSafe(actor, people.area.slug, ref, number, input)
  /** What is sent by mail now; the link’s token of the last mail. */
  const lastLink = async () => {
    await notificationsService(world.services.tools, post).sendDue()
    return /delivery\?t=([\w-]+)/.exec(post.letters()[0]!.text)![1]!
  }
  /** A backpack whose three messages are ready. */
  const ready = async (people: LetterCast, more: object = {}) => {
    const ref = await backpack(world, people, more)
    await put(world, people, ref, MESSAGES)
    await world.services.submissions.publishSubmission(people.moderator, people.area.slug, ref, {})
    await safe(people, ref, '1')
    await safe(people, ref, '2', { also: 'Mrs Thistledown = my teacher' })
    await safe(people, ref, '3', { also: '07700 900123 = a phone number' })
    return ref
  }

  test('is begun for a group by its representative or an officer, for a recipient who is named by role', async () => {
    const people = await cast(world)
    const before = await everything(world)
    for (const actor of [world.visitor(), people.moderator, await world.holder(people.area, 'supporter', 'chair')])
      await expect(begin(people, actor)).rejects.toMatchObject({ refusal: { kind: 'forbidden' } })
    for (const [field, more] of [
      ['recipient', { recipient: 'Mrs Anne Thistledown' }],
      ['recipient', { recipient: 'anne@example.org' }],
      ['recipient', { recipient: ' ' }],
      ['email', { email: 'no address' }],
      ['title', { title: '' }],
      ['opening', { opening: '' }],
      ['show', { show: 'maybe' }],
    ] as const)
      await expect(begin(people, people.rep, more)).rejects.toMatchObject({
        refusal: { kind: 'invalid', fields: { [field]: expect.any(String) } },
      })
    expect(await everything(world)).toBe(before)
    for (const recipient of [
      'the inspectors',
      'The director of children’s services',
      'Ofsted and CQC inspectors',
      'the Secretary of State for Education',
    ])
      await begin(people, people.rep, { recipient })
    const { ref } = await begin(people, people.officer)
    const row = (await submissionByRef(world.db, people.area.id, ref))!
    expect(row).toMatchObject({ kind: 'backpack', enteredBy: 'council', showMessages: 0 })
    expect(JSON.stringify(await world.db.selectFrom('submission').selectAll().execute())).not.toContain('inspectors@')
  })

  test('takes messages from its representatives and from supporters, each once, and each with a yes', async () => {
    const people = await cast(world)
    const ref = await backpack(world, people)
    const supporter = await world.holder(people.area, 'supporter')
    const { submissions } = world.services
    for (const actor of [world.visitor(), people.officer, people.moderator, (await cast(world, people.area)).rep])
      await expect(put(world, people, ref, 'Hello.', {}, actor)).rejects.toMatchObject({ refusal: { kind: 'forbidden' } })
    for (const [field, messages, more] of [
      ['messages', ' ', {}],
      ['messages', `Short.\n\n${'x'.repeat(1501)}`, {}],
      ['consent', 'Hello.', { consent: '' }],
      ['voice', 'Hello.', { voice: 'official' }],
    ] as const)
      await expect(put(world, people, ref, messages, more)).rejects.toMatchObject({
        refusal: { kind: 'invalid', fields: { [field]: expect.any(String) } },
      })
    const input = { submission: once(), messages: MESSAGES, consent: 'yes' }
    expect(await submissions.putMessages(supporter, people.area.slug, ref, input)).toEqual({ added: 3, helpFirst: false })
    expect(await submissions.putMessages(supporter, people.area.slug, ref, input)).toEqual({ added: 0, helpFirst: false })
    expect(await put(world, people, ref, 'I want to kill myself.', { voice: 'family' })).toEqual({ added: 1, helpFirst: true })
    const rows = await pointRows(world, people.area, ref)
    expect(rows.map(({ number, voice }) => [number, voice])).toEqual([
      [1, 'young_person'],
      [2, 'young_person'],
      [3, 'young_person'],
      [4, 'family'],
    ])
    const row = await rowOf(world, rows[0]!.ref)
    expect(row).toMatchObject({ channel: 'letter', onBehalf: 1, mayShow: 0, forumId: null, publishedAt: null })
    expect((await recordedAbout(world.db, row.id)).map(({ actor }) => actor)).toEqual([`family:${row.pseudonym}`])
    expect(new Set(await Promise.all(rows.map(async ({ ref }) => (await rowOf(world, ref)).pseudonym))).size).toBe(4)
  })

  test('is made safe by the desk, message by message, and shows nothing unless the group said so', async () => {
    const people = await cast(world)
    const ref = await backpack(world, people)
    await put(world, people, ref, MESSAGES)
    for (const actor of [world.visitor(), people.rep, await world.holder(people.area, 'chair', 'supporter', 'action_owner')])
      await expect(safe(people, ref, '1', {}, actor)).rejects.toMatchObject({ refusal: { kind: 'forbidden' } })
    await expect(safe(people, ref, '9')).rejects.toMatchObject({ refusal: { kind: 'not_found' } })
    await expect(safe(people, ref, '1', { also: 'not in it' })).rejects.toMatchObject({ refusal: { kind: 'invalid' } })
    expect(await safe(people, ref, '2', { also: 'Mrs Thistledown' })).toBe(3)
    expect(await safe(people, ref, '3')).toBe(1)
    expect(await safe(people, ref, '1')).toBeNull()
    const [, two] = await pointRows(world, people.area, ref)
    expect(two).toMatchObject({ publishedAt: null, privateAt: expect.any(String), words: null })
    expect(two!.safe).not.toContain('kind')
    const { backpack: view } = await world.services.submissions.submission(world.visitor(), people.area.slug, ref)
    expect(view).toMatchObject({ recipient: '', atLeast: 0, messages: [], shown: false, deliveredOn: null })
  })

  test('lets everybody read the messages when the group said so', async () => {
    const people = await cast(world)
    const ref = await ready(people, { show: 'yes' })
    const { backpack: view } = await world.services.submissions.submission(world.visitor(), people.area.slug, ref)
    expect(view).toMatchObject({ recipient: 'the inspectors', shown: true })
    expect(view!.messages.map(({ html }) => html)).toEqual([
      '<p>I want to go to school.</p>',
      '<p>My teacher [my teacher] is kind.</p>',
      '<p>We waited three years. Ring [a phone number].</p>',
    ])
  })

  test('is not delivered before every message was read, nor by a stranger', async () => {
    const people = await cast(world)
    const { area, rep, moderator } = people
    const { submissions } = world.services
    const ref = await backpack(world, people)
    const deliver = (actor = rep) => submissions.deliver(actor, area.slug, ref)
    const why = async () => (await submissions.fillPage(rep, area.slug, ref, once())).whyNotDeliver
    expect(await why()).toBe('There is no message in it yet.')
    await put(world, people, ref, MESSAGES)
    for (const actor of [world.visitor(), moderator, people.officer, await world.holder(area, 'supporter'), (await cast(world, area)).rep])
      await expect(deliver(actor)).rejects.toMatchObject({ refusal: { kind: 'forbidden' } })
    expect(await why()).toMatch(/title/)
    await submissions.publishSubmission(moderator, area.slug, ref, {})
    expect(await why()).toMatch(/3 messages/)
    await safe(people, ref, '1')
    await world.services.moderation.decline(moderator, area.slug, (await pointRefs(world, area, ref))[1]!, { reason: 'abusive' })
    expect(await why()).toMatch(/1 message /)
    await expect(deliver()).rejects.toMatchObject({ refusal: { kind: 'conflict' } })
    await safe(people, ref, '3')
    expect(await why()).toBeUndefined()
    await expect(submissions.sendAgain(rep, area.slug, ref)).rejects.toMatchObject({ refusal: { kind: 'conflict' } })
    await deliver()
    await expect(deliver()).rejects.toMatchObject({ refusal: { kind: 'conflict' } })
    await expect(put(world, people, ref, 'Too late.')).rejects.toMatchObject({ refusal: { kind: 'conflict' } })
    await expect(safe(people, ref, '1')).rejects.toMatchObject({ refusal: { kind: 'conflict' } })
    await expect(submissions.fillPage(world.visitor(), area.slug, ref, once())).rejects.toMatchObject({ refusal: { kind: 'forbidden' } })
  })

  test('reaches its recipient whole, by a link that works once, and the senders see that it has come', async () => {
    const people = await cast(world)
    const { area, rep } = people
    const { submissions, tools } = world.services
    const ref = await ready(people)
    await submissions.deliver(rep, area.slug, ref)
    const link = await lastLink()
    expect(post.letters()[0]).toMatchObject({ to: 'inspectors@example.org', subject: 'Messages from families in Wyrefield for you' })
    expect(post.letters()[0]!.text).not.toMatch(/school|kind|waited|Group/)
    expect(await submissions.delivery('x', 'y')).toEqual({ state: 'gone' })
    expect(await submissions.delivery(link, undefined)).toMatchObject({ state: 'closed', recipient: 'the inspectors', atLeast: 0 })
    const reader = await submissions.openLink(link)
    await expect(submissions.openLink(link)).rejects.toMatchObject({ refusal: { kind: 'conflict' } })
    expect(await submissions.delivery(link, undefined)).toMatchObject({ state: 'used', maySendAgain: true })
    const open = await submissions.delivery(undefined, reader)
    expect(open).toMatchObject({ state: 'open', acknowledgeBy: '2026-03-17', acknowledgedOn: null })
    expect((open as { messages: { html: string }[] }).messages.map(({ html }) => html)).toEqual([
      '<p>I want to go to school.</p>',
      '<p>My teacher [my teacher] is kind.</p>',
      '<p>We waited three years. Ring [a phone number].</p>',
    ])
    await expect(submissions.acknowledge(undefined)).rejects.toMatchObject({ refusal: { kind: 'not_found' } })
    await expect(submissions.acknowledge(link)).rejects.toMatchObject({ refusal: { kind: 'not_found' } })
    world.pass({ days: 1 })
    await submissions.acknowledge(reader)
    await submissions.acknowledge(reader)
    const { backpack: view } = await submissions.submission(world.visitor(), area.slug, ref)
    expect(view).toMatchObject({ deliveredOn: '2026-03-03', acknowledgeBy: '2026-03-17', acknowledgedOn: '2026-03-04', late: false })
    const row = (await submissionByRef(world.db, area.id, ref))!
    expect(await tools.vault.get(world.db, area.id, 'recipient', row.id)).toBeUndefined()
    await expect(submissions.askAgain(world.visitor(), link)).rejects.toMatchObject({ refusal: { kind: 'conflict' } })
    expect((await recordedAbout(world.db, row.id)).map(({ name, actor }) => [name, actor])).toEqual([
      ['submissions.given', rep.roles[0]!.id],
      ['submissions.published', people.moderator.roles[0]!.id],
      ['submissions.delivered', rep.roles[0]!.id],
      ['submissions.opened', 'recipient'],
      ['submissions.acknowledged', 'recipient'],
    ])
    await world.services.events.settled()
    await world.services.sealer.seal()
    expect(await verifyRecord(world.own.database, tools.vault)).toMatchObject({ fits: true })
    world.now = start
  })

  test('can be asked for again at the same address; the link before stops working, and a link grows old', async () => {
    const people = await cast(world)
    const { area, rep } = people
    const { submissions } = world.services
    const ref = await ready(people)
    await submissions.deliver(rep, area.slug, ref)
    const first = await lastLink()
    await submissions.sendAgain(rep, area.slug, ref)
    const second = await lastLink()
    expect(second).not.toBe(first)
    await expect(submissions.openLink(first)).rejects.toMatchObject({ refusal: { kind: 'conflict' } })
    await submissions.askAgain(world.visitor(), first)
    await expect(submissions.askAgain(world.visitor(), 'nothing')).rejects.toMatchObject({ refusal: { kind: 'not_found' } })
    const third = await lastLink()
    await expect(submissions.openLink(second)).rejects.toMatchObject({ refusal: { kind: 'conflict' } })
    world.pass({ days: 61 })
    await expect(submissions.openLink(third)).rejects.toMatchObject({ refusal: { kind: 'conflict' } })
    expect(await submissions.delivery(third, undefined)).toMatchObject({ state: 'used' })
    expect((await submissions.fillPage(rep, area.slug, ref, once())).deliveries).toHaveLength(3)
    world.now = start
  })

  test('that is not acknowledged in time is late for everybody, recorded once', async () => {
    const people = await cast(world)
    const { area, rep } = people
    const { submissions } = world.services
    const ref = await ready(people)
    await submissions.deliver(rep, area.slug, ref)
    const { id } = (await submissionByRef(world.db, area.id, ref))!
    const late = async () => (await recordedAbout(world.db, id)).filter(({ name }) => name === 'submissions.acknowledgement_late').length
    world.now = new Date('2026-03-17T20:00:00.000Z')
    await submissions.recordLate()
    expect(await late()).toBe(0)
    world.now = new Date('2026-03-18T00:30:00.000Z')
    await submissions.recordLate()
    await submissions.recordLate()
    expect(await late()).toBe(1)
    const { backpack: view } = await submissions.submission(world.visitor(), area.slug, ref)
    expect(view).toMatchObject({ late: true, acknowledgedOn: null })
    world.now = start
  })

  test('forgets a message that is taken back, also the words that were made ready', async () => {
    const people = await cast(world)
    const ref = await ready(people)
    const { code } = await begin(people, people.rep)
    const receipt = (await world.db.selectFrom('receipt').selectAll().execute()).length
    expect(receipt).toBeGreaterThan(0)
    const codeHash = (
      await world.db
        .selectFrom('receipt')
        .where('contributionId', '=', (await pointRows(world, people.area, ref))[0]!.contributionId)
        .selectAll()
        .executeTakeFirstOrThrow()
    ).codeHash
    expect(world.services.tools.vault.hashOf('receipt', code)).not.toBe(codeHash)
    const [first] = await pointRefs(world, people.area, ref)
    await world.services.feedback.takeBack(world.visitor({ receipt: codeHash }), first)
    const [row] = await pointRows(world, people.area, ref)
    expect(row).toMatchObject({ safe: null, takenBackAt: expect.any(String) })
    expect((await world.services.submissions.fillPage(people.rep, people.area.slug, ref, once())).ready).toBe(2)
  })
})
