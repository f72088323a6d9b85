/** The largest file that is taken in. */
export const FILE_MAX_BYTES = 300_000
const NAME = /\.(txt|md|markdown|text)$/i
/** What other kinds of file begin with, and what to do with one. */
const OTHERS: [string, string][] = [
  ['%PDF', 'a PDF'],
  ['PK\x03\x04', 'a Word or another packed file'],
  ['{\\rtf', 'an RTF file'],
  ['\xD0\xCF\x11\xE0', 'an old Word file'],
  ['\xFF\xD8\xFF', 'a picture'],
  ['\x89PNG', 'a picture'],
]

/**
 * The text of a file that somebody chose, or why it cannot be read, in a sentence for them. Takes plain text and Markdown in UTF-8 (with
 * or without a mark at the start). What a file is called is not believed: it is looked at.
 */
export function textOfFile(name: string, bytes: Uint8Array): { text: string } | { wrong: string } {
  if (bytes.length === 0) return { wrong: 'This file is empty. Choose another one, or paste the letter' }
  if (bytes.length > FILE_MAX_BYTES)
    return { wrong: `This file is larger than ${FILE_MAX_BYTES / 1000} KB. Paste the letter, or send it in parts` }
  const start = String.fromCharCode(...bytes.subarray(0, 8))
  const other = OTHERS.find(([magic]) => start.startsWith(magic))
  if (other) return { wrong: `This is ${other[1]}. Open it, copy the words and paste them. Or save it as plain text (.txt)` }
  if (!NAME.test(name)) return { wrong: 'Choose a file that ends in .txt or .md' }
  if (bytes.includes(0)) return { wrong: 'This is not a file of plain text. Save it as plain text in UTF-8, or paste the letter' }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return { wrong: 'Some letters in this file cannot be read. Save it as plain text in UTF-8, or paste the letter' }
  }
}
