import { expect, test } from 'vitest'
import type { Done, LiveCommand } from '#app/contract/live.ts'
import { forgetUnsent, unsent } from '#app/live/unsent.ts'

const MEETING = 'wyrefield/MT-7Q2M4X'
const DONE: Done = { ok: true, position: 1, about: 'hand_1' }
const ask = (words: string): LiveCommand => ({ does: 'ask', command: `c-${words}`, fields: { words, how: 'unnamed' } })
const hand = (does: 'hand' | 'down', command: string): LiveCommand => ({ does, command, fields: {} })

/** What a tab keeps, and that holds so many letters. */
function tab(holds = 10_000) {
  const kept = new Map<string, string>()
  return {
    kept,
    get length() {
      return kept.size
    },
    key: (at: number) => [...kept.keys()][at] ?? null,
    getItem: (key: string) => kept.get(key) ?? null,
    removeItem: (key: string) => void kept.delete(key),
    setItem(key: string, value: string) {
      if (value.length > holds) throw new DOMException('full', 'QuotaExceededError')
      kept.set(key, value)
    },
  }
}

type Answer = Done | undefined | 'lost'
/** A page with a line that answers so, and is lost after that. */
function page(store = tab(), answers: (Answer | Promise<Answer>)[] = []) {
  const sent: string[] = []
  const answered: [string, boolean][] = []
  const waits: number[] = []
  const kept = unsent({
    ...{ store, meeting: MEETING },
    async send({ command }) {
      if (answers.length === 0) return 'lost'
      sent.push(command)
      return answers.shift()
    },
    answered: ({ command }, done) => void answered.push([command, done.ok]),
    waits: (count) => void waits.push(count),
  })
  return { ...kept, store, answers, sent, answered, waits }
}

test('without a line all waits; with it, all is sent in order, once, and nothing is left', async () => {
  const { keep, sendAll, answers, sent, answered, waits, store } = page()
  for (const words of ['one', 'two']) {
    expect(keep(ask(words))).toBe(true)
    await sendAll()
  }
  expect([sent, waits]).toEqual([[], [1, 2]])
  answers.push(DONE, DONE)
  await sendAll()
  await sendAll()
  expect(sent).toEqual(['c-one', 'c-two'])
  expect(answered).toEqual([
    ['c-one', true],
    ['c-two', true],
  ])
  expect(waits.at(-1)).toBe(0)
  expect(store.kept.size).toBe(0)
})

test('what got no answer is sent again under the same name, before what came after it', async () => {
  const { keep, sendAll, answers, sent, waits } = page(tab(), [undefined, 'lost'])
  keep(ask('one'))
  keep(ask('two'))
  await sendAll()
  expect(waits).toEqual([2, 2])
  answers.push(DONE, DONE)
  await sendAll()
  expect(sent).toEqual(['c-one', 'c-one', 'c-one', 'c-two'])
})

test('two that send at the same time send each once, also what is added meanwhile', async () => {
  let answer: (done: Done) => void = () => undefined
  const first = new Promise<Done>((resolve) => {
    answer = resolve
  })
  const { keep, sendAll, sent } = page(tab(), [first, DONE])
  keep(ask('one'))
  const sending = sendAll()
  keep(ask('two'))
  await sendAll()
  answer(DONE)
  await sending
  expect(sent).toEqual(['c-one', 'c-two'])
})

test('what is refused waits no longer, and what comes after it is sent', async () => {
  const { keep, sendAll, answered, store } = page(tab(), [{ ok: false, reason: 'Your hand is not up.' }, DONE])
  keep(hand('down', 'c-down'))
  keep(ask('one'))
  await sendAll()
  expect(answered).toEqual([
    ['c-down', false],
    ['c-one', true],
  ])
  expect(store.kept.size).toBe(0)
})

test('after a reload the same is sent, of this meeting alone', async () => {
  const store = tab()
  store.setItem('unsent wyrefield/MT-000000', JSON.stringify([ask('elsewhere')]))
  page(store).keep(ask('one'))
  page(store).keep(ask('two'))
  const { sendAll, sent } = page(store, [DONE, DONE, DONE])
  await sendAll()
  expect(sent).toEqual(['c-one', 'c-two'])
  expect([...store.kept.keys()]).toEqual(['unsent wyrefield/MT-000000'])
})

test('the same twice is one; there and back is three', async () => {
  const { keep, sendAll, sent } = page(tab(), [DONE, DONE, DONE, DONE, DONE])
  for (const [does, command] of [
    ['hand', 'a'],
    ['hand', 'b'],
    ['down', 'c'],
    ['hand', 'd'],
  ] as const)
    expect(keep(hand(does, command))).toBe(true)
  await sendAll()
  expect(sent).toEqual(['a', 'c', 'd'])
})

test('what finds no room is not kept, and what was kept before stays', async () => {
  const store = tab(150)
  const { keep, sendAll, answers, sent } = page(store)
  expect(keep(ask('one'))).toBe(true)
  const before = [...store.kept]
  expect(keep(ask('x'.repeat(200)))).toBe(false)
  expect([...store.kept]).toEqual(before)
  answers.push(DONE, DONE)
  await sendAll()
  expect(sent).toEqual(['c-one'])
})

test.each([
  '{',
  'null',
  '7',
  '{"does":"ask"}',
  '[null, 7, "x", {}, {"does":"ask","command":"c"}, {"does":"ask","command":"c","fields":null}]',
])('what cannot be read is nothing: %s', async (broken) => {
  const store = tab()
  store.setItem(`unsent ${MEETING}`, broken)
  const { keep, sendAll, sent } = page(store, [DONE, DONE])
  keep(ask('one'))
  await sendAll()
  expect(sent).toEqual(['c-one'])
})

test('a store that may not be read or written keeps nothing', () => {
  const refuses = () => {
    throw new DOMException('no', 'SecurityError')
  }
  expect(page({ ...tab(), getItem: refuses, setItem: refuses }).keep(ask('one'))).toBe(false)
})

test('who goes takes along what was not sent, of every meeting, and nothing else', async () => {
  const store = tab()
  store.setItem('unsent wyrefield/MT-000000', '[]')
  store.setItem('other', 'stays')
  const here = page(store, [DONE])
  here.keep(ask('one'))
  here.forget()
  await here.sendAll()
  expect(here.sent).toEqual([])
  here.keep(ask('two'))
  forgetUnsent(store)
  expect([...store.kept]).toEqual([['other', 'stays']])
})
