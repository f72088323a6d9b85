import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'

const MIN_CHARS = 8
const MAX_CHARS = 128
/** Only so much of a password is judged: the time that judging takes grows with the square of its length. */
const JUDGED_CHARS = 24
/** Of 0 to 4: at least a hundred million guesses away from a list of known passwords. */
const MIN_SCORE = 2

/** Words that anybody would try first on this site, whatever a list of common passwords says. */
const CONTEXT_WORDS =
  `common thread commonthread wyrefield riverside council county forum parent parents carer carers family families child children school
  send sen ehcp sendiass welcome password passw0rd letmein admin spring summer autumn winter january february march april june july august
  september october november december monday tuesday wednesday thursday friday saturday sunday`.split(/\s+/)

let estimator: ZxcvbnFactory | undefined

/**
 * Why a password cannot be taken, in words for the person; undefined when it can. `about` is what others may know of them: their name,
 * their e-mail address. No rule on capitals or signs: three words with nothing to do with each other are a good password.
 */
export function whyNotPassword(password: string, about: readonly string[] = []): string | undefined {
  const chars = [...password].length
  if (chars < MIN_CHARS) return `Make your password at least ${MIN_CHARS} characters long. Three words in a row are fine.`
  if (chars > MAX_CHARS) return `Make your password no longer than ${MAX_CHARS} characters.`
  const words = [...CONTEXT_WORDS, ...about.flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u))].filter(
    (word) => word.length > 2,
  )
  if (signsBesides(password, words) < 4) return 'This password is easy to guess. Use three words that have nothing to do with each other.'
  estimator ??= new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs, maxLength: JUDGED_CHARS })
  const { score } = estimator.check([...password].slice(0, JUDGED_CHARS).join(''), words)
  return score < MIN_SCORE
    ? 'This password is on the lists that thieves try first. Use three words that have nothing to do with each other.'
    : undefined
}

/** How many signs are left when the words that anybody would try are taken away, with punctuation and what follows them. */
function signsBesides(password: string, words: readonly string[]): number {
  let left = password.toLowerCase()
  for (const word of [...words].sort((a, b) => b.length - a.length)) left = left.replaceAll(word, ' ')
  if (left === password.toLowerCase()) return [...password].length
  return [...left.replace(/[\d\s\p{P}\p{S}]+$/gu, '').replace(/[\s\p{P}]/gu, '')].length
}
