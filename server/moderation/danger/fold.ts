import { HIDDEN, JOINED, SPELLINGS } from './spellings.ts'

/** A word as the rules see it. `also` holds other readings; `start` and `end` are where its letters stand in the text. */
export interface Word {
  word: string
  also: readonly string[]
  start: number
  end: number
  /** A new sentence or line begins here: a rule does not reach across. */
  starts: boolean
}

const WRITTEN = /[\p{L}\p{M}\p{N}@$*]+(?:['’‘`´][\p{L}\p{M}\p{N}]+)*/gu
const SENTENCE_END = /[.!?;…\n\r]|(?:\s[-–—]\s)/u
const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
  ə: 'e',
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
}
const FIGURES: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's' }
const WILL: Readonly<Record<string, string>> = { "'ll": ' will', "'d": ' would', "'ve": ' have', "'re": ' are', "'m": ' am' }

/** Lower case, without accents, apostrophes and letters drawn out; other alphabets keep their vowel signs. */
export function foldWord(written: string): string {
  const bare = written
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u064b-\u0655\u0670]/gu, '')
  return bare.replace(/['’‘`´*]/gu, '').replace(/./gu, (letter) => LETTERS[letter] ?? letter)
}

/** The words that one written word stands for: "I'm" is two, "wanna" is two. */
export function openWord(written: string): string[] {
  const ending = /['’‘`´](?:ll|d|ve|re|m)$/iu.exec(written)
  const whole = ending ? foldWord(written.slice(0, ending.index)) + WILL[`'${ending[0].slice(1).toLowerCase()}`] : foldWord(written)
  return whole.split(' ').flatMap((word) => (Object.hasOwn(SPELLINGS, word) ? SPELLINGS[word]! : word).split(' '))
}

/** The text as words, in order. Every word remembers where it stands in the text. */
export function wordsIn(text: string): Word[] {
  const words: Word[] = []
  let before = 0
  for (const found of text.matchAll(WRITTEN)) {
    const start = found.index
    const end = start + found[0].length
    const starts = before === 0 || SENTENCE_END.test(text.slice(before, start))
    openWord(found[0]).forEach((word, at) => {
      if (word) words.push({ word, also: at === 0 ? otherReadings(found[0], word) : [], start, end, starts: starts && at === 0 })
    })
    before = end
  }
  return joined(spelledOut(words))
}

function otherReadings(written: string, word: string): string[] {
  const also = new Set<string>()
  if (/(.)\1\1/u.test(word)) for (const letters of ['$1', '$1$1']) also.add(word.replace(/(.)\1{2,}/gu, letters))
  if (/[0-9@$]/u.test(word) && /\p{L}/u.test(word) && word.length < 30) also.add(word.replace(/[0-9@$]/gu, (sign) => FIGURES[sign] ?? sign))
  if (written.includes('*') && written.length < 15) for (const hidden of HIDDEN) if (hides(written.toLowerCase(), hidden)) also.add(hidden)
  for (const reading of [...also]) if (Object.hasOwn(SPELLINGS, reading)) also.add(SPELLINGS[reading]!)
  return [...also]
}

const hides = (written: string, word: string) =>
  written.length === word.length && [...word].every((letter, at) => written[at] === letter || written[at] === '*') && /[^*]/u.test(written)

/** "s u i c i d e" is one word. */
function spelledOut(words: Word[]): Word[] {
  const out: Word[] = []
  for (let at = 0; at < words.length; ) {
    let to = at
    while (to < words.length && to - at < 12 && words[to]!.word.length === 1) to++
    const whole = words.slice(at, to)
    const word = whole.map((letter) => letter.word).join('')
    const hidden = whole.length > 2 ? HIDDEN.find((one) => word.endsWith(one) && one.length > 2) : undefined
    if (hidden) {
      const first = whole[whole.length - hidden.length]!
      out.push(...whole.slice(0, whole.length - hidden.length), { ...first, word: hidden, end: whole.at(-1)!.end })
      at = to
    } else out.push(words[at++]!)
  }
  return out
}

function joined(words: Word[]): Word[] {
  const out: Word[] = []
  for (const next of words) {
    const last = out.at(-1)
    const both = last && !next.starts ? `${last.word} ${next.word}` : ''
    if (last && Object.hasOwn(JOINED, both)) out[out.length - 1] = { ...last, word: JOINED[both]!, end: next.end }
    else out.push(next)
  }
  return out
}
