import { foldWord, openWord, type Word } from './fold.ts'
import { LISTS, LOOKS } from './lists.ts'

/** One place in a phrase: any one of `choices`, each a row of tests of single words, after at most `skip` other words. */
export interface Step {
  choices: Test[][]
  skip: number
  optional: boolean
}
/** A test of one word. `exact` are all the words that it takes, when they can be listed. */
export interface Test {
  fits: (word: Word) => boolean
  exact?: readonly string[]
}
export interface Phrase {
  steps: Step[]
  /** The tests that its first word may meet. */
  openers: Test[]
  /** Words of which the text must hold at least one, a list for each of its steps that can be listed. */
  needs: (readonly string[])[]
  /** Other words that must stand near it in the same sentence, before or after. */
  near: Phrase[]
}

const MOST_STEPS = 14
const MOST_CHOICES = 80
/** Words this long may be written with one slip of the hand. */
const SLIP_CHARS = 7

/** Reads a phrase in the plain syntax, or says in a sentence what is wrong with it. */
export function readPhrase(written: string, gap: number): Phrase | string {
  const [main, ...near] = written.split(' & ').map((part) => readRow(part, gap))
  const wrong = [main, ...near].find((part) => typeof part === 'string')
  if (wrong !== undefined || typeof main !== 'object') return wrong ?? 'There are no words.'
  const parts = near.filter((part) => typeof part === 'object')
  return { ...main, near: parts, needs: [...main.needs, ...parts.flatMap((part) => part.needs)] }
}

function readRow(written: string, gap: number): Phrase | string {
  const steps: Step[] = []
  let skip = 0
  for (const piece of written.trim().split(/\s+/u)) {
    if (piece === '...' || piece === '…') {
      if (!steps.length || skip) return 'Three dots stand between two words.'
      skip = gap
      continue
    }
    const step = readStep(piece, skip)
    if (typeof step === 'string') return step
    steps.push(...step)
    skip = 0
  }
  if (skip) return 'Three dots stand between two words.'
  if (steps.length > MOST_STEPS) return `A rule has at most ${MOST_STEPS} words.`
  if (!steps.some((step) => !step.optional)) return 'A rule needs at least one word that must be there.'
  const openers = steps.slice(0, steps.findIndex((step) => !step.optional) + 1).flatMap((step) => step.choices.map((row) => row[0]!))
  return { steps, openers, needs: steps.flatMap(listedWords), near: [] }
}

function readStep(piece: string, skip: number): Step[] | string {
  const optional = piece.endsWith('?')
  const choices = (optional ? piece.slice(0, -1) : piece).split('/')
  if (choices.length > MOST_CHOICES) return `A word has at most ${MOST_CHOICES} choices.`
  const rows: Test[][] = []
  for (const choice of choices) {
    const row = readChoice(choice)
    if (typeof row === 'string') return row
    rows.push(...row)
  }
  if (rows.length === 1 && rows[0]!.length > 1 && !optional)
    return rows[0]!.map((test, at) => ({ choices: [[test]], skip: at ? 0 : skip, optional }))
  return [{ choices: inOneLook(rows), skip, optional }]
}

const listedWords = ({ choices, optional }: Step): (readonly string[])[] =>
  !optional && choices.length === 1 && choices[0]!.length === 1 && choices[0]![0]!.exact ? [choices[0]![0]!.exact] : []

/** Choices of one listed word each become one look into one set. */
function inOneLook(rows: Test[][]): Test[][] {
  const listed = rows.flatMap((row) => (row.length === 1 ? (row[0]!.exact ?? []) : []))
  const others = rows.filter((row) => row.length > 1 || !row[0]!.exact)
  return listed.length ? [[oneOf(listed)], ...others] : others
}

function readChoice(choice: string): Test[][] | string {
  const named = /^\[(\w+)\]$/u.exec(choice)?.[1]
  if (named && Object.hasOwn(LISTS, named)) return [[oneOf(LISTS[named]!)]]
  if (named && Object.hasOwn(LOOKS, named)) return [[{ fits: ({ word }) => LOOKS[named]!.test(word) }]]
  if (named) return `There is no list of words called [${named}].`
  const parts = choice.split('-').map(readWord)
  const wrong = parts.find((part) => typeof part === 'string')
  return wrong ?? [parts.flatMap((part) => (typeof part === 'string' ? [] : part))]
}

function readWord(written: string): Test[] | string {
  const bare = written.replace(/^\*|\*$/gu, '')
  if (!/^[\p{L}\p{M}\p{N}'’]+$/u.test(bare))
    return `“${written}” is not a word. Use letters, * for any ending, / between choices, - inside a choice of two words, ... for other words between.`
  return bare === written ? openWord(written).map(sameWord) : wildcard(written, foldWord(bare))
}

function wildcard(choice: string, part: string): Test[] | string {
  const [open, close] = [choice.startsWith('*'), choice.endsWith('*')]
  if (part.length < 2 || (part.length < 3 && /^[a-z]/u.test(part) && close)) return `“${choice}” is too short: it would fit too many words.`
  const fits = (word: string) => (open && close ? word.includes(part) : open ? word.endsWith(part) : word.startsWith(part))
  return [{ fits: (word) => fits(word.word) || word.also.some(fits) }]
}

const oneOf = (words: readonly string[]): Test => {
  const set = new Set(words)
  return { fits: ({ word, also }) => set.has(word) || (also.length > 0 && also.some((other) => set.has(other))), exact: words }
}

function sameWord(wanted: string): Test {
  if (wanted.length < SLIP_CHARS) return { fits: ({ word, also }) => word === wanted || also.includes(wanted), exact: [wanted] }
  return { fits: ({ word, also }) => word === wanted || also.includes(wanted) || slipOf(word, wanted) }
}

/** One letter dropped, doubled, added or swapped with its neighbour, never the first: "sucidal", "overodse". */
function slipOf(word: string, wanted: string): boolean {
  if (Math.abs(word.length - wanted.length) > 1 || word[0] !== wanted[0] || word === wanted || wanted.startsWith(word)) return false
  let at = 0
  while (at < wanted.length && word[at] === wanted[at]) at++
  if (word.length === wanted.length)
    return word[at] === wanted[at + 1] && word[at + 1] === wanted[at] && word.slice(at + 2) === wanted.slice(at + 2)
  return word.length > wanted.length ? word.slice(at + 1) === wanted.slice(at) : word.slice(at) === wanted.slice(at + 1)
}
