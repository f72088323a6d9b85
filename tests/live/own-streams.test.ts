import { expect, test } from 'vitest'
import type { LiveCard, LiveEvent } from '#app/contract/live-meeting.ts'
import { ownStreams } from '#app/live/own-streams.ts'

const AT = '2026-03-03T09:30:00.000Z' as const
const own = (...hands: string[]) =>
  ({ thing: 'own', id: 'own', joined: 'guest', removed: null, hands, questions: [], supported: [] }) as LiveCard
const news = { at: AT, events: [] }

function page() {
  const seen: string[] = []
  const streams = ownStreams({
    put: (card) => void seen.push(card.thing === 'own' ? card.hands.join() : card.id),
    remove: ({ id }) => void seen.push(`gone ${id}`),
    ask: () => void seen.push('asks'),
    lost: (stream) => void seen.push(`lost ${stream}`),
  })
  return { seen, ...streams }
}
const event = (position: number, hand: string): LiveEvent => ({ position, card: own(hand) })

test('puts each event once and in order, and asks when one is missing or nothing was known', () => {
  const { seen, hear, take, known } = page()
  hear('own', event(4, 'early'))
  take({ ok: true, news, own: { at: AT, snapshot: { position: 4, cards: [own('four')] } } })
  for (const one of [event(4, 'four again'), event(5, 'five'), event(5, 'five again'), event(7, 'seven')]) hear('own', one)
  take({ ok: true, news, own: { at: AT, events: [{ position: 6 }, event(7, 'seven')] } })
  expect(seen).toEqual(['asks', 'four', 'five', 'asks', 'seven'])
  expect(known()).toEqual({ own: 7 })
})

test('says once that a stream is lost, and takes no older picture', () => {
  const { seen, take } = page()
  take({ ok: true, news, moderators: { at: AT, snapshot: { position: 2, cards: [] } } })
  take({ ok: true, news, moderators: { at: AT, snapshot: { position: 1, cards: [own('older')] } } })
  for (let i = 0; i < 2; i++) take({ ok: true, news })
  take({ ok: false })
  expect(seen).toEqual(['lost moderators'])
})
