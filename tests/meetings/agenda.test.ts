import { expect, test } from 'vitest'
import { inOrder, minutesOf } from '#app/contract/agenda-order.ts'
import { STANDARD_AGENDA } from '#app/contract/meetings.ts'
import { agreedPlan, dayIn, planPlace } from '../build/plans.ts'
import { published } from '../build/public.ts'
import { onEachDatabase } from '../build/world.ts'
import { agendaPlace, anItem } from './agenda-place.ts'

const refused = (kind: string) => ({ refusal: { kind } })

test('items are numbered by their place; what stands under one takes its time from it', () => {
  const item = (id: string, rank: number, minutes: number, parentId: string | null = null) => ({ id, rank, minutes, parentId })
  const items = [item('b', 2, 10), item('a', 1, 5), item('b2', 2, 4, 'b'), item('b1', 1, 3, 'b'), item('lost', 9, 0, 'gone')]
  expect(inOrder(items).map(({ number, item: { id } }) => `${number} ${id}`)).toEqual(['1 a', '2 b', '2.1 b1', '2.2 b2', '3 lost'])
  expect(minutesOf(items)).toBe(15)
  expect(minutesOf([...items, item('b3', 3, 8, 'b')])).toBe(20)
})

onEachDatabase('the agenda of a meeting', (world) => {
  const meetings = () => world.services.meetings

  test('only chair, officers and admins build it; what cannot be is refused; nothing is written', async () => {
    const { area, rep, officer, ref } = await agendaPlace(world)
    const { slug } = area
    await expect(meetings().takeTemplate(rep, slug, ref)).rejects.toMatchObject(refused('forbidden'))
    await expect(meetings().addItem(rep, slug, ref, anItem())).rejects.toMatchObject(refused('forbidden'))
    await expect(meetings().agendaAtDesk(rep, slug, ref)).rejects.toMatchObject(refused('forbidden'))
    await expect(meetings().addItem(officer, slug, ref, anItem({ minutes: '-1' }))).rejects.toMatchObject(refused('invalid'))
    await expect(meetings().addItem(officer, slug, ref, anItem({ under: 'AI-000000' }))).rejects.toMatchObject(refused('invalid'))
    await expect(meetings().changeItem(officer, slug, ref, 'AI-000000', anItem())).rejects.toMatchObject(refused('not_found'))
    await expect(meetings().agenda(world.visitor(), (await world.area()).slug, ref)).rejects.toMatchObject(refused('not_found'))
    expect((await meetings().agenda(world.visitor(), slug, ref)).items).toEqual([])
  })

  test('begins from the template once, is nested and ordered, and says when it does not fit', async () => {
    const { area, officer, ref } = await agendaPlace(world)
    const { slug } = area
    await meetings().takeTemplate(officer, slug, ref)
    await meetings().takeTemplate(officer, slug, ref)
    const read = () => meetings().agenda(world.visitor(), slug, ref)
    const before = await read()
    expect(before.items.map(({ title }) => title)).toEqual(STANDARD_AGENDA.map(({ title }) => title))
    expect([before.minutes, before.meetingMinutes]).toEqual([90, 90])
    const theme = await world.theme(area)
    const work = before.items[5]!
    const first = await meetings().addItem(officer, slug, ref, anItem({ under: work.ref, minutes: '20', themes: [theme.slug] }))
    const second = await meetings().addItem(officer, slug, ref, anItem({ under: work.ref, title: 'Annual reviews', minutes: '20' }))
    await expect(meetings().addItem(officer, slug, ref, anItem({ under: first }))).rejects.toMatchObject(refused('invalid'))
    await expect(meetings().changeItem(officer, slug, ref, work.ref, anItem({ under: before.items[0]!.ref }))).rejects.toMatchObject(
      refused('invalid'),
    )
    await expect(meetings().removeItem(officer, slug, ref, work.ref)).rejects.toMatchObject(refused('conflict'))
    await meetings().moveItem(officer, slug, ref, second, { to: 'up' })
    await meetings().moveItem(officer, slug, ref, second, { to: 'up' })
    const after = await read()
    const under = after.items.filter(({ depth }) => depth === 1)
    expect(under.map(({ ref: own, number }) => `${number} ${own}`)).toEqual([`6.1 ${second}`, `6.2 ${first}`])
    expect(under[1]!.themes).toEqual([{ slug: theme.slug, title: theme.title }])
    expect(after.minutes).toBe(100)
    await meetings().removeItem(officer, slug, ref, second)
    await meetings().changeItem(officer, slug, ref, first, anItem({ title: 'Buses', under: '' }))
    expect((await read()).items.at(-1)).toMatchObject({ number: '11', title: 'Buses', last: true })
    const names = (await world.announced()).filter(({ areaId }) => areaId === area.id).map(({ name }) => name)
    expect(names.filter((name) => name === 'meetings.agenda_changed')).toHaveLength(8)
  })

  test('a forum proposes up to the day of the papers; the answer and its reason are for everybody', async () => {
    const { area, officer, forum, rep, ref } = await agendaPlace(world)
    const { slug } = area
    const stranger = await world.holder(area, { role: 'representative', forumId: await world.forum(area) })
    const proposal = { forum, title: 'Short breaks', about: 'There are none in the holidays.' }
    await expect(meetings().proposeItem(stranger, slug, ref, proposal)).rejects.toMatchObject(refused('forbidden'))
    await expect(meetings().proposeItem(officer, slug, ref, proposal)).rejects.toMatchObject(refused('forbidden'))
    const one = await meetings().proposeItem(rep, slug, ref, proposal)
    const two = await meetings().proposeItem(rep, slug, ref, { ...proposal, title: 'Parking' })
    const waiting = async (actor = world.visitor()) => (await meetings().agenda(actor, slug, ref)).waiting.map(({ title }) => title).sort()
    expect(await waiting()).toEqual([])
    expect(await waiting(stranger)).toEqual([])
    expect(await waiting(rep)).toEqual(['Parking', 'Short breaks'])
    expect(await waiting(officer)).toEqual(['Parking', 'Short breaks'])
    await expect(meetings().changeItem(officer, slug, ref, one, anItem())).rejects.toMatchObject(refused('conflict'))
    await expect(meetings().decideItem(rep, slug, ref, one, { answer: 'accept', reason: 'Yes' })).rejects.toMatchObject(
      refused('forbidden'),
    )
    await expect(meetings().decideItem(officer, slug, ref, one, { answer: 'decline', reason: ' ' })).rejects.toMatchObject(
      refused('invalid'),
    )
    await meetings().decideItem(officer, slug, ref, one, { answer: 'accept', reason: 'Many families said this.' })
    await meetings().decideItem(officer, slug, ref, two, { answer: 'decline', reason: 'The town council decides this.' })
    await expect(meetings().decideItem(officer, slug, ref, two, { answer: 'accept', reason: 'Yes' })).rejects.toMatchObject(
      refused('conflict'),
    )
    const seen = await meetings().agenda(world.visitor(), slug, ref)
    expect(seen.items).toMatchObject([{ title: 'Short breaks', proposedBy: 'Parents and carers', reason: 'Many families said this.' }])
    expect(seen.declined).toMatchObject([{ title: 'Parking', reason: 'The town council decides this.' }])
    const mails = await world.db.selectFrom('outbox').where('template', '=', 'item_decided').select('facts').execute()
    expect(mails).toEqual([{ facts: `{"meeting":"${ref}"}` }, { facts: `{"meeting":"${ref}"}` }])
    world.pass({ days: 12 })
    await expect(meetings().proposeItem(rep, slug, ref, proposal)).rejects.toMatchObject(refused('conflict'))
  })

  test('what is late puts itself forward once, by hand or when the call comes, and cannot be taken out', async () => {
    const place = await planPlace(world)
    const { actions } = await agreedPlan(world, place, { more: { dueOn: dayIn(world, 5) } })
    const said = await published(world, place.area, 'Anna waits.')
    world.pass({ days: 40 })
    const { area, officer, ref } = await agendaPlace(world, 20, place.area)
    await expect(meetings().putForward(world.visitor(), area.slug, ref)).rejects.toMatchObject(refused('forbidden'))
    await meetings().takeTemplate(officer, area.slug, ref)
    expect(await meetings().putForwardDue()).toBe(0)
    expect(await meetings().putForward(officer, area.slug, ref)).toBe(2)
    expect(await meetings().putForward(officer, area.slug, ref)).toBe(0)
    const { items } = await meetings().agenda(world.visitor(), area.slug, ref)
    const forward = items.filter(({ putForward }) => putForward)
    expect(forward.map(({ number, putForward }) => `${number} ${putForward!.path}`)).toEqual([
      `4.1 actions/${actions[0]}`,
      `7.1 feedback/${said}`,
    ])
    expect(forward[1]!.putForward!.words).toBe('Anna waits.')
    await world.services.moderation.hide(await world.holder(area, 'moderator'), area.slug, said, { reason: 'points_to_somebody' })
    expect(JSON.stringify(await meetings().agenda(officer, area.slug, ref))).not.toContain('Anna')
    await expect(meetings().removeItem(officer, area.slug, ref, forward[0]!.ref)).rejects.toMatchObject(refused('conflict'))
    const next = await agendaPlace(world, 13, area)
    expect(await meetings().putForwardDue()).toBe(1)
    expect(await meetings().putForwardDue()).toBe(0)
    expect((await meetings().agenda(world.visitor(), area.slug, next.ref)).items).toHaveLength(1)
  })

  test('at most ten put themselves forward, each by a name of its own; how many more there are is said', async () => {
    const area = await world.area()
    for (let at = 0; at < 12; at += 1) await published(world, area, `Nobody phones back, ${at}.`)
    world.pass({ days: 40 })
    const { officer, ref } = await agendaPlace(world, 20, area)
    expect(await meetings().putForward(officer, area.slug, ref)).toBe(10)
    const { moreLate, items } = await meetings().agenda(world.visitor(), area.slug, ref)
    expect(moreLate).toBe(2)
    expect(new Set(items.map(({ title }) => title)).size).toBe(10)
    expect(items.every(({ title, putForward }) => title.includes(putForward!.ref) && !title.includes('phones back'))).toBe(true)
  })

  test('a brief shows what families said on the themes of an item', async () => {
    const { area, officer, ref } = await agendaPlace(world)
    const theme = await world.theme(area)
    const said = await published(world, area, 'The bus never comes.')
    await world.services.moderation.tag(officer, area.slug, said, { themes: [theme.slug] })
    const item = await meetings().addItem(officer, area.slug, ref, anItem({ themes: [theme.slug] }))
    await expect(meetings().itemBrief(world.visitor(), area.slug, ref, 'AI-000000')).rejects.toMatchObject(refused('not_found'))
    const brief = await meetings().itemBrief(world.visitor(), area.slug, ref, item)
    expect(brief.themes).toMatchObject([{ slug: theme.slug, said: 1, answered: 0, quotes: [{ excerpt: 'The bus never comes.' }] }])
  })
})
