import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Actor } from '#app/contract/actor.ts'
import type { LiveCard } from '#app/contract/live-meeting.ts'
import type { LivePollCard } from '#app/contract/live-polls.ts'
import { recordedSince } from '#db/record/queries.ts'
import { meetingsService } from '#server/meetings/service.ts'
import { onEachDatabase } from '../build/world.ts'
import { type AgendaPlace, agendaPlace, anItem } from './agenda-place.ts'

const POLL = { kind: 'choice', question: 'Which day suits you?', options: 'Monday\nTuesday\nFriday' }
type Place = AgendaPlace & { id: `meeting_${string}`; item: string }

onEachDatabase('polls in a meeting', (world) => {
  const live = () => world.services.meetings.live

  async function begun(): Promise<Place> {
    const place = await agendaPlace(world)
    const { area, officer, ref } = place
    const item = await world.services.meetings.addItem(officer, area.slug, ref, anItem())
    await live().startMeeting(officer, area.slug, ref, {})
    const { id } = await world.db.selectFrom('meeting').where('ref', '=', ref).select('id').executeTakeFirstOrThrow()
    return { ...place, id, item }
  }
  async function guestOf({ area, ref }: Place): Promise<Actor> {
    const guest = world.visitor()
    await live().join(guest, area.slug, ref, {})
    return guest
  }
  const guestsOf = (place: Place, count: number) => Promise.all(Array.from({ length: count }, () => guestOf(place)))
  async function opened({ area, officer, ref, item }: Place, more: object = {}): Promise<string> {
    const poll = await live().preparePoll(officer, area.slug, ref, { ...POLL, item, ...more })
    await live().openPoll(officer, area.slug, ref, { poll })
    return poll
  }
  const vote = ({ area, ref }: Place, actor: Actor, poll: string, choice: string | string[], more: object = {}) =>
    live().votePoll(actor, area.slug, ref, { poll, choice, ...more })
  async function cardsOf({ area, ref }: Place): Promise<LiveCard[]> {
    const news = await live().news(world.visitor(), area.slug, ref)
    return 'snapshot' in news ? news.snapshot.cards : expect.fail('no snapshot')
  }
  const polls = async (place: Place) => (await cardsOf(place)).filter((card): card is LivePollCard => card.thing === 'poll')
  const rowsAt = (place: `at:meeting_${string}`) => recordedSince(world.db, place as `at:meeting_${string}/people`, 0, 500)

  test('are prepared, opened and closed by those who run it; what is prepared nobody else sees', async () => {
    const place = await begun()
    const { area, officer, ref, rep } = place
    const guest = await guestOf(place)
    for (const actor of [world.visitor(), guest, rep])
      await expect(live().preparePoll(actor, area.slug, ref, POLL)).rejects.toMatchObject({ refusal: { kind: 'forbidden' } })
    const wrong = [
      [{ question: '' }, 'question'],
      [{ options: 'Only one' }, 'options'],
      [{ options: 'Same\nSame' }, 'options'],
      [{ options: Array.from({ length: 11 }, (_, i) => `Day ${i}`).join('\n') }, 'options'],
      [{ kind: 'rank', options: Array.from({ length: 8 }, (_, i) => `Day ${i}`).join('\n') }, 'options'],
      [{ kind: 'scale' }, 'low'],
      [{ item: 'AI-000000' }, 'item'],
    ] as const
    for (const [more, field] of wrong)
      await expect(live().preparePoll(officer, area.slug, ref, { ...POLL, ...more })).rejects.toMatchObject({
        refusal: { kind: 'invalid', fields: { [field]: expect.any(String) } },
      })
    expect(await world.db.selectFrom('poll').selectAll().execute()).toEqual([])
    const poll = await live().preparePoll(officer, area.slug, ref, POLL)
    for (const actor of [world.visitor(), guest, rep])
      expect(JSON.stringify([await live().livePage(actor, area.slug, ref), await live().news(actor, area.slug, ref, 0)])).not.toContain(
        'suits you',
      )
    expect((await live().pollsFor(officer, area.slug, ref)).preparing).toMatchObject([
      { id: poll, options: ['Monday', 'Tuesday', 'Friday'] },
    ])
    await expect(vote(place, guest, poll, '0')).rejects.toMatchObject({ refusal: { kind: 'not_found' } })
    for (const verb of ['openPoll', 'closePoll', 'dropPoll'] as const)
      await expect(live()[verb](guest, area.slug, ref, { poll })).rejects.toMatchObject({ refusal: { kind: 'forbidden' } })
    const other = await begun()
    await expect(live().openPoll(other.officer, other.area.slug, other.ref, { poll })).rejects.toMatchObject({
      refusal: { kind: 'not_found' },
    })
    await live().openPoll(officer, area.slug, ref, { poll })
    await expect(live().dropPoll(officer, area.slug, ref, { poll })).rejects.toMatchObject({ refusal: { kind: 'conflict' } })
    expect(await polls(place)).toMatchObject([{ id: poll, state: 'open', figures: [] }])
    await expect(vote(place, world.visitor(), poll, '0')).rejects.toMatchObject({ refusal: { kind: 'forbidden' } })
    for (const choice of ['3', 'x', '', ['0', '1']])
      await expect(vote(place, guest, poll, choice)).rejects.toMatchObject({ refusal: { fields: { choice: expect.any(String) } } })
    await live().closePoll(officer, area.slug, ref, { poll })
    await expect(vote(place, guest, poll, '0')).rejects.toMatchObject({ refusal: { kind: 'conflict' } })
    expect(await world.db.selectFrom('pollVote').selectAll().execute()).toEqual([])
    const another = await live().preparePoll(officer, area.slug, ref, POLL)
    await live().dropPoll(officer, area.slug, ref, { poll: another })
    await expect(live().openPoll(officer, area.slug, ref, { poll: another })).rejects.toMatchObject({ refusal: { kind: 'not_found' } })
  })

  test('fifty votes of one person at once count once, the record tells neither who nor what nor how many, a vote changes until it is closed', async () => {
    const place = await begun()
    const { area, officer, ref, id } = place
    const poll = await opened(place)
    const guest = await guestOf(place)
    const before = (await rowsAt(`at:${id}`)).length
    await Promise.all(Array.from({ length: 50 }, (_, i) => vote(place, guest, poll, String(i % 3), { command: randomUUID() })))
    await vote(place, guest, poll, '2')
    expect(await world.db.selectFrom('pollVote').selectAll().execute()).toMatchObject([{ answer: '[2]', whose: 'guests' }])
    expect((await live().pollsFor(guest, area.slug, ref)).mine).toEqual([{ poll, answer: [2] }])
    expect((await live().pollsFor(await guestOf(place), area.slug, ref)).mine).toEqual([])
    expect(await rowsAt(`at:${id}`)).toHaveLength(before)
    const rows = (await rowsAt(`at:${id}/people` as `at:meeting_${string}`)).filter(({ name }) => name === 'meetings.poll_voted')
    const people = await world.db.selectFrom('participant').where('meetingId', '=', id).select('id').execute()
    expect(new Set(rows.map(({ actor }) => actor)).size).toBe(1)
    expect(rows.every(({ facts, at, commitment }) => facts === '{}' && at.endsWith(':00:00.000Z') && commitment === '')).toBe(true)
    for (const person of people) expect(JSON.stringify(rows)).not.toContain(person.id)
    await live().closePoll(officer, area.slug, ref, { poll })
    expect((await polls(place))[0]!.figures).toEqual([{ whose: 'guests', voters: 'fewer than 10', tally: null, leads: [] }])
    const votes = await world.db.selectFrom('pollVote').selectAll().execute()
    expect(Object.keys(votes[0]!).some((column) => column.endsWith('At'))).toBe(false)
  })

  test('nothing is shown before ten have voted, then in steps of three and one step behind; restarting in the middle loses nothing', async () => {
    const place = await begun()
    const { area, officer, ref, id } = place
    const poll = await opened(place)
    const guests = await guestsOf(place, 16)
    const figures = async () => (await polls(place))[0]!.figures
    for (const guest of guests.slice(0, 12)) await vote(place, guest, poll, '0')
    expect(await figures()).toEqual([])
    const again = meetingsService(world.services.tools).live
    await again.votePoll(guests[12]!, area.slug, ref, { poll, choice: '1' })
    expect(await figures()).toMatchObject([{ whose: 'guests', voters: '10', tally: { voters: 10, counts: [10, 0, 0] } }])
    for (const guest of guests.slice(13, 15)) await again.votePoll(guest, area.slug, ref, { poll, choice: '1' })
    await vote(place, guests[13]!, poll, '2')
    expect(await figures()).toMatchObject([{ tally: { voters: 10 } }])
    await vote(place, guests[15]!, poll, '2')
    expect(await figures()).toMatchObject([{ tally: { voters: 13, counts: [12, 1, 0] } }])
    const counted = (await rowsAt(`at:${id}`)).filter(({ name }) => name === 'meetings.poll_counted')
    expect(counted.map(({ actor }) => actor)).toEqual(['system', 'system'])
    await live().endMeeting(officer, area.slug, ref, {})
    expect(await polls(place)).toMatchObject([{ state: 'closed', figures: [{ voters: '16', tally: { counts: [12, 2, 2] }, leads: [0] }] }])
  })

  test('may be for representatives only, counted by forum too; several, scale and order; guests are counted apart', async () => {
    const place = await begun()
    const { area, officer, ref, rep, forum } = place
    await live().join(rep, area.slug, ref, { as: forum })
    const guests = await guestsOf(place, 10)
    const only = await opened(place, { who: 'representatives' })
    await expect(vote(place, guests[0]!, only, '0')).rejects.toMatchObject({ refusal: { kind: 'forbidden' } })
    await vote(place, rep, only, '1')
    const several = await opened(place, { kind: 'several' })
    const scale = await opened(place, { kind: 'scale', low: 'Not at all', high: 'Very much' })
    const rank = await opened(place, { kind: 'rank' })
    await expect(live().votePoll(rep, area.slug, ref, { poll: rank, rank: ['1', '1', '2'] })).rejects.toMatchObject({
      refusal: { fields: { rank: expect.any(String) } },
    })
    for (const guest of guests) {
      await vote(place, guest, several, ['0', '2'])
      await vote(place, guest, scale, '4')
      await live().votePoll(guest, area.slug, ref, { poll: rank, rank: ['2', '3', '1'] })
    }
    await vote(place, rep, several, ['1'])
    for (const poll of [only, several, scale, rank]) await live().closePoll(officer, area.slug, ref, { poll })
    const byId = new Map((await polls(place)).map((card) => [card.id, card.figures]))
    const few = { voters: 'fewer than 10', tally: null, leads: [] }
    expect(byId.get(only)).toEqual([
      { whose: 'members', ...few },
      { whose: 'forums', ...few },
    ])
    expect(byId.get(several)).toMatchObject([
      { whose: 'members', ...few },
      { whose: 'guests', voters: '10', tally: { counts: [10, 0, 10] } },
      { whose: 'forums' },
    ])
    expect(byId.get(scale)).toMatchObject([{ tally: { counts: [0, 0, 0, 0, 10] } }])
    expect(byId.get(rank)).toMatchObject([{ tally: { counts: [10, 0, 20], first: [0, 0, 10] } }])
  })

  test('can be answered after the meeting where they were left open for it, before seeing the result, counted apart, until the seal', async () => {
    const place = await begun()
    const { area, officer, ref } = place
    const [late, closed] = [await opened(place, { late: 'yes' }), await opened(place)]
    const guests = await guestsOf(place, 10)
    for (const guest of guests) await vote(place, guest, late, '0')
    await live().endMeeting(officer, area.slug, ref, {})
    const [absent, curious] = [world.visitor(), world.visitor()]
    expect((await polls(place)).find(({ id }) => id === late)?.figures).toEqual([])
    const pollsFor = (actor: Actor) => live().pollsFor(actor, area.slug, ref)
    expect(await pollsFor(absent)).toMatchObject({ answerFirst: [late], results: [] })
    expect(await pollsFor(guests[0]!)).toMatchObject({ answerFirst: [], results: [{ poll: late, figures: [{ voters: '10' }] }] })
    await expect(vote(place, absent, closed, '0')).rejects.toMatchObject({ refusal: { kind: 'conflict' } })
    await expect(vote(place, guests[0]!, late, '1')).rejects.toMatchObject({ refusal: { kind: 'conflict' } })
    await vote(place, absent, late, '2')
    await expect(vote(place, absent, late, '1')).rejects.toMatchObject({ refusal: { kind: 'conflict' } })
    await live().lookAtPoll(curious, area.slug, ref, { poll: late })
    await expect(vote(place, curious, late, '1')).rejects.toMatchObject({ refusal: { kind: 'conflict' } })
    for (const actor of [absent, curious])
      expect((await pollsFor(actor)).results).toEqual([
        {
          poll: late,
          figures: [{ whose: 'guests', voters: '10', tally: { voters: 10, counts: [10, 0, 0], first: [] }, leads: [0] }],
        },
      ])
    await live().sealMeeting(officer, area.slug, ref, { reason: 'No minutes' })
    await expect(vote(place, world.visitor(), late, '1')).rejects.toMatchObject({ refusal: { kind: 'conflict' } })
    expect((await polls(place)).find(({ id }) => id === late)?.figures).toMatchObject([
      { whose: 'guests', tally: { counts: [10, 0, 0] } },
      { whose: 'late_guests', voters: 'fewer than 10', tally: null },
    ])
    expect((await pollsFor(absent)).mine).toEqual([])
  })

  test('answers in words are read before anybody sees them, one from each person', async () => {
    const place = await begun()
    const { area, officer, ref } = place
    const poll = await opened(place, { kind: 'text', options: '' })
    const guest = await guestOf(place)
    const answer = (words: string) => live().answerPoll(guest, area.slug, ref, { poll, words, command: randomUUID() })
    await expect(vote(place, guest, poll, '0')).rejects.toMatchObject({ refusal: { kind: 'not_found' } })
    await expect(answer('')).rejects.toMatchObject({ refusal: { fields: { words: expect.any(String) } } })
    expect(await answer('Fridays are easier for us.')).toMatchObject({ why: 'reading' })
    await expect(answer('And Mondays.')).rejects.toMatchObject({ refusal: { kind: 'conflict' } })
    expect(JSON.stringify(await cardsOf(place))).not.toContain('Fridays')
    const [held] = (await live().livePage(officer, area.slug, ref)).questions.held!
    await live().showQuestion(officer, area.slug, ref, { question: held!.id })
    expect(await cardsOf(place)).toContainEqual(expect.objectContaining({ thing: 'question', poll, words: 'Fridays are easier for us.' }))
    expect((await live().livePage(guest, area.slug, ref)).questions.order).toEqual([])
    await live().closePoll(officer, area.slug, ref, { poll })
    expect((await polls(place))[0]).toMatchObject({ state: 'closed', figures: [] })
    await expect(answer('And Mondays.')).rejects.toMatchObject({ refusal: { kind: 'conflict' } })

    const late = await opened(place, { kind: 'text', options: '', late: 'yes' })
    await live().endMeeting(officer, area.slug, ref, {})
    const absent = world.visitor()
    const answers = (actor: Actor, poll: string) =>
      live().answerPoll(actor, area.slug, ref, { poll, words: 'Evenings.', command: randomUUID() })
    await expect(answers(absent, late)).rejects.toMatchObject({ refusal: { kind: 'forbidden' } })
    await live().join(absent, area.slug, ref, {})
    await expect(answers(absent, poll)).rejects.toMatchObject({ refusal: { kind: 'conflict' } })
    expect(await answers(absent, late)).toMatchObject({ why: 'reading' })
    expect(await live().pollsFor(absent, area.slug, ref)).toMatchObject({ answerFirst: [], results: [] })
    await live().sealMeeting(officer, area.slug, ref, { reason: 'No minutes' })
    await expect(answers(guest, late)).rejects.toMatchObject({ refusal: { kind: 'conflict' } })
  })
})
