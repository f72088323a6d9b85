import { expect, test } from 'vitest'
import { browserOf, mails, member, PASSWORD, tokenFor, USER_AGENT } from '../build/people.ts'
import { onEachDatabase } from '../build/world.ts'

onEachDatabase('making an account', (world) => {
  const signUp = (input: object) => world.services.people.signUp(world.visitor(), input, USER_AGENT)
  const rows = async () => ({
    accounts: (await world.db.selectFrom('account').selectAll().execute()).length,
    tokens: (await world.db.selectFrom('accountToken').selectAll().execute()).length,
  })

  test.each([
    [{ email: 'ann@example.org', password: PASSWORD }, { name: 'Write the name that we should call you by' }],
    [{ name: 'Ann', email: 'ann', password: PASSWORD }, { email: 'Write an e-mail address, like name@example.org' }],
    [{ name: 'Ann', email: 'ann@example.org' }, { password: 'Choose a password' }],
    [
      { name: 'Ann', email: 'ann@example.org', password: 'frog' },
      { password: 'Make your password at least 8 characters long. Three words in a row are fine.' },
    ],
    [
      { name: 'Ann', email: 'ann@example.org', password: 'ann.example1' },
      { password: 'This password is easy to guess. Use three words that have nothing to do with each other.' },
    ],
  ])('refuses %o and writes nothing', async (input, fields) => {
    const before = await rows()
    await expect(signUp(input)).rejects.toMatchObject({ refusal: { kind: 'invalid', fields } })
    expect(await rows()).toEqual(before)
  })

  test('makes nothing before the address is confirmed; then the account is there once', async () => {
    const before = await rows()
    await signUp({ name: 'Ann Weaver', email: 'Ann.Weaver@example.org', password: PASSWORD })
    expect((await rows()).accounts).toBe(before.accounts)
    await expect(browserOf(world, 'ann.weaver@example.org')).rejects.toMatchObject({ refusal: { kind: 'invalid' } })
    const token = await tokenFor(world, 'confirm', 'Ann.Weaver@example.org')
    expect(await world.services.people.canConfirm(token)).toBe(true)
    await world.services.people.confirm(token)
    expect((await rows()).accounts).toBe(before.accounts + 1)
    const { actor, cookie } = await browserOf(world, 'ann.weaver@EXAMPLE.org')
    expect(await world.services.people.account(actor, cookie)).toMatchObject({
      name: 'Ann Weaver',
      email: 'Ann.Weaver@example.org',
      confirmed: true,
    })
  })

  test('refuses a link that was used, is too old, was made up, or is for something else', async () => {
    const { people } = world.services
    await signUp({ name: 'Bea', email: 'bea@example.org', password: PASSWORD })
    const token = await tokenFor(world, 'confirm', 'bea@example.org')
    await people.confirm(token)
    await signUp({ name: 'Cy', email: 'cy@example.org', password: PASSWORD })
    const old = await tokenFor(world, 'confirm', 'cy@example.org')
    world.pass({ days: 3, minutes: 1 })
    await people.requestReset(world.visitor(), { email: 'bea@example.org' })
    const other = await tokenFor(world, 'reset', 'bea@example.org')
    for (const bad of [token, old, 'A'.repeat(43), other, '', undefined]) {
      expect(await people.canConfirm(bad)).toBe(false)
      await expect(people.confirm(bad)).rejects.toMatchObject({ refusal: { kind: 'conflict' } })
    }
  })

  test('lets one of two use a link at the same time', async () => {
    await signUp({ name: 'Dot', email: 'dot@example.org', password: PASSWORD })
    const token = await tokenFor(world, 'confirm', 'dot@example.org')
    const tries = await Promise.allSettled([1, 2, 3].map(() => world.services.people.confirm(token)))
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  test('tells nobody that an address has an account: the answer is the same, only its holder gets another mail, once a day', async () => {
    const { email } = await member(world)
    const before = await rows()
    const known = await signUp({ name: 'Mallory', email, password: PASSWORD })
    const unknown = await signUp({ name: 'Mallory', email: 'new@example.org', password: PASSWORD })
    expect(known).toEqual(unknown)
    expect(await rows()).toEqual({ accounts: before.accounts, tokens: before.tokens + 2 })
    await signUp({ name: 'Mallory', email, password: PASSWORD })
    const again = await world.db.selectFrom('outbox').where('template', '=', 'already_has_account').selectAll().execute()
    expect(again).toHaveLength(1)
    expect((await mails(world, 'confirm')).filter(({ to }) => to === email)).toHaveLength(1)
  })

  test('gives the account to whoever confirms first when two asked for it', async () => {
    const { people } = world.services
    const email = 'eve@example.org'
    await signUp({ name: 'Eve', email, password: PASSWORD })
    const first = await tokenFor(world, 'confirm', email)
    await signUp({ name: 'Eve', email, password: 'window-paper-moss' })
    const second = await tokenFor(world, 'confirm', email)
    await people.confirm(second)
    await expect(people.confirm(first)).rejects.toMatchObject({ refusal: { kind: 'conflict' } })
    await expect(browserOf(world, email)).rejects.toMatchObject({ refusal: { kind: 'invalid' } })
    await browserOf(world, email, 'window-paper-moss')
  })
})
