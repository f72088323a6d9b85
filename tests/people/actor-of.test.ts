import { expect, test } from 'vitest'
import { createServices } from '#server/services.ts'
import { browserOf, member, PASSWORD } from '../build/people.ts'
import { onEachDatabase } from '../build/world.ts'

onEachDatabase('who is asking', (world) => {
  const actorOf = (cookie?: string, address = '192.0.2.7') => world.services.people.actorOf({ cookie, address })

  test.each([undefined, '', 'ct=', 'ct=../../etc', `ct=${'a'.repeat(40)}`, 'ct-device=short', 'ct-trace=AAAA', 'other=1; ct', ';;;='])(
    'a browser with the cookies %o is a visitor',
    async (cookie) => {
      expect(await actorOf(cookie)).toMatchObject({ accountId: undefined, roles: [], device: undefined, receipt: undefined })
    },
  )

  test('an address is known only as a keyed hash that is another one tomorrow; a household is one', async () => {
    const start = world.now
    const { addressKey } = await actorOf(undefined, '192.0.2.7')
    expect(addressKey).toMatch(/^[0-9a-f]{64}$/)
    expect((await actorOf(undefined, '::ffff:192.0.2.7')).addressKey).toBe(addressKey)
    expect((await actorOf(undefined, '192.0.2.8')).addressKey).not.toBe(addressKey)
    const six = (await actorOf(undefined, '2001:db8:1:2::5')).addressKey
    expect((await actorOf(undefined, '2001:0DB8:0001:0002:ffff:ffff:ffff:ffff')).addressKey).toBe(six)
    expect((await actorOf(undefined, '2001:db8:1:3::5')).addressKey).not.toBe(six)
    world.pass({ days: 1 })
    expect((await actorOf(undefined, '192.0.2.7')).addressKey).not.toBe(addressKey)
    world.now = start
  })

  test('a device keeps its value, and a trace stays open for twelve hours', async () => {
    const start = world.now
    const { cookies } = world.services.people
    const { device, setCookie } = cookies.newDevice()
    const trace = (await cookies.traceCookie('hash-of-a-code')).split(';')[0]!
    const both = `${setCookie.split(';')[0]}; ${trace}`
    expect(await actorOf(both)).toMatchObject({ device, receipt: 'hash-of-a-code' })
    expect(trace).not.toContain('hash-of-a-code')
    expect((await actorOf(`${trace.slice(0, -6)}AAAAAA`)).receipt).toBeUndefined()
    world.pass({ hours: 12 })
    expect((await actorOf(both)).receipt).toBeUndefined()
    world.now = start
  })

  test('over TLS every cookie is tied to this host', async () => {
    const { own, vaultKey } = world
    const services = createServices({
      database: own.database,
      clock: () => world.now,
      vaultKey,
      baseUrl: 'https://thread.example',
      report: () => undefined,
    })
    const { email, cookie } = await member(world)
    const { setCookie } = await services.people.signIn(
      world.visitor(),
      { email, password: PASSWORD },
      { cookie: undefined, userAgent: undefined },
    )
    const made = [setCookie, services.people.cookies.newDevice().setCookie, services.people.cookies.linkCookie('reset', 'E'.repeat(43))]
    for (const header of made) {
      expect(header).toMatch(/^__Host-ct/)
      for (const attribute of ['Secure', 'HttpOnly', 'SameSite=Lax', 'Path=/']) expect(header).toContain(attribute)
      expect(header).not.toMatch(/domain/i)
    }
    expect((await services.people.actorOf({ cookie, address: '' })).accountId).toBeUndefined()
    expect((await services.people.actorOf({ cookie: setCookie.split(';')[0], address: '' })).accountId).toBeDefined()
  })

  test('a link’s token is read back for its own purpose only', () => {
    const { cookies } = world.services.people
    const token = 'E'.repeat(43)
    const header = `a=1; ${cookies.linkCookie('reset', token).split(';')[0]}`
    expect(cookies.linkIn(header, 'reset')).toBe(token)
    expect(cookies.linkIn(header, 'confirm')).toBeUndefined()
    for (const bad of ['', 'x', '<script>', `${token}; Domain=evil.example`, `${token}\r\nSet-Cookie: a=b`])
      expect(cookies.linkCookie('reset', bad)).toBe(cookies.clearLink())
  })

  test('an ended role is gone with the next request', async () => {
    const { people, tools } = world.services
    const area = await world.area()
    const { actor, email } = await member(world)
    const chair = await world.holder(area, 'chair')
    await tools.change((tx) => tx.updateTable('role').set({ accountId: actor.accountId! }).where('id', '=', chair.roles[0]!.id).execute())
    const { cookie } = await browserOf(world, email)
    expect((await actorOf(cookie)).roles).toMatchObject([{ role: 'chair' }])
    await people.endRole(await world.holder(area, 'area_admin'), chair.roles[0]!.id)
    expect((await actorOf(cookie)).roles).toEqual([])
  })
})
