import { expect, test } from 'vitest'
import { BROWSER, browserOf, mails, member, PASSWORD, USER_AGENT, whoIs } from '../build/people.ts'
import { published } from '../build/public.ts'
import { onEachDatabase } from '../build/world.ts'

onEachDatabase('one’s own account', (world) => {
  test('is shown to nobody who is not signed in', async () => {
    const { people } = world.services
    const stranger = world.visitor()
    const verbs = [
      () => people.account(stranger, undefined),
      () => people.exportAccount(stranger, undefined),
      () => people.rename(stranger, { name: 'X' }),
      () => people.deleteAccount(stranger, { password: PASSWORD }, undefined),
      () => people.signIns(stranger, undefined),
      () => people.endOtherSignIns(stranger, { cookie: undefined, userAgent: USER_AGENT }),
      () => people.tellMeNoMore(stranger, 'CT-000000'),
      () => people.sendConfirmation(stranger),
      () => people.stopFollowing(stranger, 'CT-000000'),
    ]
    for (const verb of verbs)
      await expect(verb()).rejects.toMatchObject({ refusal: { kind: 'forbidden', reason: 'Please sign in first.' } })
  })

  test('shows what one wrote and where it stands, and nothing of others', async () => {
    const { people } = world.services
    const area = await world.area()
    const { actor, cookie } = await member(world)
    const other = await member(world)
    await world.say(area, 'The bus comes late.', { follow: 'yes' }, actor)
    world.pass({ hours: 2 })
    const second = await world.say(area, 'Nobody phones back.', {}, actor)
    await world.say(area, 'Somebody else wrote this.', {}, other.actor)
    const { wrote } = await people.account(actor, cookie)
    expect(wrote).toMatchObject([
      { ref: second.ref, words: 'Nobody phones back.', state: 'waiting', href: undefined, followed: false },
      { words: 'The bus comes late.', area: { slug: area.slug }, followed: true },
    ])
  })

  test('renames, and refuses an empty name', async () => {
    const { people } = world.services
    const { actor, cookie, email } = await member(world)
    await expect(people.rename(actor, { name: '  ' })).rejects.toMatchObject({
      refusal: { fields: { name: 'Write the name that we should call you by' } },
    })
    await people.rename(actor, { name: ' Ann W. ' })
    expect(await people.account(actor, cookie)).toMatchObject({ name: 'Ann W.', email })
  })

  test('stops mails about what one wrote, and cannot stop those of somebody else', async () => {
    const { people } = world.services
    const area = await world.area()
    const { actor, cookie } = await member(world)
    const { ref } = await world.say(area, 'The bus comes late.', { follow: 'yes' }, actor)
    const stranger = await member(world)
    await expect(people.tellMeNoMore(stranger.actor, ref)).rejects.toMatchObject({ refusal: { kind: 'not_found' } })
    await people.tellMeNoMore(actor, ref)
    expect((await people.account(actor, cookie)).wrote).toMatchObject([{ followed: false }])
  })

  test('shows what one follows, stops it, and lets nobody else stop it', async () => {
    const { people, feedback } = world.services
    const area = await world.area()
    const ref = await published(world, area, 'The **bus** comes late.')
    const [ann, stranger] = [await member(world), await member(world)]
    await feedback.follow(ann.actor, area.slug, ref)
    expect((await people.account(ann.actor, ann.cookie)).follows).toMatchObject([
      { ref, words: 'The bus comes late.', href: `/${area.slug}/feedback/${ref}` },
    ])
    await expect(people.stopFollowing(stranger.actor, ref)).rejects.toMatchObject({ refusal: { kind: 'not_found' } })
    await people.stopFollowing(ann.actor, ref)
    expect((await people.account(ann.actor, ann.cookie)).follows).toEqual([])
    await feedback.follow(ann.actor, area.slug, ref)
    expect((await people.account(ann.actor, ann.cookie)).follows).toHaveLength(1)
    await people.deleteAccount(ann.actor, { password: PASSWORD }, ann.cookie)
    const { vault } = world.services.tools
    const { id } = await world.db.selectFrom('contribution').where('ref', '=', ref).select('id').executeTakeFirstOrThrow()
    expect(await vault.list(world.db, area.id, 'followers', id)).toEqual([{ accountId: null }, { accountId: null }])
  })

  test('gives a copy of all that is held', async () => {
    const area = await world.area()
    const { actor, cookie, email } = await member(world)
    await world.say(area, 'The bus comes late.', {}, actor)
    const copy = await world.services.people.exportAccount(actor, cookie)
    expect(JSON.parse(JSON.stringify(copy))).toMatchObject({
      name: 'Ann Weaver',
      email,
      wrote: [{ words: 'The bus comes late.' }],
      signIns: [{ browser: BROWSER }],
      securityLog: [{ what: expect.any(String) }, { what: expect.any(String) }],
    })
  })

  test('is deleted only with the password, and then nothing of it is left but the words, tied to nobody', async () => {
    const { people, tools } = world.services
    const area = await world.area()
    const { actor, cookie, email } = await member(world)
    const chair = await world.holder(area, 'chair')
    await tools.change((tx) => tx.updateTable('role').set({ accountId: actor.accountId! }).where('id', '=', chair.roles[0]!.id).execute())
    const { ref } = await world.say(area, 'The bus comes late.', { follow: 'yes' }, actor)
    const { id } = await world.db.selectFrom('contribution').where('ref', '=', ref).select('id').executeTakeFirstOrThrow()
    await expect(people.deleteAccount(actor, { password: 'wrong' }, cookie)).rejects.toMatchObject({
      refusal: { fields: { password: 'This is not your password. Please try again.' } },
    })
    const rowsOfVault = (await world.db.selectFrom('vault').selectAll().execute()).length
    const { setCookie } = await people.deleteAccount(actor, { password: PASSWORD }, cookie)
    expect(setCookie).toContain('Max-Age=0')
    expect((await whoIs(world, cookie)).accountId).toBeUndefined()
    expect(await world.db.selectFrom('contribution').where('id', '=', id).select('ref').execute()).toEqual([{ ref }])
    expect((await world.db.selectFrom('vault').selectAll().execute()).length).toBe(rowsOfVault - 3)
    expect(await tools.vault.list(world.db, 'accounts', 'wrote', actor.accountId!)).toEqual([])
    expect(await tools.vault.get(world.db, area.id, 'tell', id)).toBeUndefined()
    await expect(browserOf(world, email)).rejects.toMatchObject({ refusal: { kind: 'invalid' } })
    for (const table of ['account', 'role', 'session', 'signIn', 'outbox', 'record', 'vault', 'contribution'] as const)
      expect(JSON.stringify(await world.db.selectFrom(table).selectAll().execute()), table).not.toContain(actor.accountId!)
    await expect(people.account(actor, cookie)).rejects.toMatchObject({ refusal: { kind: 'not_found' } })
    await people.signUp(world.visitor(), { name: 'Ann', email, password: PASSWORD }, USER_AGENT)
    expect((await mails(world, 'confirm')).at(-1)).toMatchObject({ to: email })
  })

  test('cannot be deleted by the last admin of every area', async () => {
    const { people } = world.services
    const token = new URL((await people.firstAdminLink())!).searchParams.get('t')!
    const browser = { cookie: undefined, userAgent: USER_AGENT }
    const input = { name: 'Ada', email: 'ada@example.org', password: PASSWORD }
    await people.becomeFirstAdmin(world.visitor(), token, input, browser)
    const { actor, cookie } = await browserOf(world, 'ada@example.org')
    await expect(people.deleteAccount(actor, { password: PASSWORD }, cookie)).rejects.toMatchObject({
      refusal: { fields: { password: 'This is the last admin of every area. Make somebody else an admin first.' } },
    })
    expect(await people.account(actor, cookie)).toMatchObject({ confirmed: false, roles: [{ role: 'area_admin', area: undefined }] })
    await people.sendConfirmation(actor)
    await people.confirm((await mails(world, 'confirm')).at(-1)!.token)
    expect(await people.account(actor, cookie)).toMatchObject({ confirmed: true })
  })
})
