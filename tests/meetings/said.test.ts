import { describe, expect, test } from 'vitest'
import type { Moment } from '#app/contract/ids.ts'
import type { ThreadView } from '#app/contract/thread.ts'
import { timelineOf } from '#server/meetings/timeline.ts'
import { whyNotDecideYet, whyNotSayNow } from '#server/meetings/window.ts'
import { answered, patched, published, shown } from '../build/public.ts'
import { onEachDatabase } from '../build/world.ts'
import { agendaPlace, anItem } from './agenda-place.ts'

const refused = (kind: string) => ({ refusal: { kind } })

describe('the window of a meeting', () => {
  const steps = timelineOf('2026-03-24T18:30:00.000Z')
  const sayAt = (now: string, cancelledAt: Moment | null = null) => whyNotSayNow({ cancelledAt }, steps, now as Moment)

  test('is open from seven days before to seven days after, also when the clocks go forward between', () => {
    expect(sayAt('2026-03-16T23:59:59.999Z')).toMatch('from 17 March 2026')
    expect(sayAt('2026-03-17T00:00:00.000Z')).toBeUndefined()
    expect(sayAt('2026-03-31T22:59:00.000Z')).toBeUndefined()
    expect(sayAt('2026-03-31T23:00:00.000Z')).toMatch('until 31 March 2026')
    expect(sayAt('2026-03-24T12:00:00.000Z', '2026-03-20T09:00:00.000Z')).toMatch('called off')
  })

  test('nothing is decided before it closes', () => {
    expect(whyNotDecideYet(steps, '2026-03-24T20:00:00.000Z')).toMatch('31 March 2026')
    expect(whyNotDecideYet(steps, '2026-03-31T23:00:00.000Z')).toBeUndefined()
  })
})

onEachDatabase('saying something to an item of a meeting', (world) => {
  const meetings = () => world.services.meetings
  const itemPlace = async (days = 20) => {
    const place = await agendaPlace(world, days)
    const theme = await world.theme(place.area)
    const item = await meetings().addItem(place.officer, place.area.slug, place.ref, anItem({ themes: [theme.slug] }))
    return { ...place, theme, item }
  }

  test('is refused before its window, after it, and when the meeting is called off; an item that is not public is not there', async () => {
    const { area, officer, forum, rep, ref, item } = await itemPlace()
    const { slug } = area
    const say = (to: string) => world.say(area, 'The bus came late again.', { item: to })
    await expect(say(item)).rejects.toMatchObject(refused('forbidden'))
    await expect(world.services.feedback.sayPage(world.visitor(), slug, { item })).rejects.toMatchObject(refused('forbidden'))
    await expect(say('AI-000000')).rejects.toMatchObject(refused('not_found'))
    const waits = await meetings().proposeItem(rep, slug, ref, { forum, title: 'Parking', about: '' })
    const draft = await meetings().planMeeting(officer, slug, {
      title: 'Draft',
      day: world.now.toISOString().slice(0, 10),
      at: '23:30',
      minutes: '60',
    })
    const hidden = await meetings().addItem(officer, slug, draft, anItem())
    world.pass({ days: 14 })
    for (const to of [waits, hidden]) await expect(say(to)).rejects.toMatchObject(refused('not_found'))
    await expect(meetings().saidAtMeeting(world.visitor(), slug, draft)).rejects.toMatchObject(refused('not_found'))
    const other = await world.area()
    await expect(world.say(other, 'From elsewhere.', { item })).rejects.toMatchObject(refused('not_found'))
    await say(item)
    await meetings().cancelMeeting(officer, slug, ref, { reason: 'Snow' })
    await expect(say(item)).rejects.toMatchObject(refused('forbidden'))
    const late = await itemPlace(3)
    world.pass({ days: 11 })
    await expect(world.say(late.area, 'Too late.', { item: late.item })).rejects.toMatchObject(refused('forbidden'))
  })

  test('is a contribution like all others: under the themes of the item, traced, answered, and read at the meeting', async () => {
    const { area, officer, ref, theme, item } = await itemPlace(3)
    const { slug } = area
    const { feedback } = world.services
    const page = await feedback.sayPage(world.visitor(), slug, { item })
    expect(page.about.line).toMatchObject({ kind: 'item', ref: item, meeting: { ref, title: 'March meeting' } })
    const said = await world.say(area, 'The bus came late again.', { item })
    const private_ = await world.say(area, 'Not for others.', { item, show: 'no' })
    expect(said.answerBy).toBe(page.answerBy)
    const steps = (await meetings().meeting(world.visitor(), slug, ref)).steps
    expect(steps.find(({ step }) => step === 'answers_due')?.dueAt.slice(0, 10)).toBe(said.answerBy)
    await shown(world, said.ref, 'The bus came late again.', [theme.id])
    const row = await world.db.selectFrom('contribution').where('ref', '=', said.ref).selectAll().executeTakeFirstOrThrow()
    expect(row).toMatchObject({ channel: 'meeting', aboutKind: 'item' })
    const thread = (await feedback.thread(world.visitor(), slug, said.ref)) as ThreadView
    expect(thread).toMatchObject({
      about: { kind: 'item', ref, title: 'School transport', part: item },
      answerBy: { by: said.answerBy, late: false },
      themes: [{ slug: theme.slug }],
    })
    const receipt = world.services.tools.vault.hashOf('receipt', said.code)
    const [story] = (await feedback.trace({ ...world.visitor(), receipt }))?.stories ?? []
    expect(story).toMatchObject({ broughtTo: { item: 'School transport', ref: item, meeting: { ref } } })
    expect(story!.next).toContainEqual({ what: 'answer', by: said.answerBy, late: false })
    expect(await world.services.moderation.item(officer, slug, said.ref)).toMatchObject({ about: { kind: 'item' } })
    const date = await world.services.calendar.answerDate(world.visitor(), slug, said.ref)
    expect(date).toMatchObject({ baseDays: 10, began: 'meeting', late: false })
    expect((await meetings().itemBrief(world.visitor(), slug, ref, item)).said).toMatchObject([{ ref: said.ref }])
    await answered(world, area, [said.ref])
    const read = await meetings().saidAtMeeting(world.visitor(), slug, ref)
    expect(read).toMatchObject({ said: 1, answered: 1, late: 0, items: [{ ref: item, count: 1, rows: [{ ref: said.ref }] }] })
    expect(read.items[0]!.rows[0]!.answers).toHaveLength(1)
    expect(JSON.stringify(read)).not.toContain(private_.ref)
  })

  test('is late for everybody when ten working days have passed, once in the record, and comes on the next agenda', async () => {
    const { area, officer, ref, item } = await itemPlace(3)
    const { slug } = area
    const late = await published(world, area, 'Who pays for the taxi?', { item })
    world.pass({ days: 6 })
    const after = await published(world, area, 'And who for the bus?', { item })
    const whole = await meetings().saidAtMeeting(world.visitor(), slug, ref)
    const [first, second] = whole.items[0]!.rows
    expect([first!.ref, second!.ref]).toEqual([late, after])
    expect(second!.dueOn! > first!.dueOn!).toBe(true)
    expect(await meetings().noteLateAnswers()).toBe(0)
    const days = Math.round((Date.parse(first!.dueOn!) - world.now.getTime()) / 86_400_000) + 1
    world.pass({ days })
    expect(await meetings().noteLateAnswers()).toBe(1)
    expect(await meetings().noteLateAnswers()).toBe(0)
    expect((await world.announced()).filter(({ name }) => name === 'meetings.answer_late')).toHaveLength(1)
    expect(await meetings().saidInShort(world.visitor(), slug, ref)).toMatchObject({ said: 2, answered: 0, late: 1 })
    expect(await world.services.feedback.thread(world.visitor(), slug, late)).toMatchObject({ answerBy: { late: true } })
    const exceptions = await world.services.plan.exceptions(world.visitor(), slug)
    expect(exceptions).toMatchObject({ atMeetings: [{ ref: late, meeting: { ref } }], totals: { atMeetings: 1 } })
    const next = await agendaPlace(world, 13, area)
    expect(await meetings().putForwardDue()).toBe(1)
    expect((await meetings().agenda(world.visitor(), slug, next.ref)).items).toMatchObject([
      { putForward: { kind: 'unanswered_question', ref: late, path: `feedback/${late}` } },
    ])
    await patched(world, late, { voice: 'official' })
    expect(await meetings().saidInShort(officer, slug, ref)).toMatchObject({ said: 1, late: 0 })
  })
})
