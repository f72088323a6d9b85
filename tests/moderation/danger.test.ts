import { describe, expect, test } from 'vitest'
import { dangerIn, defaultDangerRules } from '#server/moderation/danger-rules.ts'
import { parseDangerRules } from '#server/moderation/danger-rules-text.ts'
import { halves, linesOf } from './halves.ts'

const saysDanger = (line: string) => dangerIn(line, defaultDangerRules).length > 0
const share = (lines: readonly string[]) => lines.filter(saysDanger).length / lines.length

describe('words that say somebody is in danger', () => {
  const danger = halves(linesOf('danger.txt'))
  const rest = halves(linesOf('not-danger.txt'))

  test('are caught in at least 95 of 100 lines of the half that nobody tuned to, and at most 2 of 100 of the rest', () => {
    expect(danger.heldOut.length).toBeGreaterThan(100)
    expect(rest.heldOut.length).toBeGreaterThan(120)
    expect(share(danger.heldOut)).toBeGreaterThanOrEqual(0.95)
    expect(share(rest.heldOut)).toBeLessThanOrEqual(0.02)
  })
  test('are caught in the tuned half and in the later rounds', () => {
    const rounds = [2, 3, 4, 5]
    expect(share([...danger.tuning, ...rounds.flatMap((n) => linesOf(`danger-${n}.txt`))])).toBeGreaterThanOrEqual(0.95)
    expect(share([...rest.tuning, ...rounds.flatMap((n) => linesOf(`not-danger-${n}.txt`))])).toBeLessThanOrEqual(0.02)
  })
  test('anger, exhaustion and no school are not danger', () => {
    for (const words of [
      "he can't go to school",
      'This is killing us.',
      'I could scream',
      'suicide prevention training for staff',
      'I was shot down',
    ])
      expect(dangerIn(words, defaultDangerRules), words).toEqual([])
  })
})

describe('how a rule reads', () => {
  const fits = (rule: string, text: string) => dangerIn(text, parseDangerRules(rule)).map(({ start, end }) => text.slice(start, end))

  test('finds the words whatever their case, accents, spacing, spelling and drawn-out letters', () => {
    for (const text of ['I want to DIE', 'i wanna diiiie', 'I, want... ', 'i WANT  to\tdie'])
      expect(fits('suicide: want to die', text).length, text).toBe(text.includes('...') ? 0 : 1)
    expect(fits('suicide: want/wants to die', 'she wants to díe now')).toEqual(['wants to díe'])
    expect(fits('suicide: suicidal', 'he is sucidal, s u i c i d a l, su*cidal')).toEqual(['sucidal'])
    expect(fits('suicide: kill myself', 'i will k1ll my self')).toEqual(['k1ll my self'])
    expect(fits('self harm: self harm*', 'She is self-harming. selfharm')).toEqual(['self-harming'])
  })
  test('lets other words stand between only where it says so, and never over the end of a sentence', () => {
    expect(fits('violence: dad ... hit me', 'dad has often hit me')).toEqual(['dad has often hit me'])
    expect(fits('violence: dad hit me', 'dad has often hit me')).toEqual([])
    expect(fits('violence: dad hit me', 'dad really hit me')).toEqual(['dad really hit me'])
    expect(fits('violence: dad ... hit me', 'I saw dad. You hit me with a bill')).toEqual([])
    expect(fits('violence: dad ... hit me; gap 1', 'dad has often hit me')).toEqual([])
  })
  test('takes two things said near each other in either order', () => {
    expect(fits('suicide: bridge & jump*', 'jumping, he said, from the bridge')).toEqual(['jumping, he said, from the bridge'])
    expect(fits('suicide: bridge & jump*', 'The bridge is shut. He likes jumping.')).toEqual([])
  })
  test('is taken back by an exception that shares a word with it, and only there', () => {
    const rule = 'suicide: suicide; not suicide prevention'
    expect(fits(rule, 'more suicide prevention please')).toEqual([])
    expect(fits(rule, 'suicide prevention, yes, but she talks of suicide')).toEqual(['suicide'])
  })
  test('says where in the text and which rule', () => {
    const [rule] = parseDangerRules('fear: scared of dad')
    expect(dangerIn('I’m scared of dad', [rule!])).toEqual([{ ruleId: rule!.id, label: 'fear', start: 4, end: 17 }])
  })
  test('stays quick on long and on nasty texts', () => {
    const long = [...linesOf('not-danger.txt'), ...linesOf('danger.txt')].join('\n').slice(0, 20_000)
    const nasty = [
      'want '.repeat(4000),
      'he hit '.repeat(3000),
      'a'.repeat(20_000),
      's '.repeat(5000),
      '*'.repeat(20_000),
      "'".repeat(20_000),
    ]
    for (const text of [long, ...nasty, '\u0300'.repeat(20_000), 'take him with me '.repeat(400)]) {
      const before = process.cpuUsage().user
      dangerIn(text, defaultDangerRules)
      expect((process.cpuUsage().user - before) / 1000, text.slice(0, 20)).toBeLessThan(15_000)
    }
  })
})
