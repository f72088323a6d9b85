/**
 * The one byte form of a list of texts: a version byte, then for each text the length of its UTF-8 bytes as four bytes,
 * biggest first, and those bytes.
 *
 * Chosen over canonical JSON because it leaves nothing to agree upon (no escapes, no spelling of numbers, no order of
 * keys): two different lists can never give the same bytes, and a dozen lines in any language write it.
 * Refuses (RangeError) text that has no UTF-8 form, because a stand-in would let two texts share one form.
 */
export function canonicalBytes(version: number, texts: readonly string[]): Buffer {
  if (!texts.every(isWellFormed)) throw new RangeError('Text with half a character has no UTF-8 form')
  return Buffer.concat([Buffer.of(version), ...texts.map(withLength)])
}

/** Whether a text has a UTF-8 form: no half of a surrogate pair stands alone in it. */
export function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text)
}

function withLength(text: string) {
  const bytes = Buffer.from(text, 'utf8')
  const length = Buffer.alloc(4)
  length.writeUInt32BE(bytes.length)
  return Buffer.concat([length, bytes])
}
