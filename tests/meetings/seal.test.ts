import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { PollId } from '#app/contract/ids.ts'
import { partSealed } from '#db/migrations/0031-votes-parted.ts'
import { onEachDatabase } from '../build/world.ts'
import { agendaPlace } from './agenda-place.ts'

const POLL = { kind: 'choice', question: 'Which day suits you?', options: 'Monday\nTuesday', late: 'yes' }

onEachDatabase('sealing a meeting', (world) => {
  const live = () => world.services.meetings.live

  /** A meeting that is over, with two polls: a representative, two guests and a member voted, somebody looked afterwards. */
  async function over() {
    const place = await agendaPlace(world)
    const { area, officer, rep, ref, forum } = place
    await live().startMeeting(officer, area.slug, ref, {})
    const polls: PollId[] = []
    for (let i = 0; i < 2; i++) {
      const poll = await live().preparePoll(officer, area.slug, ref, POLL)
      await live().openPoll(officer, area.slug, ref, { poll })
      polls.push(poll as PollId)
    }
    const people = [rep, world.visitor(), world.visitor(), await world.holder(area)]
    await live().join(rep, area.slug, ref, { as: forum })
    for (const person of people.slice(1)) await live().join(person, area.slug, ref, {})
    for (const poll of polls)
      for (const [at, person] of people.entries()) await live().votePoll(person, area.slug, ref, { poll, choice: String(at % 2) })
    await live().ask(people[1]!, area.slug, ref, { command: randomUUID(), words: 'When is the bus?' })
    await live().endMeeting(officer, area.slug, ref, {})
    for (const poll of polls) await live().lookAtPoll(world.visitor(), area.slug, ref, { poll })
    const votes = () => world.db.selectFrom('pollVote').where('pollId', 'in', polls).selectAll().execute()
    const { id } = await world.db.selectFrom('meeting').where('ref', '=', ref).select('id').executeTakeFirstOrThrow()
    const positions = async () =>
      (await world.db.selectFrom('participant').where('meetingId', '=', id).select('position').execute()).map(({ position }) => position)
    const seal = () => live().sealMeeting(officer, area.slug, ref, { reason: 'No minutes' })
    const result = async () => {
      const news = await live().news(world.visitor(), area.slug, ref)
      const cards = 'snapshot' in news ? news.snapshot.cards : expect.fail('no snapshot')
      return cards.flatMap((card) => (card.thing === 'poll' ? [card.figures] : []))
    }
    return { ...place, id, votes, positions, seal, result }
  }
  type Votes = Awaited<ReturnType<Awaited<ReturnType<typeof over>>['votes']>>
  const names = (votes: Votes) => votes.map(({ personId }) => personId)
  /** Which figure belongs to which vote, whoever they are of. */
  const counted = (votes: Votes) =>
    votes
      .filter(({ answer }) => answer !== null)
      .map(({ pollId, whose, answer }) => `${pollId} ${whose} ${answer}`)
      .sort()

  test('parts votes from whoever they were of, and two votes of one person from each other; what was voted stays', async () => {
    const { votes, positions, seal, result } = await over()
    const before = await votes()
    expect(new Set(names(before)).size).toBeLessThan(before.length)
    expect(Math.max(...(await positions()))).toBeGreaterThan(0)
    await seal()
    const after = await votes()
    expect(names(after).filter((name) => names(before).includes(name))).toEqual([])
    expect(new Set(names(after)).size).toBe(8)
    expect(counted(after)).toEqual(counted(before))
    expect(after.map(({ forumId, pending }) => [forumId, pending])).toEqual(after.map(() => [null, 0]))
    expect(new Set(after.flatMap(({ forumGroup }) => forumGroup ?? [])).size).toBe(2)
    expect(new Set(await positions())).toEqual(new Set([0]))
    for (const figures of await result()) expect(figures.map(({ whose }) => whose)).toEqual(['members', 'guests', 'forums'])
  })

  test('parts the votes of meetings that were sealed before votes were, and of no other', async () => {
    const [sealed, open] = [await over(), await over()]
    const [before, others] = [await sealed.votes(), await open.votes()]
    const sealedAt = '2026-03-03T09:30:00.000Z'
    await world.services.tools.change(async (tx) => {
      await tx.updateTable('meeting').set({ sealedAt }).where('id', '=', sealed.id).execute()
      await partSealed(tx)
    })
    const after = await sealed.votes()
    expect(names(after).filter((name) => names(before).includes(name))).toEqual([])
    expect([after.length, counted(after)]).toEqual([8, counted(before)])
    expect(after.every(({ forumId }) => forumId === null)).toBe(true)
    expect(new Set(await sealed.positions())).toEqual(new Set([0]))
    expect(await open.votes()).toEqual(others)
  })
})
