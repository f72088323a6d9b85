import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { BROWSER, browserOf, cookieOf, member, PASSWORD, USER_AGENT, whoIs } from '../build/people.ts'
import { onEachDatabase } from '../build/world.ts'

onEachDatabase('signing in', (world) => {
  const signIn = (email: string, password: string, cookie?: string) =>
    world.services.people.signIn(world.visitor(), { email, password }, { cookie, userAgent: USER_AGENT })
  const sessions = () => world.db.selectFrom('session').selectAll().execute()

  test('answers a wrong password and an unknown address with the same words', async () => {
    const { email } = await member(world)
    const before = await sessions()
    const refusals = await Promise.all(
      [signIn(email, 'kettle-ladder-frog '), signIn('nobody@example.org', PASSWORD)].map((trying) =>
        trying.catch((error) => error.refusal),
      ),
    )
    expect(refusals[0]).toEqual({
      kind: 'invalid',
      fields: { email: 'This e-mail address and password do not go together. Please check both.' },
    })
    expect(refusals[1]).toEqual(refusals[0])
    expect(await sessions()).toEqual(before)
  })

  test('takes as long for an unknown address as for a wrong password', async () => {
    const { email } = await member(world)
    const timeOf = async (address: string) => {
      const times: number[] = []
      for (let i = 0; i < 15; i += 1) {
        const began = performance.now()
        await signIn(address, 'wrong-wrong-wrong').catch(() => undefined)
        times.push(performance.now() - began)
      }
      return times.sort((a, b) => a - b)[3]!
    }
    const [known, unknown] = [await timeOf(email), await timeOf('nobody@example.org')]
    expect(Math.min(known, unknown) / Math.max(known, unknown)).toBeGreaterThan(0.5)
  })

  test('gives a cookie that scripts cannot read, and keeps only a hash of what is in it', async () => {
    const { email } = await member(world)
    const { setCookie } = await signIn(email, PASSWORD)
    expect(setCookie).toMatch(/^ct=[a-z0-9]{40}; /)
    for (const attribute of ['HttpOnly', 'SameSite=Lax', 'Path=/']) expect(setCookie).toContain(attribute)
    const secret = cookieOf({ setCookie }).slice(3)
    const rows = await sessions()
    expect(JSON.stringify(rows)).not.toContain(secret)
    expect(rows.map(({ id }) => id)).toContain(createHash('sha256').update(secret).digest('hex'))
    expect(await whoIs(world, `ct=${rows[0]!.id}`)).toMatchObject({ accountId: undefined })
  })

  test('ties nothing in the table to an account, a moment or a size', async () => {
    const { actor } = await member(world)
    const rows = await sessions()
    expect(JSON.stringify(rows)).not.toContain(actor.accountId!)
    for (const { expiresAt } of rows) expect(expiresAt).toMatch(/T23:59:59\.999Z$/)
    expect(new Set(rows.map(({ sealed }) => sealed.length)).size).toBe(1)
  })

  test('takes a new id at every sign-in and ends the one that the browser had', async () => {
    const { email, cookie } = await member(world)
    const next = cookieOf(await signIn(email, PASSWORD, cookie))
    expect(next).not.toBe(cookie)
    expect(await whoIs(world, cookie)).toMatchObject({ accountId: undefined })
    expect((await whoIs(world, next)).accountId).toBeDefined()
  })

  test('signs out: the cookie is worth nothing from then on', async () => {
    const { cookie } = await member(world)
    const { setCookie } = await world.services.people.signOut(cookie)
    expect(setCookie).toMatch(/^ct=; .*Max-Age=0/)
    expect(await whoIs(world, cookie)).toMatchObject({ accountId: undefined, roles: [] })
    await expect(world.services.people.signOut(undefined)).resolves.toBeDefined()
  })

  test('ends 30 days after it was last used, and 180 days after it began', async () => {
    const start = world.now
    const idle = await member(world)
    world.pass({ days: 32 })
    expect((await whoIs(world, idle.cookie)).accountId).toBeUndefined()
    const { cookie } = await member(world)
    for (let days = 0; days < 175; days += 25) {
      expect((await whoIs(world, cookie)).accountId, `after ${days} days`).toBeDefined()
      world.pass({ days: 25 })
    }
    world.pass({ days: 8 })
    expect((await whoIs(world, cookie)).accountId).toBeUndefined()
    world.now = start
  })

  test('shows where one is signed in, and ends one or all others; never somebody else’s', async () => {
    const { people } = world.services
    const { email, cookie, actor } = await member(world)
    const second = await browserOf(world, email)
    const third = await browserOf(world, email)
    const { now, log } = await people.signIns(actor, cookie)
    expect(now).toHaveLength(3)
    expect(now.map(({ here }) => here)).toEqual([true, false, false])
    expect(log.filter(({ what }) => what === 'signed_in')).toHaveLength(3)
    expect(log[0]).toEqual({ day: '2026-03-03', what: expect.any(String), browser: BROWSER })
    const stranger = await member(world)
    await expect(people.endSignIn(stranger.actor, now[1]!.key)).rejects.toMatchObject({ refusal: { kind: 'not_found' } })
    await expect(people.endSignIn(world.visitor(), now[1]!.key)).rejects.toMatchObject({ refusal: { kind: 'forbidden' } })
    await people.endSignIn(actor, now[1]!.key)
    expect((await people.signIns(actor, cookie)).now).toHaveLength(2)
    await people.endOtherSignIns(actor, { cookie, userAgent: USER_AGENT })
    expect((await people.signIns(actor, cookie)).now).toHaveLength(1)
    for (const gone of [second, third]) expect((await whoIs(world, gone.cookie)).accountId).toBeUndefined()
    expect((await whoIs(world, stranger.cookie)).accountId).toBeDefined()
  })

  test('forgets the security log after 30 days, and sign-ins and links that have ended', async () => {
    const start = world.now
    const { people, tools } = world.services
    await tools.change(async (tx) => {
      for (const table of ['signIn', 'session'] as const) await tx.deleteFrom(table).execute()
    })
    const { actor, cookie } = await member(world)
    world.pass({ days: 29 })
    await people.tidy()
    expect((await people.signIns(actor, cookie)).log).not.toEqual([])
    world.pass({ days: 3 })
    await people.tidy()
    expect(await world.db.selectFrom('signIn').selectAll().execute()).toEqual([])
    expect(await sessions()).toEqual([])
    expect(await world.db.selectFrom('accountToken').selectAll().execute()).toEqual([])
    world.now = start
  })
})
