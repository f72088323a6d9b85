import { hash } from 'node:crypto'
import { CoMETRE } from '@transmute/rfc9162'
import { describe, expect, test, vi } from 'vitest'
import { emptyFrontier, grow, leafHash, rootOf, rootOfLeaves } from '#server/record/tree.ts'
import { consistencyProof, inclusionProof, verifyConsistency, verifyInclusion } from '#server/record/tree-proofs.ts'

// The other library looks for a browser's SHA-256 first; giving it ours makes it ten times faster.
vi.stubGlobal('window', { crypto: { subtle: { digest: (_name: string, data: Uint8Array) => hash('sha256', data, 'buffer') } } })

const everywhere = process.env.TREE_ORACLE === 'everywhere'
const leaves = Array.from({ length: 256 }, (_, number) => leafHash(Buffer.from(`entry ${number}`)))
const plain = (hashes: Uint8Array[]) => hashes.map((hash) => Buffer.from(hash).toString('hex'))

/** Every place in a small tree; in a big one the two ends and one between. `TREE_ORACLE=everywhere` takes them all, which is minutes. */
function placesIn(size: number) {
  if (everywhere || size <= 16) return Array.from({ length: size }, (_, place) => place)
  return [0, 1 + (((size * size) % 89) % (size - 2)), size - 1]
}

describe('another RFC 9162 library agrees, for every size from 1 to 256', () => {
  test('on the root, grown at once or in parts', async () => {
    for (let size = 1; size <= 256; size++) {
      const theirs = Buffer.from(await CoMETRE.getRootFromLeaves(leaves.slice(0, size)))
      expect(rootOfLeaves(leaves.slice(0, size))).toEqual(theirs)
      const cut = (size * 7) % (size + 1)
      expect(rootOf(grow(grow(emptyFrontier, leaves.slice(0, cut)), leaves.slice(cut, size)))).toEqual(theirs)
    }
  })

  test('on proofs that a leaf is in the tree', { timeout: 600_000 }, async () => {
    for (let size = 1; size <= 256; size++) {
      const tree = leaves.slice(0, size)
      for (const index of placesIn(size)) {
        const theirs = await CoMETRE.getInclusionProofForLeaf(index, tree)
        expect(plain(inclusionProof(tree, index))).toEqual(plain(theirs.inclusion_path))
      }
    }
  })

  test('on proofs that a tree goes on from an earlier one', { timeout: 600_000 }, async () => {
    for (let size = 2; size <= 256; size++) {
      const tree = leaves.slice(0, size)
      for (const firstSize of placesIn(size).slice(1)) {
        const earlier = { log_id: '', tree_size: firstSize, leaf_index: 0, inclusion_path: [] }
        const theirs = plain((await CoMETRE.getConsistencyProofFromLeaves(earlier, tree)).consistency_path)
        // It writes the first root even where the RFC leaves it out because the reader has it: at powers of two.
        const ours = plain(consistencyProof(tree, firstSize))
        expect(Number.isInteger(Math.log2(firstSize)) ? [plain([rootOfLeaves(leaves.slice(0, firstSize))])[0], ...ours] : ours).toEqual(
          theirs,
        )
      }
    }
  })
})

test('every proof of every tree up to 256 leaves is believed, and by no neighbour', () => {
  const roots = leaves.map((_, last) => rootOfLeaves(leaves.slice(0, last + 1)))
  for (let size = 1; size <= 256; size++) {
    const tree = leaves.slice(0, size)
    const root = roots[size - 1]!
    for (const index of placesIn(size)) {
      const claim = { leaf: tree[index]!, index, size, proof: inclusionProof(tree, index), root }
      expect(verifyInclusion(claim)).toBe(true)
      expect(verifyInclusion({ ...claim, leaf: leaves[(index + 1) % 256]! })).toBe(false)
      expect(verifyInclusion({ ...claim, index: index + 1 })).toBe(false)
      const step = { firstSize: index + 1, firstRoot: roots[index]!, secondSize: size, secondRoot: root }
      const proof = consistencyProof(tree, index + 1)
      expect(verifyConsistency({ ...step, proof })).toBe(true)
      expect(verifyConsistency({ ...step, proof, firstRoot: roots[(index + 1) % 256]! })).toBe(false)
      expect(verifyConsistency({ ...step, proof, secondRoot: roots[size % 256]! })).toBe(false)
    }
  }
})

test('a tree of a hundred thousand leaves is carried on from a frontier of a few hashes', () => {
  const many = Array.from({ length: 100_000 }, (_, number) => leafHash(Buffer.from(String(number))))
  const frontier = grow(emptyFrontier, many.slice(0, 99_999))
  expect(frontier.peaks.length).toBeLessThan(17)
  expect(rootOf(grow(frontier, many.slice(99_999)))).toEqual(rootOfLeaves(many))
  const proof = inclusionProof(many, 77_777)
  expect(proof).toHaveLength(17)
  expect(verifyInclusion({ leaf: many[77_777]!, index: 77_777, size: 100_000, proof, root: rootOfLeaves(many) })).toBe(true)
})

test.each([
  ['too few hashes', { size: 3, peaks: ['0'.repeat(64)] }],
  ['a hash cut short', { size: 1, peaks: ['00'] }],
  ['a size that is no count', { size: -1, peaks: [] }],
])('a stored frontier with %s is refused', (_, frontier) => {
  expect(() => rootOf(frontier)).toThrow(RangeError)
  expect(() => grow(frontier, [])).toThrow(RangeError)
})
