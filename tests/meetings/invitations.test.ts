import ICAL from 'ical.js'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { InvitedView } from '#app/contract/invite-views.ts'
import { memoryPost } from '#server/notifications/memory-post.ts'
import type { Post } from '#server/notifications/post.ts'
import { sending } from '#server/notifications/send.ts'
import { smtpPost } from '#server/notifications/smtp-post.ts'
import { onEachDatabase } from '../build/world.ts'
import { headerOf, MailServer } from '../notifications/mail-server.ts'
import { type AgendaPlace, agendaPlace } from './agenda-place.ts'

const refused = (kind: string, more: object = {}) => ({ refusal: { kind, ...more } })

onEachDatabase('inviting forums to a meeting', (world) => {
  const meetings = () => world.services.meetings
  const server = new MailServer()
  let smtp: Post
  beforeAll(async () => {
    smtp = smtpPost(await server.open(), 'http://127.0.0.1:3000')
  })
  afterAll(() => server.close())
  beforeEach(async () => {
    world.now = new Date('2026-03-03T09:30:00.000Z')
    server.received = []
    await world.services.tools.change(async (tx) => {
      for (const table of ['outbox', 'meetingInviteLink', 'meetingInvite'] as const) await tx.deleteFrom(table).execute()
      await tx.deleteFrom('lease').execute()
    })
  })
  const invite = ({ officer, area, ref }: AgendaPlace, ...forums: string[]) => meetings().inviteForums(officer, area.slug, ref, { forums })
  const rows = () => world.db.selectFrom('meetingInvite').selectAll().execute()
  /** The letters that go out now, the last written first. */
  async function letters() {
    const post = memoryPost()
    await sending(world.services.tools, post).sendDue()
    return post.letters()
  }
  const tokenIn = (text = '') => /\/invited\/coming\?t=([\w-]{43})/.exec(text)?.[1] ?? ''
  const opened = async (token: string) => (await meetings().invited(token)) as Extract<InvitedView, { state: 'open' }>
  const answer = async (token: string, answer: string, more: object = {}) =>
    meetings().answerInvite(token, { invite: (await opened(token)).invite, answer, ...more })
  const listed = async ({ area, ref }: AgendaPlace) => (await meetings().meetingForums(world.visitor(), area.slug, ref)).forums

  test('is refused to all but chair and clerk, for a draft, without a forum and for one that is not here; nothing is written', async () => {
    const place = await agendaPlace(world)
    const { area, officer, rep, ref, forum } = place
    const elsewhere = await world.forum(await world.area())
    const draft = await meetings().planMeeting(officer, area.slug, { title: 'Draft', day: '2026-04-01', at: '18:30', minutes: '90' })
    await expect(meetings().inviteForums(rep, area.slug, ref, { forums: forum })).rejects.toMatchObject(refused('forbidden'))
    await expect(invite({ ...place, ref: draft }, forum)).rejects.toMatchObject(refused('conflict'))
    await expect(invite(place)).rejects.toMatchObject(refused('invalid', { fields: { forums: expect.any(String) } }))
    await expect(invite(place, elsewhere)).rejects.toMatchObject(refused('invalid', { fields: { forums: expect.any(String) } }))
    world.pass({ days: 20, hours: 10 })
    await expect(invite(place, forum)).rejects.toMatchObject(refused('conflict'))
    expect(await rows()).toEqual([])
    expect(await letters()).toEqual([])
  })

  test('tells each who speaks for a forum once, with a calendar file that another reader understands, and no link is kept', async () => {
    const place = await agendaPlace(world)
    const second = await world.holder(place.area, { role: 'representative', forumId: place.forum })
    expect(await invite(place, place.forum)).toBe(1)
    await expect(invite(place, place.forum)).rejects.toMatchObject(refused('conflict'))
    await sending(world.services.tools, smtp).sendDue()
    expect(server.received.map(({ handedInFor }) => handedInFor[0]).sort()).toEqual(
      [place.rep, second].map(({ accountId }) => `${accountId!.slice(8, 16)}@example.org`).sort(),
    )
    const [mail] = server.received
    expect(mail!.text).toContain('When: Monday 23 March 2026, 18:30 to 20:00')
    const part = mail!.attachments.find(({ mimeType }) => mimeType === 'text/calendar')
    expect(headerOf(mail!, 'list-unsubscribe')).toEqual([])
    expect(mail!.raw).toMatch(/text\/calendar; charset=utf-8; method=REQUEST/i)
    const text = typeof part!.content === 'string' ? part!.content : Buffer.from(part!.content as ArrayBuffer).toString('utf8')
    const calendar = new ICAL.Component(ICAL.parse(text))
    const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent')!)
    expect(calendar.getFirstPropertyValue('method')).toBe('REQUEST')
    expect(event.startDate.toString()).toBe('2026-03-23T18:30:00')
    expect(String(event.attendees[0]!.getFirstValue()).toLowerCase()).toBe(`mailto:${mail!.handedInFor[0]}`)
    const tokens = server.received.map(({ text }) => tokenIn(text))
    expect(new Set(tokens).size).toBe(2)
    const kept = JSON.stringify([
      await world.db.selectFrom('outbox').selectAll().execute(),
      await world.db.selectFrom('meetingInviteLink').selectAll().execute(),
      await world.db.selectFrom('vault').selectAll().execute(),
    ])
    for (const token of tokens) expect(kept).not.toContain(token)
  })

  test('a link answers for its forum alone; looking answers nothing; the last answer counts and everybody sees it', async () => {
    const place = await agendaPlace(world)
    const other = await world.forum(place.area, 'Young people')
    await world.holder(place.area, { role: 'representative', forumId: other })
    await invite(place, place.forum, other)
    const sent = (await letters()).map(({ text }) => text)
    const token = tokenIn(sent.find((text) => text.includes('Parents and carers is invited')))
    const theirs = tokenIn(sent.find((text) => text.includes('Young people is invited')))
    expect(await opened(token)).toMatchObject({ state: 'open', forum: 'Parents and carers', answer: null })
    for (const forged of [undefined, '', 'x'.repeat(43), token.toLowerCase()])
      expect(await meetings().invited(forged)).toEqual({ state: 'gone' })
    const { invite: id } = await opened(token)
    await expect(meetings().answerInvite(theirs, { invite: id, answer: 'coming' })).rejects.toMatchObject(refused('conflict'))
    await expect(meetings().answerInvite('x'.repeat(43), { invite: id, answer: 'coming' })).rejects.toMatchObject(refused('conflict'))
    await expect(answer(token, 'perhaps')).rejects.toMatchObject(refused('invalid'))
    expect((await listed(place)).map(({ answer }) => answer)).toEqual([null, null])
    await answer(token, 'coming')
    await answer(token, 'input', { note: 'We write on Friday.' })
    await answer(token, 'input', { note: 'We write on Friday.' })
    expect(await listed(place)).toEqual([
      { forum: 'Parents and carers', answer: 'input', present: false },
      { forum: 'Young people', answer: null, present: false },
    ])
    const desk = await meetings().invitationsAtDesk(place.officer, place.area.slug, place.ref)
    expect(desk.invited[0]).toMatchObject({ note: 'We write on Friday.', answeredOn: '2026-03-03', people: 1 })
    await expect(meetings().invitationsAtDesk(place.rep, place.area.slug, place.ref)).rejects.toMatchObject(refused('forbidden'))
    const answers = (await world.announced()).filter(({ name, about }) => name === 'meetings.forum_answered' && about === id)
    expect(answers).toHaveLength(2)
  })

  test('a link ends with the meeting, with its calling off and with the role, and says no more than it must', async () => {
    const place = await agendaPlace(world)
    await invite(place, place.forum)
    const [letter] = await letters()
    const token = tokenIn(letter!.text)
    const { invite: id } = await opened(token)
    world.pass({ days: 20, hours: 10 })
    expect(await meetings().invited(token)).toMatchObject({ state: 'closed', why: expect.stringContaining('has begun') })
    await expect(meetings().answerInvite(token, { invite: id, answer: 'coming' })).rejects.toMatchObject(refused('conflict'))
    world.now = new Date('2026-03-03T09:30:00.000Z')
    await meetings().cancelMeeting(place.officer, place.area.slug, place.ref, { reason: 'The hall is flooded.' })
    expect(await meetings().invited(token)).toMatchObject({ state: 'closed', why: expect.stringContaining('called off') })
    await expect(meetings().answerInvite(token, { invite: id, answer: 'coming' })).rejects.toMatchObject(refused('conflict'))
    const endedAt = world.now.toISOString() as `${string}T${string}Z`
    const { id: role } = place.rep.roles[0]!
    await world.services.tools.change((tx) => tx.updateTable('role').set({ endedAt }).where('id', '=', role).execute())
    expect(await meetings().invited(token)).toEqual({ state: 'gone' })
    expect(await rows()).toContainEqual(expect.objectContaining({ id, answer: null }))
  })

  test('a meeting that moves or is called off tells the invited once each, later in its sequence; what is past is not sent', async () => {
    const place = await agendaPlace(world)
    await invite(place, place.forum)
    const [first] = await letters()
    const form = { title: 'March <b>meeting</b>', day: '2026-03-25', at: '10:00', minutes: '90', room: 'Library' }
    await meetings().changeMeeting(place.officer, place.area.slug, place.ref, form)
    await meetings().changeMeeting(place.officer, place.area.slug, place.ref, { ...form, at: '11:00' })
    const moved = await letters()
    expect(moved.map(({ subject }) => subject)).toEqual(['A meeting has changed (Wyrefield)'])
    expect(moved[0]!.html).not.toContain('<b>')
    expect(moved[0]!.text).toContain('Wednesday 25 March 2026, 11:00')
    expect(moved[0]!.calendar!.text).toContain('SEQUENCE:3')
    expect(tokenIn(moved[0]!.text)).toBe(tokenIn(first!.text))
    await meetings().cancelMeeting(place.officer, place.area.slug, place.ref, { reason: 'The hall is flooded.' })
    const [off, ...none] = await letters()
    expect(none).toEqual([])
    expect(off!.calendar).toMatchObject({ method: 'CANCEL', text: expect.stringContaining('STATUS:CANCELLED') })
    expect(off!.text).toContain('Why: The hall is flooded.')
  })

  test('whoever has not answered is reminded once, three days before', async () => {
    const place = await agendaPlace(world)
    const other = await world.forum(place.area, 'Young people')
    await world.holder(place.area, { role: 'representative', forumId: other })
    await invite(place, place.forum, other)
    const sent = (await letters()).map(({ text }) => text)
    await answer(tokenIn(sent.find((text) => text.includes('Young people is invited'))), 'apologies')
    world.pass({ days: 16 })
    expect(await meetings().remindForums()).toBe(0)
    world.pass({ days: 2 })
    expect(await meetings().remindForums()).toBe(1)
    expect(await meetings().remindForums()).toBe(0)
    const [reminder, ...none] = await letters()
    expect(none).toEqual([])
    expect(reminder!.text).toContain('no answer yet from Parents and carers')
  })
})
