import { hash } from 'node:crypto'
import { canonicalBytes } from './canonical-bytes.ts'

/** What an area's tree was at a moment: how many entries, their root in hex, its peaks as JSON text, and the link to the head before. */
export type Head = { areaId: string; size: number; root: string; peaks: string; at: string; link: string }

/**
 * The link of a head, in hex: SHA-256(0x02 || canonical form), where the canonical form, version 1, is `canonicalBytes(1, …)`
 * over the link of the head before (empty for the first), area, size in decimal digits, root and at. No leaf and no node
 * begins with 0x02. The tree alone says nothing of when a head was made or whether one is missing between two others: the
 * chain of links does. The last link stands for the whole history, so it is what is worth keeping somewhere else.
 */
export function linkOf(linkBefore: string, head: Pick<Head, 'areaId' | 'size' | 'root' | 'at'>): string {
  const form = canonicalBytes(1, [linkBefore, head.areaId, String(head.size), head.root, head.at])
  return hash('sha256', Buffer.concat([Buffer.of(0x02), form]), 'hex')
}
