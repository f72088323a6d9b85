import { type Found, SHOWN_AS } from './found.ts'
import { isFirstName, isKnownWord, isLastName, isNeverName, mayBeName } from './known-words.ts'
import { cueBefore } from './name-cues.ts'
import { roleOf } from './name-roles.ts'
import { FIELD_WORDS, MEDICAL } from './not-names.ts'
import type { WrittenWord } from './written-words.ts'

const TITLES =
  /^(?:mr|mrs|ms|miss|mx|dr|doctor|prof|professor|sir|lord|lady|dame|father|sister|brother|rev|reverend|cllr|councillor|nurse|inspector|sergeant|constable|pc|officer|master|auntie|aunty|uncle|nana|nanny|granny|grandma|grandad|coach)$/u
/** Titles that are also everyday words: in small letters they are none, and a small letter after them is no name. */
const WEAK_TITLES =
  /^(?:miss|sir|lord|lady|dame|father|sister|brother|nurse|inspector|sergeant|constable|officer|master|doctor|professor|coach|auntie|aunty|uncle|nana|nanny|granny|grandma|grandad|pc)$/u
const PARTICLES = /^(?:van|von|der|den|de|da|di|la|le|el|al|bin|ibn|bint|ap|dos|du|mac|o)$/u
const STORIES =
  /^(?:mr tumble|father christmas|mr men|thomas the|elsa from|peppa pig|harry potter|miss hoolie|sir or|lord knows|father of|sister of|little miss)/iu
const DOES =
  /^(?:is|was|has|had|can|could|will|would|does|did|needs?|needed|loves?|loved|likes?|liked|hates?|said|says|told|went|goes|got|gets|started|turned|uses?|used|hides?|moved|speaks?|spoke|wants?|wanted|came|comes|left|stays?|sits?|sat|uses|rang|called|asked|wrote|met|helped|takes?|took|made|makes|cannot|can['’]t|won['’]t|doesn['’]t|isn['’]t|wasn['’]t|hasn['’]t|didn['’]t|couldn['’]t|stood|sorted|works?|runs?|drives?|signed|recommended|thinks?|knows?|who|aged|and|deserves?|misses|missed|struggles?|loses|lost|waits?|waited)$/u
const MOST_PARTS = 4

/** Names of people. A capital, a title or the words around say that it is one; conditions, places, services and days are none. */
export function namesIn(text: string, words: readonly WrittenWord[]): Found[] {
  const found: Found[] = []
  const shouting = words.filter((word) => word.shouted).length > words.length * 0.6
  for (let at = 0; at < words.length; ) {
    const run = runAt(text, words, at, shouting)
    if (run) found.push({ start: words[run.from]!.start, end: words[run.to - 1]!.end, kind: 'name', ...shown(text, words, run) })
    at = run ? run.to : at + 1
  }
  return found
}

interface Run {
  from: number
  to: number
  sure: number
}

function runAt(text: string, words: readonly WrittenWord[], at: number, shouting: boolean): Run | undefined {
  const word = words[at]!
  if (STORIES.test(text.slice(word.start, word.start + 20))) return undefined
  const titled = afterTitle(words, at, shouting)
  if (titled) return { from: at, to: titled, sure: 7 }
  const cue = cueBefore(text, words, at)
  if (cue && fitsCue(words, at, cue)) return { from: at, to: endOfRun(words, at), sure: 6 }
  const lone = isFirstName(word.lower) && (word.capital || isPlainlyName(words, at))
  if (lone || isUnknownName(words, at, shouting) || isWordAndName(words, at)) return { from: at, to: endOfRun(words, at), sure: 5 }
  return undefined
}

/** The place after the name that follows a title: "Mr & Mrs. Singh", "Ms T. Adeyemi-Clarke", "mrs khan". */
function afterTitle(words: readonly WrittenWord[], at: number, shouting: boolean): number | undefined {
  const title = words[at]!
  if (!TITLES.test(title.lower) || (!title.capital && WEAK_TITLES.test(title.lower) && title.lower !== 'miss')) return undefined
  let next = at + 1
  while (next - at < 4 && words[next] && /^\.?\s?(?:&|and)?\s?$/u.test(words[next - 1]!.after) && TITLES.test(words[next]!.lower)) next++
  const name = words[next]
  if (!name || !/^\.?\s(?:&\s)?$/u.test(words[next - 1]!.after) || name.opens || isDay(name.lower)) return undefined
  if (PARTICLES.test(name.lower) && endOfRun(words, next) > next + 1) return endOfRun(words, next)
  if (name.lower === 'i' || (/\./u.test(words[next - 1]!.after) && isKnownWord(name.lower) && !mayBeName(name.lower))) return undefined
  const weak = WEAK_TITLES.test(title.lower)
  if (weak && title.lower !== 'miss' && FIELD_WORDS.has(name.lower)) return undefined
  const fits = name.capital ? !weak || shouting || !isKnownWord(name.lower) || title.capital : isSmallSurname(name.lower)
  if (!fits || (shouting && isKnownWord(name.lower) && !mayBeName(name.lower))) return undefined
  return name.capital ? endOfRun(words, next) : next + 1
}

const isSmallSurname = (lower: string) =>
  lower.length > 2 && (isLastName(lower) || isFirstName(lower) || !isKnownWord(lower)) && !DOES.test(lower) && !SMALL.has(lower)

function fitsCue(words: readonly WrittenWord[], at: number, cue: 'strong' | 'weak'): boolean {
  const word = words[at]!
  if (word.shouted && word.text.length > 1 && word.text.length < 6 && !isFirstName(word.lower)) return false
  if (cue === 'weak' && MEDICAL.has(word.lower)) return false
  if (word.capital)
    return (
      mayBeName(word.lower) ||
      isFirstName(word.lower) ||
      (!isKnownWord(word.lower) && !MEDICAL.has(word.lower)) ||
      isSignedInitial(words, at, cue)
    )
  if (isFirstName(word.lower)) return true
  if (cue === 'strong' && word.lower === 'will') return /^(?:has|is|was|needs|loves|hates|can|does)$/u.test(words[at + 1]?.lower ?? '')
  if (cue === 'weak' || SMALL.has(word.lower) || isNeverName(word.lower)) return false
  return word.lower.length > 2 && !isKnownWord(word.lower)
}

const isSignedInitial = (words: readonly WrittenWord[], at: number, cue: string) =>
  cue === 'strong' && words[at]!.text.length === 1 && /^\.\s?$/u.test(words[at]!.after) && Boolean(words[at + 1]?.capital)

/** A name in small letters that is no word: "thanks becky", "hope janet". Very short ones could be a slip. */
const isPlainlyName = (words: readonly WrittenWord[], at: number) =>
  words[at]!.lower.length > 3 && !isKnownWord(words[at]!.lower) && !SMALL.has(words[at]!.lower)

/** A capital that is no known word: within a sentence it is a name; at its beginning only when it does or owns something, or a surname follows. */
function isUnknownName(words: readonly WrittenWord[], at: number, shouting: boolean): boolean {
  const word = words[at]!
  if (
    !word.capital ||
    word.shouted ||
    shouting ||
    word.text.length < 3 ||
    isKnownWord(word.lower) ||
    isDay(word.lower) ||
    isEponym(words, at)
  )
    return false
  if (word.lower.split('-').some((part) => isNeverName(part))) return false
  if (!word.opens) return true
  const next = words[at + 1]
  if (word.possessive) return !MEDICAL.has(word.lower)
  if (!next) return false
  return (
    (/^\s$/u.test(word.after) && (DOES.test(next.lower) || isSurname(next))) ||
    (/^,\s$/u.test(word.after) && /^(?:who|aged|and|but)$/u.test(next.lower))
  )
}

/** "Hope is seven", "April Donnelly", "Robin has no transport": a word that its company makes a name. */
function isWordAndName(words: readonly WrittenWord[], at: number): boolean {
  const [word, next] = [words[at]!, words[at + 1]]
  if (!word.capital || word.shouted || !mayBeName(word.lower) || isDay(word.lower) || !next || !/^\s$/u.test(word.after)) return false
  if (isSurname(next) && !isKnownWord(next.lower)) return true
  if (!word.opens && isLastName(word.lower) && !isNeverName(word.lower)) return true
  const says = /^(?:said|says|told|rang|loves|hates|needs|uses|disagreed|cried|lives|turned)$/u.test(next.lower)
  if (says || (/^has$/u.test(next.lower) && !isNeverName(word.lower))) return true
  return (
    next.lower === 'is' &&
    /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|nonverbal|non-verbal|autistic|in|blind|deaf)$/u.test(
      words[at + 2]?.lower ?? '',
    )
  )
}

/** "Tidmarsh syndrome", "the Hartley test": named after somebody, and not about them. */
const isEponym = (words: readonly WrittenWord[], at: number) =>
  /^(?:syndrome|disease|disorder|test|tests|scale|method|palsy|malformation|therapy|approach|score|scores|assessment|report)$/u.test(
    words[at + 1]?.lower ?? '',
  ) && !words[at]!.possessive

const isDay = (lower: string) => /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/u.test(lower)

const isSurname = (word: WrittenWord) =>
  word.capital &&
  !word.shouted &&
  !FIELD_WORDS.has(word.lower) &&
  !isDay(word.lower) &&
  (isLastName(word.lower) || isFirstName(word.lower) || mayBeName(word.lower) || MEDICAL.has(word.lower) || !isKnownWord(word.lower))

/** The place after the last part of the name that begins here. */
function endOfRun(words: readonly WrittenWord[], at: number): number {
  let to = at + 1
  while (to < words.length && to - at < MOST_PARTS) {
    const [last, next] = [words[to - 1]!, words[to]!]
    const joined = last.text.length === 1 ? /^\.?\s?$/u.test(last.after) : /^\s$/u.test(last.after)
    if (!joined || last.possessive) break
    const initial = next.capital && next.text.length === 1 && next.lower !== 'i' && next.lower !== 'a'
    const particle =
      PARTICLES.test(next.lower) &&
      Boolean(words[to + 1]?.capital || (PARTICLES.test(words[to + 1]?.lower ?? '') && words[to + 2]?.capital))
    const afterFirst =
      to === at + 1 && isFirstName(last.lower) && next.capital && !next.shouted && !isNeverName(next.lower) && !DOES.test(next.lower)
    if (!initial && !particle && !afterFirst && !isSurname(next)) break
    to++
  }
  return to
}

function shown(text: string, words: readonly WrittenWord[], { from, to, sure }: Run) {
  return { shownAs: roleOf(text, words[from]!.start, words[to - 1]!.end) ?? SHOWN_AS.name, sure }
}

/** Small words that follow a title or a relation and are no name. */
const SMALL: ReadonlySet<string> = new Set(
  `the and or but with who that which has had was were will would can could should not his her my our your their its for from into onto about because when where
   while since until after before then than too very also just still even only again never always often both all any some many much more most little older
   younger eldest youngest oldest twin twins needs gets goes hates loves likes wants cant doesnt isnt wasnt hasnt wont didnt dont couldnt came went got said says
   started left moved out off done going being been having doing getting trying asked told school home today now here there autism autistic adhd aspergers downs
   dyslexia dyspraxia ehcp senco camhs sen send year yrs months weeks struggles masks copes attends nonverbal non-verbal verbal aged born diagnosed undiagnosed ive im hes shes theyre thats`
    .split(/\s+/u)
    .filter(Boolean),
)
