import { describe, expect, test } from 'vitest'
import { emptyFrontier, grow, leafHash, rootOf, rootOfLeaves } from '#server/record/tree.ts'
import { consistencyProof, inclusionProof, verifyConsistency, verifyInclusion } from '#server/record/tree-proofs.ts'
import { type Consistency, consistencies, emptyRoot, entries, inclusions, roots, strayRoot, withOneBitTurned } from './published-proofs.ts'

const leaves = entries.map(leafHash)
const nothing = Buffer.alloc(0)
const words = (text: string) => Buffer.from(text)

describe('the published trees', () => {
  test('have the published roots', () => {
    expect(rootOfLeaves([])).toEqual(emptyRoot)
    roots.forEach((root, last) => {
      expect(rootOfLeaves(leaves.slice(0, last + 1))).toEqual(root)
    })
  })

  test('have the same roots when grown one leaf at a time', () => {
    let frontier = emptyFrontier
    leaves.forEach((leaf, number) => {
      frontier = JSON.parse(JSON.stringify(grow(frontier, [leaf])))
      expect(rootOf(frontier)).toEqual(roots[number])
    })
  })
})

describe.each(inclusions)('the published proof that entry $index is in a tree of $size', ({ index, size, proof }) => {
  const root = roots[size - 1]!
  const good = { leaf: leaves[index]!, index, size, proof, root }

  test('is made and believed', () => {
    expect(inclusionProof(leaves.slice(0, size), index)).toEqual(proof)
    expect(verifyInclusion(good)).toBe(true)
  })

  test('is not believed in any of the published spoiled forms', () => {
    const spoiled = [
      ...[index - 1, index + 1, index ^ 2].map((index) => ({ ...good, index })),
      ...[size * 2, Math.floor(size / 2)].map((size) => ({ ...good, size })),
      { ...good, leaf: words('WrongLeaf') },
      ...[emptyRoot, strayRoot].map((root) => ({ ...good, root })),
      ...[nothing, root]
        .flatMap((extra) => [
          [...proof, extra],
          [extra, ...proof],
        ])
        .map((proof) => ({ ...good, proof })),
      ...withOneBitTurned(proof, 3).map((proof) => ({ ...good, proof })),
      ...(proof.length > 0 ? [{ ...good, proof: proof.slice(0, -1) }] : []),
      ...(proof.length > 1 ? [{ ...good, proof: proof.toSpliced(1, 0, strayRoot) }] : []),
    ]
    expect(spoiled.filter(verifyInclusion)).toEqual([])
  })
})

test('a leaf that is not there is not believed to be there', () => {
  const places = [
    [0, 0],
    [0, 1],
    [1, 0],
    [2, 1],
  ] as const
  const claims = places.flatMap(([index, size]) => [
    { leaf: strayRoot, index, size, proof: [], root: nothing },
    { leaf: nothing, index, size, proof: [], root: emptyRoot },
    { leaf: strayRoot, index, size, proof: [], root: emptyRoot },
  ])
  expect(claims.filter(verifyInclusion)).toEqual([])
  expect(() => inclusionProof(leaves, 8)).toThrow(RangeError)
})

const consistencyClaim = (published: Consistency) => ({
  ...published,
  firstRoot: roots[published.firstSize - 1]!,
  secondRoot: roots[published.secondSize - 1]!,
})

test.each(consistencies)(
  'the published proof that a tree of $secondSize goes on from one of $firstSize is made and believed',
  (published) => {
    expect(consistencyProof(leaves.slice(0, published.secondSize), published.firstSize)).toEqual(published.proof)
    expect(verifyConsistency(consistencyClaim(published))).toBe(true)
  },
)

const steps = consistencies.filter(({ proof }) => proof.length > 0)
test.each(steps)('the proof from $firstSize to $secondSize is not believed in any of the published spoiled forms', (published) => {
  const good = consistencyClaim(published)
  const { firstSize, firstRoot, secondSize, secondRoot, proof } = good
  const spoiled = [
    ...[firstSize - 1, firstSize + 1, firstSize ^ 2].map((firstSize) => ({ ...good, firstSize })),
    ...[secondSize * 2, Math.floor(secondSize / 2)].map((secondSize) => ({ ...good, secondSize })),
    { ...good, firstRoot: words('WrongRoot') },
    { ...good, secondRoot: words('WrongRoot') },
    { ...good, firstRoot: secondRoot, secondRoot: firstRoot },
    { ...good, proof: [] },
    ...[nothing, firstRoot, secondRoot]
      .flatMap((extra) => [
        [...proof, extra],
        [extra, ...proof],
      ])
      .map((proof) => ({ ...good, proof })),
    { ...good, proof: [proof[0]!, ...proof] },
    { ...good, proof: proof.slice(0, -1) },
    ...withOneBitTurned(proof, 4).map((proof) => ({ ...good, proof })),
  ]
  expect(spoiled.filter(verifyConsistency)).toEqual([])
})

test.each([
  [0, 0, 'one', 'other', [], false],
  [1, 1, 'one', 'other', [], false],
  [0, 0, 'one', 'one', [], true],
  [1, 1, 'one', 'one', [], true],
  [0, 1, 'one', 'other', [], false],
  [1, 0, 'one', 'other', [], false],
  [2, 1, 'one', 'other', [], false],
  [1, 2, 'one', 'other', [], false],
  [0, 0, 'one', 'one', [emptyRoot], false],
  [0, 1, 'one', 'one', [emptyRoot], false],
  [1, 1, 'one', 'one', [emptyRoot], false],
])('from size %i to %i, roots %s and %s, is judged as published', (firstSize, secondSize, one, other, proof, believed) => {
  const claim = { firstSize, secondSize, firstRoot: words(one), secondRoot: words(other), proof }
  expect(verifyConsistency(claim)).toBe(believed)
})

test('there is no proof from an empty tree, nor from a longer one', () => {
  expect(() => consistencyProof(leaves, 0)).toThrow(RangeError)
  expect(() => consistencyProof(leaves, 9)).toThrow(RangeError)
})
