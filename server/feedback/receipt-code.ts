import { createHash, randomBytes } from 'node:crypto'
import { RECEIPT_WORDS } from './receipt-words.ts'

const WORDS = 5
const BITS_PER_WORD = 11n
const RANDOM_BITS = 50n
const CHECK_BITS = 5n
const RANDOM_BYTES = 7

/** A new receipt code: five plain words with a space between, such as "heron kettle amber robin cloak". 50 random bits and 5 that check them. */
export function newReceiptCode(random: (sizeBytes: number) => Uint8Array = randomBytes): string {
  return receiptCodeFrom(random(RANDOM_BYTES))
}

/** The receipt code of the first 50 of the given bits (7 bytes or more): always the same one, so that a repeated command gives it again. */
export function receiptCodeFrom(bits: Uint8Array): string {
  if (bits.length < RANDOM_BYTES) throw new Error(`A receipt code needs ${RANDOM_BYTES} bytes`)
  const value = numberOf(bits.subarray(0, RANDOM_BYTES)) >> (BigInt(RANDOM_BYTES * 8) - RANDOM_BITS)
  let rest = (value << CHECK_BITS) | checkOf(value)
  const code: string[] = []
  for (let place = 0; place < WORDS; place += 1) {
    code.unshift(RECEIPT_WORDS[Number(rest & (2n ** BITS_PER_WORD - 1n))]!)
    rest >>= BITS_PER_WORD
  }
  return code.join(' ')
}

/**
 * The code that somebody typed, as we write it (small letters, single spaces); undefined when a word is unknown or the check fails.
 * Takes any case and spacing (none, too), hyphens, commas, numbering, and the first four letters or more of a word.
 */
export function readReceiptCode(text: string): string | undefined {
  const typed = piecesOf(text)
  const whole = typed.map(wordFor)
  if (whole.length === WORDS && whole.every(isWord)) return checkedOrUndefined(whole)
  const readings = splitsOf(typed.join('').slice(0, 8 * WORDS + 1), WORDS).filter((words) => checkedOrUndefined(words))
  return readings.length === 1 ? readings[0]!.join(' ') : undefined
}

/** Why a text is no receipt code, in a sentence for the person; undefined when it is one. */
export function whyNotReceiptCode(text: string): string | undefined {
  if (readReceiptCode(text)) return undefined
  const typed = piecesOf(text)
  if (typed.length === 0) return 'Write the five words of your code'
  const unknown = typed.find((piece) => !wordFor(piece))
  if (unknown) return `One word is not in our list: “${unknown.slice(0, 20)}”.${suggestionFor(unknown)}`
  if (typed.length !== WORDS) return `A code has five words. There ${typed.length === 1 ? 'is' : 'are'} ${typed.length} here.`
  return 'Please check the words: one may be wrong, or two may have changed places'
}

function checkedOrUndefined(words: string[]) {
  const value = words.reduce((sum, word) => (sum << BITS_PER_WORD) | BigInt(placeOf.get(word)!), 0n)
  return checkOf(value >> CHECK_BITS) === (value & (2n ** CHECK_BITS - 1n)) ? words.join(' ') : undefined
}

/** Five bits of a hash: a wrong word, or two in the wrong order, is noticed 31 times in 32. */
function checkOf(value: bigint) {
  return BigInt(createHash('sha256').update(`receipt code ${value}`).digest()[0]!) >> 3n
}

const placeOf = new Map(RECEIPT_WORDS.map((word, place) => [word, place]))
const byFirstFour = new Map(RECEIPT_WORDS.map((word) => [word.slice(0, 4), word]))

function wordFor(piece: string) {
  if (placeOf.has(piece)) return piece
  const word = piece.length >= 4 ? byFirstFour.get(piece.slice(0, 4)) : undefined
  return word?.startsWith(piece) ? word : undefined
}

const isWord = (word: string | undefined) => word !== undefined

function piecesOf(text: string) {
  const letters = text.slice(0, 1_000).normalize('NFKC').toLowerCase()
  return letters.match(/\p{L}+/gu) ?? []
}

/** Every way to cut letters that were written without (or with odd) spaces into so many words of the list. */
function splitsOf(letters: string, count: number): string[][] {
  if (count === 0) return letters === '' ? [[]] : []
  return [3, 4, 5, 6, 7, 8]
    .filter((length) => placeOf.has(letters.slice(0, length)) && letters.length >= length)
    .flatMap((length) => splitsOf(letters.slice(length), count - 1).map((rest) => [letters.slice(0, length), ...rest]))
}

function suggestionFor(piece: string) {
  const near = RECEIPT_WORDS.filter((word) => differsByOneLetter(word, piece))
  return near.length === 1 ? ` Did you mean “${near[0]}”?` : ' Please check how it is spelled.'
}

/** One letter wrong, missing, too many, or two neighbours in the wrong order. */
function differsByOneLetter(word: string, piece: string) {
  let start = 0
  while (start < word.length && word[start] === piece[start]) start += 1
  const [left, right] = [word.slice(start), piece.slice(start)]
  if (left.slice(1) === right.slice(1) || left === right.slice(1) || left.slice(1) === right) return true
  return left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2)
}

const numberOf = (bytes: Uint8Array) => BigInt(`0x${Buffer.from(bytes).toString('hex')}`)
