import { expect, test } from 'vitest'
import type { Following } from '#app/contract/live.ts'
import type { LiveEvent, LiveNoteCard } from '#app/contract/live-meeting.ts'
import { keepUp } from '#app/live/keep-up.ts'

const note = (n: number): LiveNoteCard => ({
  ...{ thing: 'note', id: `note_${n}`, kind: 'note', itemRef: null, words: `Line ${n}`, by: 'Clerk', at: '2026-03-03T09:30:00.000Z' },
})
const event = (n: number): LiveEvent => ({ position: n, card: note(n) })
const news = (...numbers: number[]): Following => ({ ok: true, news: { at: '2026-03-03T09:30:00.000Z', events: numbers.map(event) } })

function page(answers: (Following | undefined | 'lost' | Promise<Following>)[]) {
  const shown: string[] = []
  const asked: number[] = []
  let refused = 0
  const kept = keepUp({
    position: 2,
    put: ({ id }) => void shown.push(id),
    remove: ({ id }) => void shown.splice(shown.indexOf(id), 1),
    keepOnly: (ids) => void shown.splice(0, shown.length, ...shown.filter((id) => ids.has(id))),
    ask: async (since) => {
      asked.push(since)
      return answers.length > 0 ? answers.shift() : 'lost'
    },
    upToDate: () => undefined,
    refused: () => void refused++,
  })
  return { kept, shown, asked, refused: () => refused }
}

test('what comes again is left alone, what comes too early is asked for', async () => {
  const { kept, shown, asked } = page([news(3, 4, 5)])
  kept.hear(event(3))
  kept.hear(event(2))
  kept.hear(event(5))
  await expect.poll(() => kept.position()).toBe(5)
  kept.hear(event(5))
  expect(shown).toEqual(['note_3', 'note_4', 'note_5'])
  expect(asked).toEqual([3])
})

test('what happens while the answer is on its way is asked for at once, for the meeting may be silent after it', async () => {
  let answer: (following: Following) => void = () => undefined
  const first = new Promise<Following>((resolve) => {
    answer = resolve
  })
  const { kept, shown, asked } = page([first, news(5)])
  const asking = kept.ask()
  kept.hear(event(5))
  answer(news(3, 4))
  await asking
  expect(asked).toEqual([2, 4])
  expect(shown).toEqual(['note_3', 'note_4', 'note_5'])
})

test('it asks again when no answer comes, waits when the line broke, and stops when it may not follow', async () => {
  const { kept, asked, refused } = page([undefined, 'lost', { ok: false }])
  await kept.ask()
  expect(asked).toEqual([2, 2])
  await kept.ask()
  expect(asked).toEqual([2, 2, 2])
  expect(refused()).toBe(1)
})

test('how everything stands replaces what is shown, unless it is older', async () => {
  const at = '2026-03-03T09:30:00.000Z'
  const snapshot = (position: number): Following => ({ ok: true, news: { at, snapshot: { position, cards: [note(9)] } } })
  const { kept, shown } = page([snapshot(9), snapshot(1)])
  kept.hear(event(3))
  await kept.ask()
  expect(shown).toEqual(['note_9'])
  await kept.ask()
  expect(kept.position()).toBe(9)
})
