import { hash } from 'node:crypto'
import { canonicalBytes, isWellFormed } from './canonical-bytes.ts'
import { leafHash } from './tree.ts'

/** One thing that happened, as it is stored and hashed. `facts` is the text of `factsText`; `commitment` is hex, or empty. */
export type RecordRow = {
  areaId: string
  place: string
  position: number
  name: string
  actor: string
  about: string
  facts: string
  at: string
  commitment: string
}

/** How many random bytes a commitment is salted with. */
export const saltSizeBytes = 16

/**
 * The leaf of a row in its area's tree, 32 bytes: SHA-256(0x00 || canonical form), RFC 9162, section 2.1.1.
 *
 * The canonical form, version 1, is `canonicalBytes(1, …)` over nine texts in this order: area, place, position in
 * decimal digits, name, actor, about, facts, at, commitment. A change of the form takes a new version, so leaves that
 * stand keep their form. `docs/record.md` shows how to do it by hand. Refuses (RangeError) what `whyNotCanonical` names.
 */
export function leafOf(row: RecordRow): Buffer {
  const why = whyNotCanonical(row)
  if (why) throw new RangeError(`The row has no canonical form: ${why}`)
  const { areaId, place, position, name, actor, about, facts, at, commitment } = row
  return leafHash(canonicalBytes(1, [areaId, place, String(position), name, actor, about, facts, at, commitment]))
}

/** Why a row has no canonical form; undefined when it has one. */
export function whyNotCanonical(row: RecordRow): string | undefined {
  if (!Number.isSafeInteger(row.position) || row.position < 1) return 'its position is not a number from 1'
  if (!rowTexts.every((name) => isText(row[name]))) return 'a text in it is missing or broken'
  if (!/^([0-9a-f]{64})?$/.test(row.commitment)) return 'its commitment is not 64 hex digits'
}

/**
 * What a row says of the content it is about without saying it: SHA-256(salt || content in UTF-8), in hex. The salt is
 * random, one for each row, and stands nowhere else; when text and salt are destroyed nobody can try out texts.
 * Refuses (RangeError) a salt of another length, which would move the border between salt and content, and broken text.
 */
export function commitment(salt: Buffer, content: string): string {
  if (salt.length !== saltSizeBytes) throw new RangeError(`A salt is ${saltSizeBytes} bytes`)
  if (!isWellFormed(content)) throw new RangeError('Text with half a character has no UTF-8 form')
  return hash('sha256', Buffer.concat([salt, Buffer.from(content, 'utf8')]), 'hex')
}

const rowTexts = ['areaId', 'place', 'name', 'actor', 'about', 'facts', 'at', 'commitment'] as const

function isText(value: unknown) {
  return typeof value === 'string' && isWellFormed(value)
}
