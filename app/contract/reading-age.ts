/** How hard a text is to read. `grade` is the American school year, `age` the age at which a child is in it. */
export interface Reading {
  words: number
  sentences: number
  syllables: number
  grade: number
  age: number
}

/** A child in grade 1 is 6 years old. */
const AGE_BEFORE_GRADE_ONE = 5

/**
 * The Flesch-Kincaid grade of a text: 0.39 × words to a sentence + 11.8 × syllables to a word − 15.59 (J. P. Kincaid and others,
 * "Derivation of new readability formulas for Navy enlisted personnel", Research Branch Report 8-75, 1975). A line that ends without
 * a stop (a heading, a button, an item of a list) is a sentence; a number is a word of one syllable; a text without words has grade 0.
 */
export function readingAge(text: string): Reading {
  const sentences = text
    .split(/[.!?…]+(?=[\s”’")\]]|$)|\n+/u)
    .map(wordsIn)
    .filter((words) => words.length > 0)
  const words = sentences.flat()
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0)
  if (words.length === 0) return { words: 0, sentences: 0, syllables: 0, grade: 0, age: AGE_BEFORE_GRADE_ONE }
  const grade = 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59
  return { words: words.length, sentences: sentences.length, syllables, grade, age: grade + AGE_BEFORE_GRADE_ONE }
}

const wordsIn = (sentence: string) => sentence.match(/[\p{L}\p{M}\p{N}]+(?:[’'.,:][\p{L}\p{M}\p{N}]+)*/gu) ?? []

/** Words whose spelling tells the rules below a wrong count; plurals follow. */
const COUNTED = new Map(
  Object.entries({
    people: 2,
    area: 3,
    idea: 3,
    real: 1,
    really: 2,
    create: 2,
    created: 3,
    recipe: 3,
    every: 2,
    everyone: 3,
    museum: 3,
  }).concat(
    Object.entries({ business: 2, something: 2, someone: 2, sometimes: 2, somewhere: 2, therefore: 2, whose: 1, eye: 1, science: 2 }),
    Object.entries({
      quiet: 2,
      diet: 2,
      client: 2,
      society: 4,
      variety: 4,
      evening: 2,
      react: 2,
      poem: 2,
      forever: 3,
      theatre: 2,
      neon: 2,
    }),
    Object.entries({
      safely: 2,
      careful: 2,
      carefully: 3,
      hopeful: 2,
      useful: 2,
      website: 2,
      homework: 2,
      statement: 2,
      fluid: 2,
      ruin: 2,
    }),
  ),
)

/** How many syllables a word has when it is read out: groups of vowels, but for the silent ones. Right for about 19 words in 20. */
export function syllablesIn(word: string): number {
  const letters = word.normalize('NFKD').replace(/\p{M}/gu, '').replace(/’/g, "'")
  if (/^[A-Z]{2,6}$/.test(letters) && /^[^AEIOUY]+$|[^AEIOUY]{3}/.test(letters)) return letters.length
  const plain = letters.toLowerCase().replace(/'(s|d|ll|re|ve|m)$/, '')
  const counted = COUNTED.get(plain) ?? COUNTED.get(plain.replace(/s$/, ''))
  return (
    counted ??
    Math.max(
      1,
      plain.split(/[^a-z']/).reduce((sum, part) => sum + syllablesInPart(part), 0),
    )
  )
}

function syllablesInPart(part: string) {
  if (!/[a-z]/.test(part)) return 0
  const spoken = withoutSilentE(part.replace(/([^aeiouy])n't$/, '$1ent').replace(/'/g, ''))
  const groups = spoken.match(/[aeiouy]+/g)?.length ?? 0
  return Math.max(1, groups + (spoken.match(VOWELS_SAID_APART)?.length ?? 0))
}

/** Neighbouring vowels with a beat each: be-ing, pi-ano, play-er, act-u-al, me-di-um, vid-e-o, aut-is-m. */
const VOWELS_SAID_APART =
  /[aeiouy]ing|(?<![ctsgx])i[ao]|[aeou]y[aeo]|(?<![qg])u[ao](?!r)|iu|uel|eo(?![nu])|ism$|(?<!t)ier|(?<![cts])ienc|taneou/g

/** "table", "houses", "wanted", "handled" and "hundred" say the vowel of their ending; "hope", "hopes" and "called" do not. */
function withoutSilentE(word: string) {
  const spoken = /[^aeiouy]les?$|[^aeiouyl]led$|(?:[sxzcg]|ch|sh)es$|[td]ed$|[bcdfgkptv]red$/.test(word)
  const bare = spoken ? word : word.replace(/([^aeiou])e[ds]?$/, '$1')
  return bare.replace(/(?<=[aeiou][^aeiouy])e(?=(?:ment|less|ness|ful|ly|time|thing|where)s?$)/, '')
}
