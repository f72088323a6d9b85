import { beforeEach, expect, test } from 'vitest'
import type { InvitedView } from '#app/contract/invite-views.ts'
import { inviteLinks } from '#server/meetings/invite-links.ts'
import { onEachDatabase } from '../build/world.ts'
import { type AgendaPlace, agendaPlace } from './agenda-place.ts'

const refused = (kind: string, more: object = {}) => ({ refusal: { kind, ...more } })

onEachDatabase('what forums need and answer over time', (world) => {
  const meetings = () => world.services.meetings
  beforeEach(() => {
    world.now = new Date('2026-03-03T09:30:00.000Z')
  })
  /** The link of the representative of a place, after their forum was invited. */
  async function linkOf({ area, officer, ref, forum, rep }: AgendaPlace) {
    await meetings().inviteForums(officer, area.slug, ref, { forums: forum })
    const { id } = await world.db
      .selectFrom('meetingInvite')
      .innerJoin('meeting', 'meeting.id', 'meetingInvite.meetingId')
      .where('meeting.ref', '=', ref)
      .where('forumId', '=', forum)
      .select('meetingInvite.id')
      .executeTakeFirstOrThrow()
    const token = inviteLinks(world.services.tools).tokenFor(id, rep.roles[0]!.id)
    const view = async () => (await meetings().invited(token)) as Extract<InvitedView, { state: 'open' }>
    const answer = (answer: string, more: object = {}) => meetings().answerInvite(token, { invite: id, answer, ...more })
    const end = (access: string, input: object) => meetings().endAccessOfForum(token, id, access, input)
    return { view, answer, end }
  }
  const inPlace = async ({ area, ref }: AgendaPlace) => (await meetings().meeting(world.visitor(), area.slug, ref)).access

  test('what is needed is asked once, carried on through the series, and ended with a reason; notes stay with the clerk', async () => {
    const first = await agendaPlace(world)
    const { area, officer } = first
    const series = await meetings().makeSeries(officer, area.slug, {
      title: 'Monthly meeting',
      often: 'monthly',
      every: '1',
      weekday: 'TU',
      which: '2',
      startsOn: '2026-03-03',
      firstAt: '18:30',
      minutes: '90',
    })
    await meetings().planNext(officer, area.slug, series, { months: '3', publish: 'yes' })
    const [april, may] = (await meetings().meetings(officer, area.slug)).next.filter(({ title }) => title === 'Monthly meeting').slice(1)
    const [here, later] = [april, may].map((one) => ({ ...first, ref: one!.ref })) as [AgendaPlace, AgendaPlace]
    const { view, answer, end } = await linkOf(here)
    await expect(answer('coming', { access: 'other' })).rejects.toMatchObject(
      refused('invalid', { fields: { accessNote: expect.any(String) } }),
    )
    await expect(meetings().arrange(first.rep, area.slug, here.ref, { access: 'breaks' })).rejects.toMatchObject(refused('forbidden'))
    expect(await inPlace(here)).toEqual([])
    await answer('coming', { access: ['interpreter', 'creche'], accessNote: 'Somali, for two' })
    await answer('coming', { access: ['interpreter'] })
    await meetings().arrange(officer, area.slug, here.ref, { access: 'breaks' })
    expect(await inPlace(later)).toEqual(['interpreter', 'creche', 'breaks'])
    expect(await inPlace(first)).toEqual([])
    expect(JSON.stringify(await meetings().meeting(world.visitor(), area.slug, later.ref))).not.toMatch(/Somali|Parents and carers/)
    const desk = await meetings().invitationsAtDesk(officer, area.slug, later.ref)
    expect(desk.arrangements.map(({ kind, note, forum }) => [kind, note, forum])).toEqual([
      ['interpreter', 'Somali, for two', 'Parents and carers'],
      ['creche', 'Somali, for two', 'Parents and carers'],
      ['breaks', '', undefined],
    ])
    const [interpreter, , breaks] = desk.arrangements
    await expect(end(interpreter!.id, { reason: '' })).rejects.toMatchObject(refused('invalid'))
    await expect(end(breaks!.id, { reason: 'Not ours' })).rejects.toMatchObject(refused('not_found'))
    await end(interpreter!.id, { reason: 'She left.' })
    await expect(end(interpreter!.id, { reason: 'Again' })).rejects.toMatchObject(refused('not_found'))
    await meetings().endAccess(officer, area.slug, later.ref, breaks!.id, { reason: 'Shorter now.' })
    expect(await inPlace(later)).toEqual(['creche'])
    expect((await view()).asked.map(({ kind }) => kind)).toEqual(['creche'])
  })

  test('no answer three times in a row is called silence; meetings to come and those called off do not count', async () => {
    const first = await agendaPlace(world, 2)
    const { area, officer } = first
    const quiet = await world.forum(area, 'Quiet group')
    const forums = [first.forum, quiet]
    const later = [
      await agendaPlace(world, 3, area),
      await agendaPlace(world, 4, area),
      await agendaPlace(world, 5, area),
      await agendaPlace(world, 40, area),
    ]
    const { answer } = await linkOf(first)
    await answer('coming')
    await meetings().inviteForums(officer, area.slug, first.ref, { forums: quiet })
    for (const { ref } of later) await meetings().inviteForums(officer, area.slug, ref, { forums })
    await meetings().cancelMeeting(officer, area.slug, later[2]!.ref, { reason: 'Snow' })
    world.pass({ days: 10 })
    const of = async (name: string) => (await meetings().forums(area.slug)).forums.find(({ forum }) => forum === name)
    expect(await of('Parents and carers')).toMatchObject({ invited: 3, coming: 1, apologies: 0, input: 0, unanswered: 2, silent: false })
    expect(await of('Quiet group')).toMatchObject({ invited: 3, coming: 0, unanswered: 3, silent: true })
  })
})

onEachDatabase('what else is heard, and what will be decided', (world) => {
  const meetings = () => world.services.meetings
  const event = (more: object = {}) => ({
    day: '2026-03-02',
    kind: 'drop_in',
    title: 'Coffee',
    people: '34',
    whoCame: 'Parents',
    points: 'Buses.',
    ...more,
  })

  test('occasions are noted by the clerk when they were; few people are not counted out', async () => {
    const area = await world.area()
    const officer = await world.holder(area, 'officer')
    await expect(meetings().noteEngagement(await world.holder(area, 'representative'), area.slug, event())).rejects.toMatchObject(
      refused('forbidden'),
    )
    await expect(meetings().noteEngagement(officer, area.slug, event({ day: '2026-03-04' }))).rejects.toMatchObject(
      refused('invalid', { fields: { day: expect.any(String) } }),
    )
    await expect(meetings().noteEngagement(officer, area.slug, event({ points: ' ' }))).rejects.toMatchObject(refused('invalid'))
    expect((await meetings().engagements(area.slug)).entries).toEqual([])
    await meetings().noteEngagement(officer, area.slug, event())
    await meetings().noteEngagement(officer, area.slug, event({ day: '2026-03-03', people: '7', title: 'Visit' }))
    const { entries } = await meetings().engagements(area.slug)
    expect(entries.map(({ title, people }) => [title, people])).toEqual([
      ['Visit', 'fewer than 10'],
      ['Coffee', '34'],
    ])
    expect((await meetings().engagements(area.slug, entries[0]!.id)).entries.map(({ title }) => title)).toEqual(['Coffee'])
  })

  test('what will be decided stands by its day, and leaves the list only with a reason', async () => {
    const { area, officer, rep, ref } = await agendaPlace(world)
    const form = { title: 'Short breaks for next year', about: '', decider: 'The cabinet', dueOn: '2026-04-20', meeting: ref }
    await expect(meetings().foreseeDecision(rep, area.slug, form)).rejects.toMatchObject(refused('forbidden'))
    await expect(meetings().foreseeDecision(officer, area.slug, { ...form, dueOn: '2026-03-01' })).rejects.toMatchObject(refused('invalid'))
    await expect(meetings().foreseeDecision(officer, area.slug, { ...form, meeting: 'MT-000000' })).rejects.toMatchObject(
      refused('invalid'),
    )
    await meetings().foreseeDecision(officer, area.slug, form)
    await meetings().foreseeDecision(officer, area.slug, { ...form, title: 'Transport', dueOn: '2026-03-20', meeting: '' })
    const { next } = await meetings().foreseen(area.slug)
    expect(next.map(({ title, meeting }) => [title, meeting?.ref])).toEqual([
      ['Transport', undefined],
      ['Short breaks for next year', ref],
    ])
    await expect(meetings().withdrawForecast(rep, area.slug, next[0]!.id, { reason: 'No' })).rejects.toMatchObject(refused('forbidden'))
    await expect(meetings().withdrawForecast(officer, area.slug, next[0]!.id, {})).rejects.toMatchObject(refused('invalid'))
    await meetings().withdrawForecast(officer, area.slug, next[0]!.id, { reason: 'The money is gone.' })
    await expect(meetings().withdrawForecast(officer, area.slug, next[0]!.id, { reason: 'Twice' })).rejects.toMatchObject(
      refused('conflict'),
    )
    const after = await meetings().foreseen(area.slug)
    expect(after.next.map(({ title }) => title)).toEqual(['Short breaks for next year'])
    expect(after.withdrawn).toMatchObject([{ title: 'Transport', withdrawReason: 'The money is gone.' }])
  })
})
