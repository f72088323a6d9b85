import { expect, test } from 'vitest'
import type { Actor } from '#app/contract/actor.ts'
import type { AreaTable } from '#db/people/schema.ts'
import { browserOf, cookieOf, mails, member, PASSWORD, tokenFor, USER_AGENT, whoIs } from '../build/people.ts'
import { onEachDatabase } from '../build/world.ts'

const BROWSERS = { cookie: undefined, userAgent: USER_AGENT }
const tokenIn = ({ link }: { link: string }) => new URL(link).searchParams.get('t')!

onEachDatabase('invitations', (world) => {
  const invite = (actor: Actor, area: AreaTable | undefined, input: object) => world.services.people.invite(actor, area?.slug, input)
  const open = async (token: string) => world.services.people.invitation(world.visitor(), token)

  test('are given only by admins of the area, and for every area only by an admin of every area', async () => {
    const area = await world.area()
    const others = [
      world.visitor(),
      await world.holder(area, 'chair', 'moderator', 'officer', 'safeguarding_lead'),
      await world.holder(await world.area(), 'area_admin'),
    ]
    for (const actor of others)
      await expect(invite(actor, area, { role: 'chair' })).rejects.toMatchObject({ refusal: { kind: 'forbidden' } })
    const farid = await world.holder(area, 'area_admin')
    await expect(invite(farid, undefined, { role: 'area_admin' })).rejects.toMatchObject({ refusal: { kind: 'forbidden' } })
    const ada = await world.holder(area, { role: 'area_admin', areaId: null })
    await expect(invite(ada, undefined, { role: 'moderator', side: 'council' })).rejects.toMatchObject({ refusal: { kind: 'forbidden' } })
    await expect(invite(ada, undefined, { role: 'area_admin' })).resolves.toMatchObject({ mailed: false })
    expect(await world.db.selectFrom('invitation').where('areaId', '=', area.id).selectAll().execute()).toEqual([])
  })

  test.each([
    [{}, { role: 'Choose a role' }],
    [{ role: 'representative' }, { forum: 'Choose the group that they speak for' }],
    [{ role: 'officer' }, { organisation: 'Choose the organisation that they work for' }],
    [{ role: 'moderator' }, { side: 'Choose for which side they read' }],
    [{ role: 'chair', email: 'nobody' }, { email: 'Write an e-mail address, like name@example.org' }],
    [{ role: 'chair', termFrom: '2026-13-01' }, { termFrom: 'There is no such day. Please check the date' }],
    [{ role: 'chair', termFrom: '2026-05-01', termUntil: '2026-04-30' }, { termUntil: 'The last day must not be before the first day' }],
  ])('refuse %o', async (input, fields) => {
    const area = await world.area()
    const farid = await world.holder(area, 'area_admin')
    await expect(invite(farid, area, input)).rejects.toMatchObject({ refusal: { kind: 'invalid', fields } })
  })

  test('refuse a group or organisation of another area', async () => {
    const area = await world.area()
    const farid = await world.holder(area, 'area_admin')
    const elsewhere = await world.forum(await world.area())
    await expect(invite(farid, area, { role: 'representative', forum: elsewhere })).rejects.toMatchObject({
      refusal: { fields: { forum: 'Choose one from the list' } },
    })
  })

  test('make a representative with a mandate, who holds the role from its first to its last day', async () => {
    const { people } = world.services
    const area = await world.area()
    const farid = await world.holder(area, 'area_admin')
    const forum = await world.forum(area, 'Wheels')
    const given = await invite(farid, area, {
      role: 'representative',
      forum,
      scope: 'Families with wheelchairs',
      termFrom: '2026-03-05',
      termUntil: '2026-04-01',
      howChosen: 'Elected in February',
    })
    const token = tokenIn(given)
    expect(await open(token)).toMatchObject({
      roleTitle: 'Representative of a forum or group',
      forum: 'Wheels',
      scope: 'Families with wheelchairs',
      signedIn: false,
      area: { name: 'Wyrefield' },
    })
    await expect(people.accept(world.visitor(), token)).rejects.toMatchObject({ refusal: { kind: 'forbidden' } })
    const { actor, cookie } = await member(world)
    await people.accept(actor, token)
    expect((await whoIs(world, cookie)).roles).toEqual([])
    world.pass({ days: 2 })
    expect((await whoIs(world, cookie)).roles).toMatchObject([{ role: 'representative', forumId: forum, areaId: area.id }])
    world.pass({ days: 26 })
    const renewed = await browserOf(world, (await people.account(actor, cookie)).email)
    expect((await whoIs(world, renewed.cookie)).roles).toHaveLength(1)
    world.pass({ days: 4 })
    expect((await whoIs(world, renewed.cookie)).roles).toEqual([])
    const recorded = (await world.announced()).filter(({ areaId }) => areaId === area.id).map(({ name }) => name)
    expect(recorded).toEqual(['people.invited', 'people.role_granted'])
    world.now = new Date('2026-03-03T09:30:00.000Z')
  })

  test('work once, for 14 days, and not after they were withdrawn', async () => {
    const { people } = world.services
    const area = await world.area()
    const farid = await world.holder(area, 'area_admin')
    const { actor } = await member(world)
    const used = tokenIn(await invite(farid, area, { role: 'chair' }))
    await people.accept(actor, used)
    const withdrawn = tokenIn(await invite(farid, area, { role: 'chair', email: 'bo@example.org' }))
    const [waiting] = (await people.staff(farid, area.slug)).invitations
    expect(waiting).toMatchObject({ email: 'bo@example.org', roleTitle: 'Chair', expires: '2026-03-17' })
    const outsider = await world.holder(await world.area(), 'area_admin')
    await expect(people.withdraw(outsider, waiting!.id)).rejects.toMatchObject({ refusal: { kind: 'forbidden' } })
    await people.withdraw(farid, waiting!.id)
    expect(await mails(world, 'invitation')).toEqual([])
    expect((await people.staff(farid, area.slug)).invitations).toEqual([])
    const old = tokenIn(await invite(farid, area, { role: 'chair' }))
    world.pass({ days: 14, minutes: 1 })
    for (const token of [used, withdrawn, old, 'C'.repeat(43)]) {
      expect(await open(token)).toBeUndefined()
      await expect(people.accept(actor, token)).rejects.toMatchObject({ refusal: { kind: 'conflict' } })
    }
    world.now = new Date('2026-03-03T09:30:00.000Z')
  })

  test('let one of two take the role at the same time', async () => {
    const area = await world.area()
    const farid = await world.holder(area, 'area_admin')
    const token = tokenIn(await invite(farid, area, { role: 'chair' }))
    const two = [await member(world), await member(world)]
    const tries = await Promise.allSettled(two.map(({ actor }) => world.services.people.accept(actor, token)))
    expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect((await world.services.people.staff(farid, area.slug)).holders.filter(({ role }) => role === 'chair')).toHaveLength(1)
  })

  test('sent to an address make an account at once for whoever comes from there', async () => {
    const { people } = world.services
    const area = await world.area()
    const farid = await world.holder(area, 'area_admin')
    await invite(farid, area, { role: 'moderator', side: 'families', email: 'Cal@example.org' })
    const token = await tokenFor(world, 'invitation', 'Cal@example.org')
    const input = { name: 'Cal', email: 'cal@example.org', password: PASSWORD }
    await expect(people.acceptAnew(world.visitor(), token, { ...input, password: 'password' }, BROWSERS)).rejects.toMatchObject({
      refusal: { kind: 'invalid' },
    })
    const { setCookie } = await people.acceptAnew(world.visitor(), token, input, BROWSERS)
    const actor = await whoIs(world, cookieOf({ setCookie }))
    expect(actor.roles).toMatchObject([{ role: 'moderator', side: 'families' }])
    expect(await people.account(actor, undefined)).toMatchObject({ confirmed: true, email: 'cal@example.org' })
    await invite(farid, area, { role: 'chair', email: 'cal@example.org' })
    const again = await tokenFor(world, 'invitation', 'cal@example.org')
    await expect(people.acceptAnew(world.visitor(), again, input, BROWSERS)).rejects.toMatchObject({
      refusal: { fields: { email: 'There is an account with this address. Sign in with it, and then say yes here.' } },
    })
  })

  test('by a link alone make an account after its address is confirmed, and tell nobody whether it had one', async () => {
    const { people } = world.services
    const area = await world.area()
    const farid = await world.holder(area, 'area_admin')
    const token = tokenIn(await invite(farid, area, { role: 'supporter' }))
    const { email } = await member(world)
    const say = (address: string) => people.acceptAnew(world.visitor(), token, { name: 'Di', email: address, password: PASSWORD }, BROWSERS)
    expect(await say(email)).toEqual(await say('di@example.org'))
    await people.confirm(await tokenFor(world, 'confirm', 'di@example.org'))
    expect((await browserOf(world, 'di@example.org')).actor.roles).toMatchObject([{ role: 'supporter', areaId: area.id }])
    expect((await browserOf(world, email)).actor.roles).toEqual([])
    expect(await open(token)).toBeUndefined()
  })
})

onEachDatabase('roles', (world) => {
  test('are ended and their mandates changed by admins of the area alone', async () => {
    const { people } = world.services
    const area = await world.area()
    const farid = await world.holder(area, 'area_admin')
    const chair = await world.holder(area, 'chair')
    const [held] = chair.roles
    for (const actor of [world.visitor(), chair, await world.holder(await world.area(), 'area_admin')]) {
      await expect(people.endRole(actor, held!.id)).rejects.toMatchObject({ refusal: { kind: 'forbidden' } })
      await expect(people.changeMandate(actor, held!.id, {})).rejects.toMatchObject({ refusal: { kind: 'forbidden' } })
      await expect(people.staff(actor, area.slug)).rejects.toMatchObject({ refusal: { kind: 'forbidden' } })
    }
    await people.changeMandate(farid, held!.id, { title: 'Independent chair', howChosen: 'By the board', termUntil: '2027-03-31' })
    const { holders } = await people.staff(farid, area.slug)
    expect(holders.find(({ role }) => role === 'chair')).toMatchObject({ name: 'Sam', title: 'Independent chair', termUntil: '2027-03-31' })
    await people.endRole(farid, held!.id)
    expect((await people.staff(farid, area.slug)).holders.map(({ role }) => role)).toEqual(['area_admin'])
    await expect(people.endRole(farid, held!.id)).rejects.toMatchObject({ refusal: { kind: 'not_found' } })
    const names = (await world.announced()).filter(({ about }) => about === held!.id).map(({ name }) => name)
    expect(names).toEqual(['people.role_changed', 'people.role_ended'])
  })

  test('the first admin is made by a link that works once, and only while there is none', async () => {
    const { people } = world.services
    await world.services.tools.change((tx) => tx.deleteFrom('role').where('areaId', 'is', null).execute())
    const early = new URL((await people.firstAdminLink())!).searchParams.get('t')!
    const token = new URL((await people.firstAdminLink())!).searchParams.get('t')!
    const input = { name: 'Ada', email: 'ada@example.org', password: PASSWORD }
    for (const bad of [early, 'D'.repeat(43), undefined])
      await expect(people.becomeFirstAdmin(world.visitor(), bad, input, BROWSERS)).rejects.toMatchObject({ refusal: { kind: 'conflict' } })
    await expect(people.becomeFirstAdmin(world.visitor(), token, { ...input, password: 'admin123' }, BROWSERS)).rejects.toMatchObject({
      refusal: { kind: 'invalid' },
    })
    expect(await people.canBeFirstAdmin(token)).toBe(true)
    const { setCookie } = await people.becomeFirstAdmin(world.visitor(), token, input, BROWSERS)
    const ada = await whoIs(world, cookieOf({ setCookie }))
    expect(ada.roles).toMatchObject([{ role: 'area_admin', areaId: null }])
    expect(await people.firstAdminLink()).toBeUndefined()
    await expect(people.becomeFirstAdmin(world.visitor(), token, { ...input, email: 'eve@example.org' }, BROWSERS)).rejects.toMatchObject({
      refusal: { kind: 'conflict' },
    })
    await expect(people.endRole(ada, ada.roles[0]!.id)).rejects.toMatchObject({ refusal: { kind: 'conflict' } })
    expect((await people.admins(ada)).holders).toMatchObject([{ name: 'Ada', role: 'area_admin' }])
  })
})
