import { describe, expect, test } from 'vitest'
import { whyNotPassword } from '#server/people/password-strength.ts'
import { hashPassword, isOutOfDate, isPassword } from '#server/people/passwords.ts'
import { browserOf, mails, member, PASSWORD, tokenFor, USER_AGENT, whoIs } from '../build/people.ts'
import { onEachDatabase } from '../build/world.ts'

describe('which passwords are taken', () => {
  const ABOUT = ['Sam Porter', 'sam.porter@example.org']
  test.each([
    'short',
    '1234567',
    'password',
    'Password1!',
    'p4ssw0rd',
    'qwertyuiop12',
    'aaaaaaaaaaaaaaaa',
    '11111111111111111111',
    'sunshine12',
    'iloveyou123',
    'liverpool1',
    'wyrefield2026',
    'common-thread-2026',
    'CommonThread1',
    'Autumn2026!',
    'sam.porter1',
    'SamPorter!!',
    'a'.repeat(129),
    'p4ssw0rd'.repeat(16),
  ])('not %s', (password) => expect(whyNotPassword(password, ABOUT)).toBeDefined())
  test.each([
    'three red boats',
    'kettle-ladder-frog',
    'mysonneedshelp',
    'ключ от дома',
    'x7Kp2mQz',
    '  spaces count too  ',
    '84629175038264917',
    'z'.repeat(3) + 'The fence was green in the winter of nobody. '.repeat(2),
  ])('but %s', (password) => expect(whyNotPassword(password, ABOUT)).toBeUndefined())
  test('judging never takes long, however long the password', () => {
    for (const nasty of ['p4ssw0rd'.repeat(16), '1'.repeat(128), 'zxcvbnm,./'.repeat(12), 'aA1!'.repeat(32)]) {
      const began = performance.now()
      whyNotPassword(nasty)
      expect(performance.now() - began).toBeLessThan(1500)
    }
  })
  test('a password is kept by argon2id with 19 MiB, two passes and one lane', async () => {
    const kept = await hashPassword(PASSWORD)
    expect(kept).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(await hashPassword(PASSWORD)).not.toBe(kept)
    expect([await isPassword(kept, PASSWORD), await isPassword(kept, `${PASSWORD} `), await isPassword(undefined, PASSWORD)]).toEqual([
      true,
      false,
      false,
    ])
    expect([isOutOfDate(kept), isOutOfDate('$argon2id$v=19$m=4096,t=3,p=1$x$y')]).toEqual([false, true])
    expect(await isPassword(await hashPassword('café au lait now'), 'café au lait now')).toBe(true)
  })
})

onEachDatabase('a forgotten password', (world) => {
  const NEXT = 'window-paper-moss'
  const ask = (email: string) => world.services.people.requestReset(world.visitor(), { email })
  const reset = (token: string | undefined, password = NEXT) =>
    world.services.people.reset(world.visitor(), token, { password }, USER_AGENT)

  test('tells nobody whether an address has an account', async () => {
    const { email } = await member(world)
    const tokens = async () => (await world.db.selectFrom('accountToken').where('purpose', '=', 'reset').selectAll().execute()).length
    const before = await tokens()
    expect(await ask('nobody@example.org')).toEqual(await ask(email))
    expect(await tokens()).toBe(before + 2)
    expect((await mails(world, 'reset')).map(({ to }) => to)).not.toContain('nobody@example.org')
  })

  test('sets a new password once, within the hour, and ends every sign-in', async () => {
    const { people } = world.services
    const { email, cookie } = await member(world)
    await ask(email)
    const token = await tokenFor(world, 'reset', email)
    await expect(reset(token, 'frog')).rejects.toMatchObject({ refusal: { kind: 'invalid' } })
    expect(await people.canReset(token)).toBe(true)
    await reset(token)
    expect((await whoIs(world, cookie)).accountId).toBeUndefined()
    await expect(browserOf(world, email)).rejects.toMatchObject({ refusal: { kind: 'invalid' } })
    await browserOf(world, email, NEXT)
    await expect(reset(token)).rejects.toMatchObject({ refusal: { kind: 'conflict' } })
  })

  test('refuses a link that is an hour old, made up, missing, or from before the password changed', async () => {
    const { email } = await member(world)
    await ask(email)
    const stale = await tokenFor(world, 'reset', email)
    await ask(email)
    await reset(await tokenFor(world, 'reset', email))
    await ask(email)
    const old = await tokenFor(world, 'reset', email)
    world.pass({ minutes: 60 })
    for (const bad of [stale, old, 'B'.repeat(43), undefined]) {
      expect(await world.services.people.canReset(bad)).toBe(false)
      await expect(reset(bad, 'a-third-good-one')).rejects.toMatchObject({ refusal: { kind: 'conflict' } })
    }
    await browserOf(world, email, NEXT)
  })

  test('keeps no token in the clear: neither in the table nor in the outbox', async () => {
    const { email } = await member(world)
    await ask(email)
    const token = await tokenFor(world, 'reset', email)
    for (const table of ['accountToken', 'outbox', 'vault', 'account'] as const) {
      const rows = JSON.stringify(await world.db.selectFrom(table).selectAll().execute())
      expect(rows).not.toContain(token)
      expect(rows).not.toContain(email)
    }
  })
})

onEachDatabase('changing a password', (world) => {
  const change = (actor: Parameters<typeof world.services.people.changePassword>[0], input: object, cookie: string | undefined) =>
    world.services.people.changePassword(actor, input, { cookie, userAgent: USER_AGENT })

  test('asks for the old one, and refuses a stranger and a weak new one', async () => {
    const { actor, cookie, email } = await member(world)
    await expect(change(world.visitor(), { current: PASSWORD, password: 'window-paper-moss' }, cookie)).rejects.toMatchObject({
      refusal: { kind: 'forbidden' },
    })
    await expect(change(actor, { current: 'wrong', password: 'window-paper-moss' }, cookie)).rejects.toMatchObject({
      refusal: { fields: { current: 'This is not your password. Please try again.' } },
    })
    await expect(change(actor, { current: PASSWORD, password: 'password' }, cookie)).rejects.toMatchObject({ refusal: { kind: 'invalid' } })
    await browserOf(world, email)
  })

  test('keeps this browser signed in and ends every other', async () => {
    const { actor, cookie, email } = await member(world)
    const other = await browserOf(world, email)
    await change(actor, { current: PASSWORD, password: 'window-paper-moss' }, cookie)
    expect((await whoIs(world, cookie)).accountId).toBe(actor.accountId)
    expect((await whoIs(world, other.cookie)).accountId).toBeUndefined()
    await browserOf(world, email, 'window-paper-moss')
  })
})
