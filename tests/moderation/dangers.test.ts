import { describe, expect, test } from 'vitest'
import { defaultDangerRules } from '#server/moderation/danger-rules.ts'
import { writeDangerRules } from '#server/moderation/danger-rules-text.ts'
import { dangersIn } from '#server/moderation/dangers.ts'

describe('taking words for danger by the rules of an area', () => {
  const area = { dangerRules: writeDangerRules(defaultDangerRules) }
  test('anger and a child who cannot go to school are no danger', () => {
    expect(dangersIn('I am furious. He cannot go to school and nobody rings back.', area)).toEqual([])
  })
  test('names each danger once', () => {
    const labels = dangersIn('I want to die. I really want to die.', area)
    expect(labels).toHaveLength(1)
  })
  test('an area may have rules of its own', () => {
    expect(dangersIn('the dragon is back', { dangerRules: 'dragons: dragon\n' })).toEqual(['dragons'])
    expect(dangersIn('I want to die', { dangerRules: 'dragons: dragon\n' })).toEqual([])
  })
  test('an area without rules has those we begin with', () => {
    expect(dangersIn('I want to die', { dangerRules: '' })).not.toEqual([])
  })
})
