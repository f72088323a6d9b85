import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { type LimitName, noLimits } from '#server/http/limits.ts'
import { meetingsService } from '#server/meetings/service.ts'
import { conflict } from '#server/refuse.ts'
import { onEachDatabase } from '../build/world.ts'
import { agendaPlace } from './agenda-place.ts'

const POLL = { kind: 'choice', question: 'Which day suits you?', options: 'Monday\nTuesday', late: 'yes' }

onEachDatabase('limits in a meeting', (world) => {
  /** A meeting that is on, with a poll, somebody who takes part, and everything that was counted. `most`: of each limit and key. */
  async function begun(most = Number.POSITIVE_INFINITY) {
    const { area, officer, ref } = await agendaPlace(world)
    const counted: { name: LimitName; key: string }[] = []
    const spend = async (name: LimitName, key: string) => {
      counted.push({ name, key })
      if (counted.filter((one) => one.name === name && one.key === key).length > most) conflict('too often')
    }
    const { live } = meetingsService({ ...world.services.tools, limits: { ...noLimits, spend } })
    await live.startMeeting(officer, area.slug, ref, {})
    const poll = await live.preparePoll(officer, area.slug, ref, POLL)
    await live.openPoll(officer, area.slug, ref, { poll })
    const guest = world.visitor()
    await live.join(guest, area.slug, ref, {})
    counted.length = 0
    return { area, officer, ref, poll, guest, live, counted }
  }
  const question = () => ({ command: randomUUID(), words: 'When will the buses come on time?' })

  test('are not used up by a stranger, who takes no part; a hall full of people is one address and asks more than one family says', async () => {
    const { area, ref, guest, live, counted } = await begun()
    const stranger = world.visitor()
    await expect(live.raiseHand(stranger, area.slug, ref, { command: randomUUID() })).rejects.toMatchObject({
      refusal: { kind: 'forbidden' },
    })
    expect(counted).toEqual([])
    await live.ask(guest, area.slug, ref, question())
    expect(counted.map(({ name }) => name)).toEqual(['ask', 'livePerson', 'liveMeeting'])
  })

  test('hold up whoever makes up devices to vote after the meeting: all that come from one address are counted together', async () => {
    const { area, officer, ref, poll, guest, live, counted } = await begun(3)
    await live.votePoll(guest, area.slug, ref, { poll, choice: '0' })
    expect(counted.map(({ name }) => name)).toEqual(['livePerson'])
    await live.endMeeting(officer, area.slug, ref, {})
    counted.length = 0
    const addressKey = guest.addressKey
    const voting = () => live.votePoll(world.visitor({ addressKey }), area.slug, ref, { poll, choice: '1' })
    for (let i = 0; i < 3; i++) await voting()
    await expect(voting()).rejects.toMatchObject({ refusal: { reason: 'too often' } })
    await expect(live.lookAtPoll(world.visitor({ addressKey }), area.slug, ref, { poll })).rejects.toMatchObject({
      refusal: { reason: 'too often' },
    })
    expect(new Set(counted.map(({ name }) => name))).toEqual(new Set(['join']))
    const votes = await world.db.selectFrom('pollVote').where('whose', '=', 'late_guests').selectAll().execute()
    expect(votes).toHaveLength(3)
  })
})
