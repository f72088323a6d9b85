import { hash } from 'node:crypto'

/**
 * The edge of a growing tree: how many leaves it has, and the roots of its complete subtrees from left to right (the
 * biggest first) in hex. It is all that is needed to append leaves and to know the root, so a tree of a million leaves
 * is carried on with twenty hashes. It is the stack that RFC 9162 builds in section 2.1.2.
 */
export type Frontier = { readonly size: number; readonly peaks: readonly string[] }

/** The frontier of a tree without leaves. */
export const emptyFrontier: Frontier = { size: 0, peaks: [] }

/** The hash of a leaf: SHA-256(0x00 || data). RFC 9162, section 2.1.1. */
export function leafHash(data: Buffer): Buffer {
  return hash('sha256', Buffer.concat([leafPrefix, data]), 'buffer')
}

/** The hash of an inner node: SHA-256(0x01 || left || right). RFC 9162, section 2.1.1. */
export function nodeHash(left: Buffer, right: Buffer): Buffer {
  return hash('sha256', Buffer.concat([nodePrefix, left, right]), 'buffer')
}

/** The frontier after these leaf hashes are appended in this order; the one given stays as it was. RFC 9162, section 2.1.2. */
export function grow(frontier: Frontier, leafHashes: Iterable<Buffer>): Frontier {
  const peaks = peaksOf(frontier)
  let size = frontier.size
  for (const leaf of leafHashes) {
    size += 1
    let node = leaf
    // Two subtrees of one height become one, as in adding 1 to a binary number.
    for (let rest = size; rest % 2 === 0; rest /= 2) node = nodeHash(peaks.pop()!, node)
    peaks.push(node)
  }
  return { size, peaks: peaks.map((peak) => peak.toString('hex')) }
}

/** The Merkle Tree Hash, MTH in RFC 9162, section 2.1.1. That of the empty tree is SHA-256 of nothing. */
export function rootOf(frontier: Frontier): Buffer {
  const peaks = peaksOf(frontier)
  let root = peaks.pop()
  if (!root) return hash('sha256', '', 'buffer')
  while (peaks.length > 0) root = nodeHash(peaks.pop()!, root)
  return root
}

/** The Merkle Tree Hash over leaf hashes. RFC 9162, section 2.1.1. */
export function rootOfLeaves(leafHashes: Iterable<Buffer>): Buffer {
  return rootOf(grow(emptyFrontier, leafHashes))
}

const leafPrefix = Buffer.of(0x00)
const nodePrefix = Buffer.of(0x01)

/** A frontier comes from where it was stored, so it is looked at before it is built upon. */
function peaksOf({ size, peaks }: Frontier): Buffer[] {
  const rightSize = Number.isSafeInteger(size) && size >= 0 && peaks.length === onesIn(size)
  if (!rightSize || !peaks.every((peak) => /^[0-9a-f]{64}$/.test(peak))) throw new RangeError('This is not the frontier of a tree')
  return peaks.map((peak) => Buffer.from(peak, 'hex'))
}

function onesIn(size: number) {
  let ones = 0
  for (let rest = size; rest > 0; rest = Math.floor(rest / 2)) ones += rest % 2
  return ones
}
