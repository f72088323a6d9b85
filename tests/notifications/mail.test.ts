import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { ContributionId } from '#app/contract/ids.ts'
import type { AreaTable } from '#db/people/schema.ts'
import { moment } from '#server/clock.ts'
import { enqueue, MAIL_TEMPLATES, type MailTemplate } from '#server/notifications/outbox.ts'
import type { Post } from '#server/notifications/post.ts'
import { sending } from '#server/notifications/send.ts'
import { smtpPost } from '#server/notifications/smtp-post.ts'
import { onEachDatabase } from '../build/world.ts'
import { headerOf, MailServer } from './mail-server.ts'

const WORDS = 'He hides beneath a wardrobe when the taxi comes.'

onEachDatabase('sending mails', (world) => {
  const server = new MailServer()
  let post: Post
  let area: AreaTable
  beforeAll(async () => {
    post = smtpPost(await server.open(), 'http://127.0.0.1:3000')
  })
  afterAll(() => server.close())
  beforeEach(async () => {
    world.now = new Date('2026-03-03T09:30:00.000Z')
    server.received = []
    server.refuses = undefined
    area = await world.area()
    await world.services.tools.change(async (tx) => {
      await tx.deleteFrom('outbox').execute()
      await tx.deleteFrom('lease').execute()
    })
  })
  const sendDue = (through: Post = post) => sending(world.services.tools, through).sendDue()

  /** Something said with an address left behind, and a mail about it in the outbox. */
  async function told(email: string, template: MailTemplate = 'answered'): Promise<ContributionId> {
    const { ref } = await world.say(area, WORDS, { tell: email })
    const { id } = await world.db.selectFrom('contribution').where('ref', '=', ref).select('id').executeTakeFirstOrThrow()
    const { change, clock, vault } = world.services.tools
    const vaultKey = vault.nameOf('tell', id)
    await change((tx) =>
      enqueue(tx, clock, { vaultKey, areaId: area.id, template, about: id, facts: { ref }, onceKey: `${template}|${id}` }),
    )
    return id
  }
  const outbox = () => world.db.selectFrom('outbox').selectAll().execute()

  test('says that there is news and where, and never a word of what was said', async () => {
    const family = Object.entries(MAIL_TEMPLATES).filter(([, kind]) => kind === 'family')
    for (const [template] of family) await told('ann@example.org', template as MailTemplate)
    expect(await sendDue()).toBe(family.length)
    expect(server.received.map(({ subject }) => new Set([subject]).size)).toEqual(family.map(() => 1))
    for (const mail of server.received) {
      expect(mail.handedInFor).toEqual(['ann@example.org'])
      expect(mail.subject).toBe('There is news for you on Common Thread')
      const where = /report/.test(mail.text ?? '') ? 'http://127.0.0.1:3000' : 'http://127.0.0.1:3000/trace'
      expect(mail.text).toContain(where)
      expect(mail.html).toContain(`href="${where}"`)
      expect(mail.raw).not.toMatch(/wardrobe|taxi|hides|beneath|CT-[0-9A-Z]{6}/)
      expect(headerOf(mail, 'auto-submitted')).toEqual(['auto-generated'])
    }
  })

  test('is sent once, and again under the same number when we fell over before noting that it was sent', async () => {
    await told('ann@example.org')
    const fallsOver: Post = {
      send: async (letter) => {
        await post.send(letter)
        throw Object.assign(new Error('the power went'), { code: 'ECRASH' })
      },
    }
    expect(await sendDue(fallsOver)).toBe(0)
    world.pass({ minutes: 5 })
    expect(await sendDue()).toBe(1)
    expect(await sendDue()).toBe(0)
    const numbers = server.received.map(({ messageId }) => messageId)
    expect(numbers).toHaveLength(2)
    expect(new Set(numbers).size).toBe(1)
    expect(await outbox()).toMatchObject([{ sentAt: expect.any(String), attempts: 1 }])
  })

  test('leaves it to one process at a time', async () => {
    for (let i = 0; i < 5; i += 1) await told(`ann${i}@example.org`)
    const sent = await Promise.all([sendDue(), sendDue(), sendDue()])
    expect(sent.reduce((sum, count) => sum + count, 0)).toBe(5)
    expect(new Set(server.received.map(({ messageId }) => messageId)).size).toBe(5)
    expect(server.received).toHaveLength(5)
  })

  test('lets nobody’s phone light up at night, but wakes the safeguarding lead', async () => {
    world.now = new Date('2026-07-03T22:10:00.000Z')
    await world.holder(area, 'safeguarding_lead')
    await told('ann@example.org')
    await world.say(area, 'I am going to kill myself tonight, I have the tablets here')
    expect(await sendDue()).toBe(1)
    expect(server.received[0]!.subject).toBe('Please read now: somebody may be in danger (Wyrefield)')
    expect(server.received[0]!.text).toContain(`/desk/${area.slug}/safeguarding`)
    expect(server.received[0]!.raw).not.toMatch(/tablets|kill/)
    world.now = new Date('2026-07-04T06:59:00.000Z')
    expect(await sendDue()).toBe(0)
    world.now = new Date('2026-07-04T07:00:00.000Z')
    expect(await sendDue()).toBe(1)
  })

  test('cannot be turned into another mail by a name or an address', async () => {
    area = await world.area({ name: 'Wyre\r\nBcc: everybody@example.org\r\n\r\n<b>Hello</b>' })
    await world.holder(area, 'safeguarding_lead')
    await world.say(area, 'I am going to kill myself tonight, I have the tablets here')
    await told('ann@example.org')
    expect(await sendDue()).toBe(2)
    for (const mail of server.received) {
      expect(headerOf(mail, 'bcc')).toEqual([])
      expect(mail.handedInFor).toHaveLength(1)
      expect(mail.html).not.toContain('<b>')
    }
    await expect(told('ann@example.org\r\nBcc: b@example.org')).rejects.toMatchObject({ refusal: { kind: 'invalid' } })
    await expect(told('ann@example.org, b@example.org')).rejects.toMatchObject({ refusal: { kind: 'invalid' } })
  })

  test('tries again later and later when the mail server says no, and gives up after ten', async () => {
    await told('ann@example.org')
    server.refuses = new Error('550 ann@example.org is not here')
    const reported: unknown[] = []
    const trying = sending({ ...world.services.tools, report: (error) => reported.push(error) }, post)
    const waits: number[] = []
    for (let tries = 0; tries < 10; tries += 1) {
      await trying.sendDue()
      const [mail] = await outbox()
      waits.push(Date.parse(mail!.dueAt) - world.now.getTime())
      await world.services.tools.change((tx) =>
        tx
          .updateTable('outbox')
          .set({ dueAt: moment(() => world.now) })
          .execute(),
      )
    }
    expect(waits.slice(0, 3)).toEqual([60_000, 120_000, 240_000])
    expect(await outbox()).toMatchObject([{ attempts: 10, failedAt: expect.any(String), sentAt: null }])
    expect(String(reported)).toContain('given up after 10 tries')
    expect(String(reported)).not.toContain('ann@example.org')
    expect(server.received).toEqual([])
  })

  test('does not hold up the others when we cannot write it', async () => {
    const broken = await told('ann@example.org')
    await told('bob@example.org')
    await world.services.tools.change((tx) =>
      tx.updateTable('outbox').set({ template: 'no_such_mail' }).where('about', '=', broken).execute(),
    )
    const reported: unknown[] = []
    expect(await sending({ ...world.services.tools, report: (error) => reported.push(error) }, post).sendDue()).toBe(1)
    expect(reported).toHaveLength(1)
    expect(server.received.map(({ handedInFor }) => handedInFor)).toEqual([['bob@example.org']])
    expect((await outbox()).find(({ about }) => about === broken)).toMatchObject({ attempts: 1, sentAt: null })
  })

  test('goes to nobody once the address is gone', async () => {
    const id = await told('ann@example.org')
    await world.services.tools.change((tx) => world.services.tools.vault.remove(tx, 'tell', id))
    expect(await sendDue()).toBe(0)
    expect(await outbox()).toMatchObject([{ cancelledAt: expect.any(String), sentAt: null }])
  })

  test('carries the token of a new account once, and forgets address and token when it is sent', async () => {
    const { change, clock, vault } = world.services.tools
    const key = randomBytes(16).toString('hex')
    const vaultKey = await change(async (tx) => {
      const name = await vault.put(tx, 'accounts', 'mail', key, { to: 'new@example.org', token: 'tok-en_1' })
      await enqueue(tx, clock, { vaultKey: name, areaId: '', template: 'confirm', about: key, onceKey: key })
      return name
    })
    expect(await sendDue()).toBe(1)
    expect(server.received[0]!.text).toContain('http://127.0.0.1:3000/confirm?t=tok-en_1')
    expect(headerOf(server.received[0]!, 'list-unsubscribe')).toEqual([])
    expect(await vault.open(world.db, 'accounts', vaultKey)).toBeUndefined()
  })

  test('waits where there is no way to send it', async () => {
    await told('ann@example.org')
    expect(await sending(world.services.tools, undefined).sendDue()).toBe(0)
    expect(await outbox()).toMatchObject([{ sentAt: null, attempts: 0 }])
  })

  test('is stopped by one click, whatever was on its way', async () => {
    const { notifications } = world.services
    await told('ann@example.org')
    await sendDue()
    const [mail] = server.received
    const [stop] = headerOf(mail!, 'list-unsubscribe')
    expect(headerOf(mail!, 'list-unsubscribe-post')).toEqual(['List-Unsubscribe=One-Click'])
    expect(mail!.text).toContain(stop!.slice(1, -1))
    const token = /^<http:\/\/127\.0\.0\.1:3000\/stop\/(\w+)>$/.exec(stop!)![1]!
    const id = await waiting(token)
    expect(await notifications.stoppable(token)).toEqual({ stopped: false })
    await notifications.stop(token)
    await notifications.stop(token)
    expect(await notifications.stoppable(token)).toEqual({ stopped: true })
    expect(await sendDue()).toBe(0)
    expect(await outbox()).toContainEqual(expect.objectContaining({ about: id, template: 'hidden', cancelledAt: expect.any(String) }))
    for (const forged of ['', token.slice(0, -1), `${token.slice(0, -1)}${token.endsWith('0') ? '1' : '0'}`])
      await expect(notifications.stop(forged)).rejects.toMatchObject({ refusal: { kind: 'not_found' } })
  })

  test('is stopped for one who follows with an account, and for nobody else', async () => {
    const { change, clock, vault } = world.services.tools
    const id = await told('author@example.org', 'published')
    const [ann, bob] = [await world.holder(area), await world.holder(area)]
    await change(async (tx) => {
      for (const [at, { accountId }] of [ann, bob].entries()) {
        await vault.append(tx, area.id, 'followers', id, { accountId })
        await vault.put(tx, 'accounts', 'following', `${accountId}|${id}`, { amongFollowers: at })
        const vaultKey = vault.nameOf('followers', `${id}|${at}`)
        await enqueue(tx, clock, { vaultKey, areaId: area.id, template: 'new_reply', about: id, onceKey: `new_reply|${id}|${at}` })
      }
    })
    await sendDue()
    const toAnn = server.received.find(({ handedInFor }) => handedInFor[0] === `${ann.accountId!.slice(8, 16)}@example.org`)
    expect(toAnn!.text).toContain('http://127.0.0.1:3000/account')
    const token = headerOf(toAnn!, 'list-unsubscribe')[0]!.slice(1, -1).split('/').at(-1)!
    await world.services.notifications.stop(token)
    expect(await vault.list(world.db, area.id, 'followers', id)).toEqual([{ accountId: null }, { accountId: bob.accountId }])
    expect(await vault.get(world.db, 'accounts', 'following', `${ann.accountId}|${id}`)).toBeUndefined()
    expect(await vault.get(world.db, 'accounts', 'following', `${bob.accountId}|${id}`)).toBeDefined()
    expect(await world.services.notifications.stoppable(token)).toEqual({ stopped: true })
  })

  /** A second mail to whom the first one went. */
  async function waiting(token: string) {
    const { change, clock } = world.services.tools
    const [first] = await outbox()
    await change((tx) =>
      enqueue(tx, clock, {
        vaultKey: token.slice(0, 64),
        areaId: area.id,
        template: 'hidden',
        about: first!.about,
        onceKey: `hidden|${token}`,
      }),
    )
    return first!.about
  }
})
