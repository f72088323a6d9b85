import { expect, test } from 'vitest'
import type { PollFigures } from '#app/contract/live-polls.ts'
import { figuresInWords, medianOf } from '#app/contract/poll-words.ts'

const CHOICE = { kind: 'choice', options: ['Monday', 'Tuesday'], low: '', high: '' } as const
const asked = { ...CHOICE, options: [...CHOICE.options] }
const figures = (more: Partial<PollFigures>): PollFigures => ({
  whose: 'members',
  voters: 'fewer than 10',
  tally: null,
  leads: [],
  ...more,
})

test('a result is said in words, without numbers where there are few; a scale with its middle', () => {
  expect(figuresInWords(asked, figures({}))).toBe('Fewer than 10 answered. That is too few to show.')
  expect(figuresInWords(asked, figures({ leads: [1] }))).toBe('Fewer than 10 answered. First came: Tuesday.')
  expect(figuresInWords(asked, figures({ voters: '12', tally: { voters: 12, counts: [6, 6], first: [] }, leads: [0, 1] }))).toBe(
    '12 answered. First came: Monday and Tuesday.',
  )
  expect(medianOf({ voters: 11, counts: [1, 2, 3, 4, 1], first: [] })).toBe('3')
  expect(medianOf({ voters: 12, counts: [1, 2, 3, 5, 1], first: [] })).toBe('between 3 and 4')
})
