import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PollTally } from '#app/contract/live-polls.ts'
import { figuresByForum, figuresOf } from '#server/meetings/poll-figures.ts'
import { isStep, LEAST_BETWEEN, nextSteps, type Steps } from '#server/meetings/poll-steps.ts'
import { tallyByForum, tallyOf } from '#server/meetings/poll-tally.ts'

interface Press {
  person: number
  option: number
}
interface Shown {
  tally: PollTally
  /** Who voted or changed since what was shown before. */
  between: Set<number>
  /** After how many presses. */
  after: number
}
const OPTIONS = 3

/** Plays a poll as the service does. Returns everything that was shown, the result at the end too. */
function play(presses: readonly Press[]): Shown[] {
  const votes = new Map<number, number>()
  let pending = new Set<number>()
  let batches: Set<number>[] = []
  let steps: Steps<PollTally> | undefined
  const shown: Shown[] = []
  const tally = () =>
    tallyOf(
      'choice',
      OPTIONS,
      [...votes.values()].map((option) => [option]),
    )
  presses.forEach(({ person, option }, at) => {
    if (votes.get(person) === option) return
    votes.set(person, option)
    pending.add(person)
    if (!isStep(steps ? 1 : 0, votes.size, pending.size)) return
    steps = nextSteps(steps, tally())
    if (steps.shown) {
      shown.push({ tally: steps.shown, between: new Set(batches.flatMap((batch) => [...batch])), after: at })
      batches = []
    }
    batches.push(pending)
    pending = new Set()
  })
  shown.push({ tally: tally(), between: new Set([...batches.flatMap((batch) => [...batch]), ...pending]), after: presses.length })
  return shown
}

const presses = fc.array(fc.record({ person: fc.nat(24), option: fc.nat(OPTIONS - 1) }), { maxLength: 80 })

test('between two results that are shown at least three people did something, at the end too; none is shown of fewer than ten', () => {
  fc.assert(
    fc.property(presses, (all) => {
      const shown = play(all)
      for (const { tally, between } of shown.slice(0, -1)) {
        expect(tally.voters).toBeGreaterThanOrEqual(10)
        expect(between.size).toBeGreaterThanOrEqual(LEAST_BETWEEN)
      }
      if (shown.length > 1) expect(shown.at(-1)!.between.size).toBeGreaterThanOrEqual(LEAST_BETWEEN)
    }),
    { seed: 20261130, numRuns: 2000 },
  )
})

test('people who come in turn and never change can change places between two results without anybody seeing it', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(OPTIONS - 1), { minLength: 10, maxLength: 60 }), fc.nat(), fc.nat(), (options, a, b) => {
      const all = options.map((option, person) => ({ person, option }))
      const before = play(all)
      const batch = [...before[a % before.length]!.between]
      if (batch.length < 2) return
      const [one, other] = [batch[a % batch.length]!, batch[b % batch.length]!]
      const swapped = all.map(({ person, option }) => ({
        person,
        option: person === one ? options[other]! : person === other ? options[one]! : option,
      }))
      expect(play(swapped).map(({ tally, after }) => ({ tally, after }))).toEqual(before.map(({ tally, after }) => ({ tally, after })))
    }),
    { seed: 20261130, numRuns: 1000 },
  )
})

test('when something is shown does not depend on what was chosen', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(OPTIONS - 1), { maxLength: 60 }),
      fc.array(fc.nat(OPTIONS - 1), { minLength: 60, maxLength: 60 }),
      (a, b) => {
        const times = (options: number[]) => play(options.map((option, person) => ({ person, option }))).map(({ after }) => after)
        expect(times(a)).toEqual(times(b.slice(0, a.length)))
      },
    ),
    { seed: 20261130, numRuns: 500 },
  )
})

test('an order is counted by Borda, a forum once, and few are said in words or not at all', () => {
  expect(
    tallyOf('rank', 3, [
      [0, 1, 2],
      [0, 2, 1],
      [2, 1, 0],
    ]),
  ).toEqual({ voters: 3, counts: [4, 2, 3], first: [2, 0, 1] })
  const votes = [
    { group: 'forum_a', answer: [0] },
    { group: 'forum_a', answer: [0] },
    { group: 'forum_b', answer: [0] },
    { group: 'forum_b', answer: [1] },
    { group: null, answer: [1] },
  ]
  expect(tallyByForum('choice', 2, votes)).toEqual({ voters: 2, counts: [1, 0], first: [] })
  const of = (voters: number) => figuresOf('members', { voters, counts: [voters, 0], first: [] })
  expect(of(4)).toMatchObject({ voters: 'fewer than 10', tally: null, leads: [] })
  expect(of(5)).toMatchObject({ voters: 'fewer than 10', tally: null, leads: [0] })
  expect(of(10)).toMatchObject({ voters: '10', tally: { counts: [10, 0] }, leads: [0] })
  const forums = { voters: 12, counts: [7, 5], first: [] }
  expect(figuresByForum(forums, { forForums: 12, forNone: 0 }).tally).not.toBeNull()
  expect(figuresByForum(forums, { forForums: 12, forNone: 2 }).tally).toBeNull()
  expect(figuresByForum(forums, { forForums: 13, forNone: 0 }).tally).toBeNull()
})
