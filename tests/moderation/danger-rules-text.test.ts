import { describe, expect, test } from 'vitest'
import { refusalOf } from '#app/contract/refusal.ts'
import { defaultDangerRules } from '#server/moderation/danger-rules.ts'
import { parseDangerRules, writeDangerRules } from '#server/moderation/danger-rules-text.ts'

function refusal(text: string): string | undefined {
  try {
    parseDangerRules(text)
    return undefined
  } catch (error) {
    const refused = refusalOf(error)
    return refused?.kind === 'invalid' ? refused.fields.rules : `not a refusal: ${error}`
  }
}

describe('the rules a safeguarding lead edits', () => {
  test('are refused at the first bad line, with its number and why', () => {
    expect(refusal('')).toMatch(/no rules/)
    expect(refusal('\n# only a note\n')).toMatch(/no rules/)
    expect(refusal('fear: scared of dad\nwant to die')).toMatch(/^Line 2: Start with a label/)
    expect(refusal('fear: ')).toMatch(/^Line 1: There are no words/)
    expect(refusal('fear: a*')).toMatch(/too short/)
    expect(refusal('fear: (dad|mum)+')).toMatch(/is not a word/)
    expect(refusal('fear: [monster] comes')).toMatch(/no list of words called \[monster\]/)
    expect(refusal('fear: dad ...')).toMatch(/between two words/)
    expect(refusal('fear: dad comes; gap 30')).toMatch(/The gap can be 0 to/)
    expect(refusal('fear: dad comes; maybe')).toMatch(/This part is neither/)
    expect(refusal('fear: maybe?')).toMatch(/must be there/)
    expect(refusal('fear: dad comes\n\nfear: dad comes')).toMatch(/^Line 3: This says the same as line 1/)
    expect(refusal(`fear: ${'dad '.repeat(40)}`)).toMatch(/at most 14 words/)
    expect(refusal(`fear: ${'dad/'.repeat(400)}mum`)).toMatch(/characters long/)
    expect(refusal('fear: dad comes\n'.repeat(3000))).toMatch(/The most is/)
  })
  test('keep their id while their line stays the same, whatever its place', () => {
    const [one] = parseDangerRules('fear: scared of dad; gap 2; not scared of dad jokes')
    const [, moved] = parseDangerRules('# note\nfear: afraid\n\nfear:   scared of DAD ;gap 5')
    expect(one).toMatchObject({ label: 'fear', phrase: 'scared of dad', gap: 2, not: ['scared of dad jokes'] })
    expect(moved!.id).toBe(one!.id)
  })
  test('written out and read again, are the same rules', () => {
    expect(parseDangerRules(writeDangerRules(defaultDangerRules))).toEqual(defaultDangerRules)
    expect(new Set(defaultDangerRules.map((rule) => rule.id)).size).toBe(defaultDangerRules.length)
  })
})
