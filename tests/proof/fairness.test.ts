import { expect, test } from 'vitest'
import { gini } from './chance.ts'
import { questionsFound, speakingFairness } from './fairness.ts'

test('nothing is shared more equally than the same for all, and nothing less than all for one', () => {
  expect(gini([5, 5, 5, 5])).toBe(0)
  expect(gini([0, 0, 0, 20])).toBe(0.75)
})

test('the queue shares time out more equally than whoever comes first or raises most hands, and hears more groups', () => {
  const { 'This queue': ours, ...others } = speakingFairness(40)
  for (const other of Object.values(others)) {
    expect(ours!.gini).toBeLessThan(other.gini)
    expect(ours!.heard).toBeGreaterThan(other.heard)
  }
})

test('the list of questions finds more of the best than most votes first, and far more of the late ones', () => {
  const found = questionsFound(10, 60)
  expect(found['This list']!.best).toBeGreaterThan(found['Most votes first']!.best)
  expect(found['This list']!.late).toBeGreaterThan(found['Most votes first']!.late)
})
