import { expect, test } from 'vitest'
import { onEachDatabase } from '../build/world.ts'

onEachDatabase('saying something', (world) => {
  test.each([
    ['nothing at all', { words: '  ' }, 'words'],
    ['a language we do not know', { language: 'xx' }, 'language'],
    ['words for somebody else without their yes', { voice: 'on_behalf' }, 'consent'],
    ['an address that is none', { tell: 'nobody' }, 'tell'],
  ])('refuses %s and keeps nothing', async (_, more, field) => {
    const area = await world.area()
    await expect(world.say(area, 'Nobody phones us back.', more)).rejects.toMatchObject({
      refusal: { kind: 'invalid', fields: { [field]: expect.any(String) } },
    })
    expect(await world.db.selectFrom('contribution').where('areaId', '=', area.id).selectAll().execute()).toEqual([])
  })

  test('does not know an area that is not there', async () => {
    const area = { ...(await world.area()), slug: 'nowhere' }
    await expect(world.say(area)).rejects.toMatchObject({ refusal: { kind: 'not_found' } })
  })

  test('gives a code of five words, and keeps the words where only the vault can open them', async () => {
    const area = await world.area()
    const receipt = await world.say(area, '  No one phones back.\r\nNot once. ')
    expect(receipt.code.split(' ')).toHaveLength(5)
    expect(receipt).toMatchObject({ helpFirst: false, mayShow: true, ref: expect.stringMatching(/^CT-/) })
    const row = await world.db.selectFrom('contribution').where('ref', '=', receipt.ref).selectAll().executeTakeFirstOrThrow()
    const version = await world.db
      .selectFrom('contributionVersion')
      .where('contributionId', '=', row.id)
      .selectAll()
      .executeTakeFirstOrThrow()
    expect(version).toMatchObject({ kind: 'original', words: null })
    expect(await world.services.tools.vault.openWords(world.db, area.id, version.sealed!, version.id)).toBe(
      'No one phones back.\nNot once.',
    )
    expect(row.saidAt).toMatch(/:00:00\.000Z$/)
  })

  test('is recorded to the hour, under a name that is nobody’s', async () => {
    const area = await world.area()
    const { ref } = await world.say(area)
    const said = (await world.announced()).filter(({ areaId, name }) => areaId === area.id && name === 'feedback.said')
    expect(said).toHaveLength(1)
    expect(said[0]).toMatchObject({
      position: 1,
      actor: expect.stringMatching(/^family:[0-9a-f]{16}$/),
      at: expect.stringMatching(/:00:00\.000Z$/),
      commitment: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
    expect(ref).not.toContain(said[0]!.about)
  })

  test('counts once when it is sent twice, and gives the same code', async () => {
    const area = await world.area()
    const submission = 'a'.repeat(32)
    const actor = world.visitor()
    const both = await Promise.all(
      [1, 2, 3].map(() => world.say(area, 'Twice', { submission: submission + area.slug.slice(-4).replace(/[^0-9a-f]/g, '0') }, actor)),
    )
    expect(new Set(both.map(({ code }) => code)).size).toBe(1)
    expect(await world.db.selectFrom('contribution').where('areaId', '=', area.id).select('id').execute()).toHaveLength(1)
  })

  test('puts help first when somebody may be in danger, tells the lead, and is never public', async () => {
    const area = await world.area()
    const lead = await world.holder(area, 'safeguarding_lead')
    const receipt = await world.say(area, 'I am going to kill myself tonight, I have the tablets here')
    expect(receipt.helpFirst).toBe(true)
    const row = await world.db.selectFrom('contribution').where('ref', '=', receipt.ref).selectAll().executeTakeFirstOrThrow()
    expect(row).toMatchObject({ reason: 'safeguarding', publishedAt: null, privateAt: expect.any(String) })
    const mail = await world.db.selectFrom('outbox').where('template', '=', 'escalated').selectAll().execute()
    expect(mail.map(({ vaultKey }) => vaultKey)).toContain(world.services.tools.vault.nameOf('account', lead.accountId!))
  })

  test('stays shut for somebody who may not speak for a group, and opens for its representative', async () => {
    const area = await world.area()
    const forumId = await world.forum(area)
    await expect(world.say(area, 'For us all', { speakAs: forumId })).rejects.toMatchObject({ refusal: { kind: 'forbidden' } })
    const rep = await world.holder(area, { role: 'representative', forumId })
    const { ref } = await world.say(area, 'For us all', { speakAs: forumId }, rep)
    expect(await world.db.selectFrom('contribution').where('ref', '=', ref).select(['voice', 'forumId']).executeTakeFirst()).toEqual({
      voice: 'forum',
      forumId,
    })
  })
})
