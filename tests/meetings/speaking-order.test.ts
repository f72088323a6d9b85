import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { repaidSeconds, SHORTEST_TURN_SECONDS, speakingOrder, type Turn, usedSeconds, type Wish } from '#server/meetings/speaking-order.ts'

const RULES = { budgetSeconds: 300, capSeconds: 120 }
const hand = (number: number, forum: string | null, present = true): Wish => ({ id: `hand ${number}`, forum, present, number })
const turn = (forum: string | null, spokeSeconds: number, more: Partial<Turn> = {}): Turn => ({
  ...{ forum, spokeSeconds, present: true, givenSeconds: 120 },
  ...more,
})
const numbers = (wishes: Wish[], turns: Turn[] = []) => speakingOrder(wishes, turns, RULES).map(({ number }) => number)

describe('the order of speaking', () => {
  test('the group that was heard least comes first, within it whoever waits longest', () => {
    const hands = [hand(1, 'loud'), hand(2, 'loud'), hand(3, 'quiet'), hand(4, null)]
    expect(numbers(hands)).toEqual([1, 3, 4, 2])
    expect(numbers(hands, [turn('loud', 60), turn(null, 40)])).toEqual([3, 4, 1, 2])
  })

  test('every second slot goes to somebody who is not there, and people without a group share one budget', () => {
    const hands = [hand(1, 'a'), hand(2, 'b'), hand(3, 'c'), hand(4, null, false), hand(5, null, false)]
    expect(numbers(hands)).toEqual([1, 4, 2, 5, 3])
    expect(numbers(hands, [turn('z', 10)])).toEqual([4, 1, 5, 2, 3])
    expect(numbers([hand(1, null), hand(2, null), hand(3, 'a')], [turn(null, 50)])).toEqual([3, 1, 2])
  })

  test('an overrun is repaid to everybody else, and a group with nothing left still has a short turn, last', () => {
    const over = [turn('a', 200)]
    expect(usedSeconds(over).get('a')).toBe(280)
    expect(repaidSeconds(over)).toBe(80)
    const spent = [turn('a', 120), turn('a', 120), turn('a', 120)]
    expect(speakingOrder([hand(1, 'a'), hand(2, 'b')], spent, RULES)).toMatchObject([
      { number: 2, seconds: 120 },
      { number: 1, seconds: SHORTEST_TURN_SECONDS },
    ])
  })
})

const forum = fc.option(fc.constantFrom('a', 'b', 'c', 'd'), { nil: null })
const aTurn = fc.record({ forum, present: fc.boolean(), givenSeconds: fc.integer({ min: 30, max: 120 }), spokeSeconds: fc.nat(400) })
const wishes = fc
  .array(fc.record({ forum, present: fc.boolean() }), { maxLength: 30 })
  .map((list) => list.map((wish, i) => ({ ...wish, number: i + 1, id: `hand ${i + 1}` })))
const rules = fc.record({ budgetSeconds: fc.nat(900), capSeconds: fc.integer({ min: 30, max: 300 }) })
const always = { seed: 20261122, numRuns: 1000 }
const used = (turns: Turn[], who: string | null) => usedSeconds(turns).get(who ?? '') ?? 0

describe('whoever comes and however long they speak', () => {
  test('everybody who waits has one slot, and no slot is longer than the cap', () => {
    fc.assert(
      fc.property(wishes, fc.array(aTurn), rules, (hands, turns, rule) => {
        const order = speakingOrder(hands, turns, rule)
        expect(order.map(({ id }) => id).sort()).toEqual(hands.map(({ id }) => id).sort())
        for (const { seconds } of order) {
          expect(seconds).toBeGreaterThanOrEqual(SHORTEST_TURN_SECONDS)
          expect(seconds).toBeLessThanOrEqual(rule.capSeconds)
        }
      }),
      always,
    )
  })

  test('of those who may have the slot nobody waits whose group was heard less, and every second slot is for the absent', () => {
    fc.assert(
      fc.property(wishes, fc.array(aTurn), rules, (hands, turns, rule) => {
        const [next] = speakingOrder(hands, turns, rule)
        if (!next) return
        const sameKind = hands.filter(({ present }) => present === next.present)
        const before = turns.filter(({ present }) => present === next.present)
        for (const other of sameKind) expect(used(before, next.forum)).toBeLessThanOrEqual(used(before, other.forum))
        const wanted = !(turns.at(-1)?.present ?? false)
        if (hands.some(({ present }) => present === wanted)) expect(next.present).toBe(wanted)
      }),
      always,
    )
  })

  test('nobody waits for ever, also when others raise a hand again as soon as they have spoken', () => {
    const spoken = fc.array(fc.nat(300), { minLength: 60, maxLength: 60 })
    fc.assert(
      fc.property(spoken, rules, fc.array(aTurn, { maxLength: 5 }), (seconds, rule, before) => {
        const turns: Turn[] = [...before]
        const most = Math.max(...['a', 'b', 'c', 'd', null].map((who) => used(turns, who)))
        let hands = [hand(1, 'a'), hand(2, 'a'), hand(3, 'b'), hand(4, 'c'), hand(5, null), hand(6, null, false)]
        let last = 6
        const waits = new Set(hands.map(({ id }) => id))
        const enough = 60 + Math.ceil((most / SHORTEST_TURN_SECONDS) * 6) + (900 / SHORTEST_TURN_SECONDS) * 6
        for (let i = 0; waits.size > 0; i++) {
          expect(i).toBeLessThan(enough)
          const { seconds: givenSeconds, ...next } = speakingOrder(hands, turns, rule)[0]!
          turns.push({ ...next, givenSeconds, spokeSeconds: seconds[i % seconds.length]! })
          waits.delete(next.id)
          last += 1
          hands = [...hands.filter(({ id }) => id !== next.id), { ...next, number: last, id: `hand ${last}` }]
        }
      }),
      { ...always, numRuns: 300 },
    )
  })

  test('what is left of all budgets together is what was given, less what was spoken, and what one overran all others have more', () => {
    fc.assert(
      fc.property(fc.array(aTurn), (turns) => {
        const groups = ['a', 'b', 'c', 'd', null]
        const counted = turns.map((one) => ({ ...one, spokeSeconds: Math.max(SHORTEST_TURN_SECONDS, one.spokeSeconds) }))
        const left = groups.reduce((sum, who) => sum + repaidSeconds(turns) - used(turns, who), 0)
        const spoken = counted.reduce((sum, { spokeSeconds }) => sum + spokeSeconds, 0)
        expect(left).toBe(repaidSeconds(turns) * (groups.length - 1) - spoken)
        const without = turns.slice(0, -1)
        const over = turns.at(-1)
        if (!over) return
        const more = Math.max(0, over.spokeSeconds - over.givenSeconds)
        for (const who of groups.filter((one) => one !== over.forum))
          expect(repaidSeconds(turns) - used(turns, who)).toBe(repaidSeconds(without) - used(without, who) + more)
      }),
      always,
    )
  })
})
