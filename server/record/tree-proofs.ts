import { nodeHash, rootOfLeaves } from './tree.ts'

/**
 * The hashes that lead from one leaf to the root of the tree over all of these leaf hashes, from the leaf upwards: PATH
 * in RFC 9162, section 2.1.3.1. `index` counts from 0.
 */
export function inclusionProof(leafHashes: readonly Buffer[], index: number): Buffer[] {
  if (!Number.isInteger(index) || index < 0 || index >= leafHashes.length) throw new RangeError('No such leaf')
  let [start, end] = [0, leafHashes.length]
  const proof: Buffer[] = []
  while (end - start > 1) {
    const middle = start + largestPowerBelow(end - start)
    if (index < middle) {
      proof.push(rootOfLeaves(leafHashes.slice(middle, end)))
      end = middle
    } else {
      proof.push(rootOfLeaves(leafHashes.slice(start, middle)))
      start = middle
    }
  }
  return proof.reverse()
}

/** Whether this leaf hash is number `index` (from 0) of the tree of this size and root. RFC 9162, section 2.1.3.2. */
export function verifyInclusion(claim: { leaf: Buffer; index: number; size: number; proof: readonly Buffer[]; root: Buffer }): boolean {
  const { leaf, index, size, proof, root } = claim
  if (!isCount(index) || !isCount(size) || index >= size || ![leaf, root, ...proof].every(isHash)) return false
  let [place, last, sum] = [index, size - 1, leaf]
  for (const node of proof) {
    if (last === 0) return false
    const fromLeft = isOdd(place) || place === last
    sum = fromLeft ? nodeHash(node, sum) : nodeHash(sum, node)
    if (fromLeft) [place, last] = raise(place, last, (level) => isOdd(level) || level === 0)
    ;[place, last] = [half(place), half(last)]
  }
  return last === 0 && sum.equals(root)
}

/**
 * The hashes that show that the tree over the first `firstSize` leaf hashes is the beginning of the tree over all of
 * them: PROOF in RFC 9162, section 2.1.4.1. Empty when both are the same tree; there is none for an empty tree.
 */
export function consistencyProof(leafHashes: readonly Buffer[], firstSize: number): Buffer[] {
  if (!Number.isInteger(firstSize) || firstSize < 1 || firstSize > leafHashes.length) throw new RangeError('No such earlier tree')
  let [start, end] = [0, leafHashes.length]
  const proof: Buffer[] = []
  while (end !== firstSize) {
    const middle = start + largestPowerBelow(end - start)
    if (firstSize <= middle) {
      proof.push(rootOfLeaves(leafHashes.slice(middle, end)))
      end = middle
    } else {
      proof.push(rootOfLeaves(leafHashes.slice(start, middle)))
      start = middle
    }
  }
  // When nothing was cut off on the left, what remains is the first tree itself, whose root the reader has already.
  if (start > 0) proof.push(rootOfLeaves(leafHashes.slice(start, end)))
  return proof.reverse()
}

/** Whether the first tree is the beginning of the second. RFC 9162, section 2.1.4.2; two trees of one size must be the same. */
export function verifyConsistency(claim: Consistency): boolean {
  const { firstSize, firstRoot, secondSize, secondRoot, proof } = claim
  if (!isCount(firstSize) || !isCount(secondSize)) return false
  if (firstSize === secondSize) return proof.length === 0 && firstRoot.equals(secondRoot)
  if (firstSize === 0 || firstSize > secondSize || ![firstRoot, secondRoot, ...proof].every(isHash)) return false
  const [seed, ...path] = isPowerOfTwo(firstSize) && proof.length > 0 ? [firstRoot, ...proof] : proof
  if (!seed) return false
  let [first, second] = [seed, seed]
  let [place, last] = raise(firstSize - 1, secondSize - 1, (level) => !isOdd(level))
  for (const node of path) {
    if (last === 0) return false
    const fromLeft = isOdd(place) || place === last
    if (fromLeft) first = nodeHash(node, first)
    second = fromLeft ? nodeHash(node, second) : nodeHash(second, node)
    if (fromLeft) [place, last] = raise(place, last, (level) => isOdd(level) || level === 0)
    ;[place, last] = [half(place), half(last)]
  }
  return last === 0 && first.equals(firstRoot) && second.equals(secondRoot)
}

type Consistency = { firstSize: number; firstRoot: Buffer; secondSize: number; secondRoot: Buffer; proof: readonly Buffer[] }

const isCount = (value: number) => Number.isSafeInteger(value) && value >= 0
const isHash = (value: Buffer) => value.length === 32
const isOdd = (value: number) => value % 2 === 1
// Not the bit operators: they cut numbers to 32 bits.
const half = (value: number) => Math.floor(value / 2)

/** Goes up one level of the tree at a time until `there`. */
function raise(place: number, last: number, there: (level: number) => boolean): [number, number] {
  let levels: [number, number] = [place, last]
  while (!there(levels[0])) levels = [half(levels[0]), half(levels[1])]
  return levels
}

/** The largest power of two below a size of at least 2: where a tree is cut in two. */
function largestPowerBelow(size: number) {
  let power = 1
  while (power * 2 < size) power *= 2
  return power
}

function isPowerOfTwo(value: number) {
  return value === 1 || largestPowerBelow(value + 1) === value
}
