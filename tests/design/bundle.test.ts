import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drawBundle, lastStages, strandsPerStage, thingsPerStrand } from '#app/design/bundle-strands.ts'

/** Counts as they come: fewer and fewer, perhaps none at all. */
const counts = fc.array(fc.nat(200_000), { minLength: 2, maxLength: 6 }).map((list) => list.sort((a, b) => b - a))
const holds = (check: (counts: number[]) => void) => fc.assert(fc.property(counts, check), { seed: 20261119 })
/** The points that a path names with absolute numbers. */
const pointsOf = (path: string) => [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const)

describe('the bundle', () => {
  test('says what one line stands for in a round number, and never draws more than 32', () => {
    expect([1, 32, 33, 640, 641, 3701, 100_000].map(thingsPerStrand)).toEqual([1, 1, 2, 20, 50, 200, 5000])
    holds(([said = 0]) => {
      expect(said / thingsPerStrand(said)).toBeLessThanOrEqual(32)
    })
  })
  test('rounds, but never hides that something came so far, nor shows what did not', () => {
    expect(strandsPerStage([640, 612, 598, 541], 20)).toEqual([32, 31, 30, 27])
    expect(strandsPerStage([640, 3, 0], 20)).toEqual([32, 1, 0])
    expect(strandsPerStage([0, 0], 1)).toEqual([0, 0])
  })
  test('lets as many strands reach each stage as it says', () => {
    holds((list) => {
      const strands = strandsPerStage(list, thingsPerStrand(list[0] ?? 0))
      const last = lastStages(strands)
      expect(strands.map((_, stage) => last.filter((end) => end >= stage).length)).toEqual(strands)
    })
  })
  test('never lets a later stage have more, even when the counts do', () => {
    expect(strandsPerStage([10, 12, 8], 1)).toEqual([10, 10, 8])
  })
  test('stays inside its frame, tall and wide', () => {
    holds((list) => {
      for (const lie of ['tall', 'wide'] as const) {
        const { width, height, strands } = drawBundle(list, 3, lie, thingsPerStrand(list[0] ?? 0))
        const outside = strands.flatMap(({ path }) => pointsOf(path)).filter(([x, y]) => x < 0 || x > width || y < 0 || y > height)
        expect(outside).toEqual([])
      }
    })
  })
  test('draws no strand over another where they start', () => {
    holds((list) => {
      const { strands } = drawBundle(list, 3, 'wide', thingsPerStrand(list[0] ?? 0))
      const starts = strands.map(({ path }) => pointsOf(path)[0]?.join(' '))
      expect(new Set(starts).size).toBe(starts.length)
    })
  })
  test('turns two-coloured exactly from where a service acted', () => {
    holds((list) => {
      for (const { cord, last } of drawBundle(list, 1, 'tall', thingsPerStrand(list[0] ?? 0)).strands) expect(Boolean(cord)).toBe(last >= 1)
    })
  })
  test('is the same picture each time', () => {
    expect(drawBundle([640, 541], 1, 'wide', 20)).toEqual(drawBundle([640, 541], 1, 'wide', 20))
  })
})
