import snowball from 'snowball-stemmers'

/** A word counts by its first letters only up to here. */
const WORD_MAX_CHARS = 40
const QUERY_MAX_CHARS = 1_000
const QUERY_MAX_TERMS = 12

/** Letters that no Unicode folding takes apart, and letters that keyboards of one script write in two ways. */
const SAME_LETTER = new Map(
  Object.entries({ ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ħ: 'h', ŋ: 'n', ς: 'σ', ـ: '' }).concat(
    Object.entries({ ى: 'ي', ی: 'ي', ې: 'ي', ک: 'ك', ة: 'ه', ہ: 'ه', ھ: 'ه', ۃ: 'ه' }),
  ),
)
/** Plurals and past forms that no rule of endings finds. */
const SAME_WORD = new Map(
  Object.entries({ children: 'child', people: 'person', men: 'man', women: 'woman', feet: 'foot', teeth: 'tooth' }).concat(
    Object.entries({ taught: 'teach', taken: 'take', took: 'take', told: 'tell', said: 'say', went: 'go', left: 'leave', met: 'meet' }),
  ),
)
/** Words that stand in nearly every sentence: not looked for, unless there are no others. */
const EVERYWHERE = new Set(
  'a an and are as at be been but by can did do does for from had has have he her his how if in is it its me my no not of on or our she so that the their them there they this to us was we were what when where which who why will with would you your'.split(
    ' ',
  ),
)
const NO_SPACES_BETWEEN_WORDS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]+/gu
const english = snowball.newStemmer('english')
const STEMS_KEPT = 20_000
const stems = new Map<string, string>()

/**
 * The terms by which a text is found, in its order, repeats kept: small letters without marks, English endings taken off, single letters
 * left out. Each is made of `a-z` and `0-9` alone (other scripts as their bytes in hex), so that both databases index and match the same.
 */
export function searchTerms(text: string): string[] {
  return wordsOf(text).map(termOf)
}

/**
 * What somebody typed, as terms: all must be there (at most twelve), and `prefix` is the beginning of one more when the last word ends
 * in a star. Takes anything; where nothing can be looked for, `all` is empty and `prefix` missing.
 */
export function queryTerms(text: string): { all: string[]; prefix?: string } {
  const typed = text.slice(0, QUERY_MAX_CHARS).trim()
  const words = wordsOf(typed)
  const begun = /[\p{L}\p{M}\p{N}]\*$/u.test(typed) ? words.pop() : undefined
  const telling = words.filter((word) => !EVERYWHERE.has(word))
  const all = [...new Set((telling.length > 0 || begun ? telling : words).map(termOf))]
  return begun ? { all: all.slice(0, QUERY_MAX_TERMS - 1), prefix: beginningOf(begun) } : { all: all.slice(0, QUERY_MAX_TERMS) }
}

function wordsOf(text: string): string[] {
  const spaced = folded(text).replace(NO_SPACES_BETWEEN_WORDS, (run) => ` ${pairsOf([...run]).join(' ')} `)
  return (spaced.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])
    .map((word) => [...word].slice(0, WORD_MAX_CHARS).join(''))
    .filter((word) => !/^[a-z]$/.test(word))
}

/** Small letters, without the marks of Latin, Greek, Cyrillic, Arabic and Hebrew (those of Indian scripts are vowels, and stay). */
function folded(text: string) {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{Script=Inherited}\u0591-\u05C7'’ʼ]/gu, '')
    .replace(/[^\p{ASCII}]/gu, (letter) => SAME_LETTER.get(letter) ?? letter)
}

/** Where a script sets no spaces, two neighbouring letters make a word. */
const pairsOf = (letters: string[]) => (letters.length < 2 ? letters : letters.slice(1).map((letter, at) => `${letters[at]}${letter}`))

function termOf(word: string) {
  return /^[a-z]+$/.test(word) ? stemOf(SAME_WORD.get(word) ?? word) : writtenPlainly(word)
}

/** The stemmer is slow, and people use few different words: what was worked out is kept. */
function stemOf(word: string) {
  const known = stems.get(word)
  if (known !== undefined) return known
  if (stems.size >= STEMS_KEPT) stems.clear()
  const stem = english.stem(word)
  stems.set(word, stem)
  return stem
}

/** A word that starts with a digit gets a letter before it: PostgreSQL would cut "3rd" or "2e5x" in two. */
function writtenPlainly(word: string) {
  if (/^\d*$/.test(word)) return word
  return /^[a-z0-9]+$/.test(word) ? word.replace(/^(?=\d)/, 'n') : Buffer.from(word).toString('hex')
}

/** As much of a begun word as its whole forms have in common with it: "happy*" must find "happi". */
function beginningOf(word: string) {
  if (!/^[a-z]+$/.test(word)) return writtenPlainly(word)
  const stem = stemOf(word)
  let common = 0
  while (common < stem.length && stem[common] === word[common]) common += 1
  return word.slice(0, Math.max(1, common))
}
