import { type Found, SHOWN_AS } from './found.ts'
import { isFirstName, isKnownWord, isNeverName } from './known-words.ts'
import type { WrittenWord } from './written-words.ts'

const FAITH =
  "(?:C\\s?of\\s?E|CofE|CE|RC|VC|VA|Church of England|Catholic|Roman Catholic|Methodist|Community|Special|Free|Studio|Infants?|Junior|Primary|Secondary|High|Grammar|Nursery|Specialist|Technical|Language|Arts|Sports|Girls|Boys|Girls[’']|Boys[’'])"
const TYPE = `(?:(?:${FAITH}\\s){0,3}(?:School|Academy|College|PRU|Pupil Referral Unit|UTC|Montessori|Pre-?school|Nursery(?: School)?|Sixth Form(?: College)?|Kindergarten|Playgroup)|(?:${FAITH}\\s){0,2}(?:Primary|High|Infants|Juniors|CofE|CE|RC))`
const NAME = "(?:\\p{Lu}[\\p{L}'’-]{1,24}|St\\.?|of)"
const FULL = new RegExp(`(?<![\\p{L}])(?:the\\s)?(?:${NAME}\\s){1,6}?${TYPE}(?:\\s(?:School|Academy|College|Centre))?(?![\\p{L}])`, 'gu')
const SAINT = /(?<![\p{L}])(?:St\.?|Saint)\s\p{Lu}[\p{L}'’-]{1,20}(?![\p{L}])|(?<![\p{L}])st\.?\s\p{L}{3,14}['’]s(?![\p{L}])/gu
const NO_SCHOOL_AFTER =
  /^['’]?s?\s(?:road|street|lane|hospital|church|hall|surgery|clinic|day|park|avenue|drive|close|ward|parish|square)\b/iu
const CENTRE =
  /(?<![\p{L}])[Tt]he\s(?:\p{Lu}[\p{L}'’-]{1,20}\s){1,2}(?:Centre|PRU|Unit|Base|Provision)(?=\s\((?:alternative|ap)|(?<=PRU)(?![\p{L}]))/gu
/** Most texts name no school: then the long pattern is not tried. */
const ANY_TYPE =
  /School|Academy|College|PRU|Unit|UTC|Montessori|chool|Nursery|Form|Kindergarten|Playgroup|Primary|High|Infants|Juniors|CE|E\b|RC|Centre|Base|Provision/u
const LAST_TYPE = /^(?:school|academy|college|pru|primary|high|infants|juniors|nursery|sixth|preschool|pre-school)$/u
const SMALL_TYPE =
  /^(?:school|academy|college|pru|primary|high|infants?|juniors?|nursery|sixth|preschool|pre-school|secondary|special|grammar|community)$/u
const SCHOOL_TALK =
  /\b(?:school|schools|academy|pupils?|head|class|year \d|yr ?\d|lunch|place|places|sixth form|term|senco|corridors?|unit|base|primary|secondary|full|consult\w*|expelled|exclud\w*|off-?roll\w*|named|toured|open day|specialist)\b/iu
const AT =
  /\b(?:at|to|from|attends?|attending|attended|consulted|consulted with|named?|of|by|in|left|joined|with|and|visited|toured|goes|from|into)\s$/iu
/** Words before "school" that tell which sort, not which school. */
const SORT =
  /^(?:the|a|an|my|our|his|her|their|your|this|that|every|each|any|no|some|another|other|local|special|mainstream|new|old|last|next|nearest|same|big|small|good|bad|great|state|private|independent|specialist|current|previous|first|second|middle|upper|lower|infant|infants|junior|juniors|primary|secondary|high|grammar|nursery|community|boarding|residential|day|to|at|in|of|from|and|or|for|with|on|is|was|whole|after|before|local|catholic|church|village|faith|sixth|form|art|business|agricultural|further|education|medical|public|free|studio|two|three|four|one|which|what|whose|into|named|their|named|mixed|outstanding|failing|alternative|different|right|wrong|only|full|start|starts|started|left|leave|leaving|skip|hate|hates|likes?|loves?|own|suitable|summer|saturday|sunday|nurture|in-year|feeder|maintained|autism|deaf|blind|forest|high|per|off|out|back|cant|can't|during|about|be|been|by|get|go|goes|going|he|she|they|it|we|i|that|when|where|how|why|not)$/u

/** Names of schools, nurseries, colleges and units. Sorts of school ("our special school") stay. */
export function schoolsIn(text: string, words: readonly WrittenWord[]): Found[] {
  return [...fullNames(text), ...saints(text), ...smallNames(words), ...bareNames(text, words)]
}

const school = (start: number, end: number, sure: number): Found => ({ start, end, kind: 'school', shownAs: SHOWN_AS.school, sure })

function fullNames(text: string): Found[] {
  const found: Found[] = []
  if (!ANY_TYPE.test(text)) return found
  for (const match of [...text.matchAll(FULL), ...text.matchAll(CENTRE)]) {
    const opening =
      /^(?:[Tt]he\s)?(?:(?:At|My|Our|His|Her|Their|Your|The|In|From|To|Of|No|A|An|Every|Local|Which|What|Head|Sent|Named|Special|Mainstream|New|When|Why|Is|If|And|But|Nursery|Primary|Secondary|High|Infant|Junior|Grammar|Year|Class)\s)*/u.exec(
        match[0],
      )?.[0] ?? ''
    const rest = match[0].slice(opening.length)
    const bare = rest.replace(new RegExp(`${TYPE}.*$`, 'u'), '').trim()
    const opensWithThe = /^[Tt]he\s$/u.test(opening) ? opening.length : 0
    if (bare && !/^(?:St|of)$/u.test(bare) && bare.split(/\s/u).some((part) => !isSort(part)))
      found.push(school(match.index + opening.length - opensWithThe, match.index + match[0].length, 8))
  }
  return found
}

const isSort = (part: string) =>
  SORT.test(part.toLowerCase()) ||
  /^(?:Sixth|Form|SEND|SEN|Section|National|British|Parent|Key|Early|Years|Royal|Academy|School|College|Mainstream|Sunday|Saturday)$/u.test(
    part,
  )

/** "St Bede's", unless a road, a church or a hospital follows. */
function saints(text: string): Found[] {
  return [...text.matchAll(SAINT)].flatMap((match) => {
    const end = match.index + match[0].length
    return NO_SCHOOL_AFTER.test(text.slice(end, end + 20)) ? [] : [school(match.index, end, 6)]
  })
}

/** "brookside primary school", "Ravenscroft school", "at south bank high school". */
function smallNames(words: readonly WrittenWord[]): Found[] {
  const found: Found[] = []
  words.forEach((word, at) => {
    if (!LAST_TYPE.test(word.lower) || (word.capital && !word.shouted)) return
    let from = at
    while (from > 0 && at - from < 3 && /^\s$/u.test(words[from - 1]!.after) && SMALL_TYPE.test(words[from - 1]!.lower)) from--
    const ends = from
    while (from > 0 && ends - from < 3 && /^\s$/u.test(words[from - 1]!.after) && isPartOfName(words, from - 1)) from--
    if (from === ends) return
    const named = words.slice(from, ends)
    const before = words[from - 1]?.lower ?? ''
    const distinct = named.some((part) => (part.capital && !part.opens && !isNeverName(part.lower)) || !isKnownWord(part.lower))
    const cued = named.length > 1 && /^(?:at|goes|attends|go)$/u.test(before) && at > ends
    const to = typeEnd(words, at)
    if ((distinct || cued) && !named.every((part) => isFirstName(part.lower))) found.push(school(words[from]!.start, words[to]!.end, 6))
  })
  return found
}

const isPartOfName = (words: readonly WrittenWord[], at: number) => {
  const word = words[at]!
  return !SORT.test(word.lower) && !word.possessive && !/(?:ed|ing|ly)$/u.test(word.lower) && !(word.lower.length < 4 && !word.capital)
}

function typeEnd(words: readonly WrittenWord[], at: number): number {
  let to = at
  while (words[to + 1] && /^\s$/u.test(words[to]!.after) && SMALL_TYPE.test(words[to + 1]!.lower)) to++
  return to
}

/** "at Holly Bank", "Pennyfields, a new specialist school": capitals that are neither a person nor a place, in talk of schools. */
function bareNames(text: string, words: readonly WrittenWord[]): Found[] {
  if (!SCHOOL_TALK.test(text)) return []
  const found: Found[] = []
  for (let at = 0; at < words.length; at++) {
    if (!isPlaceLike(words, at)) continue
    let to = at + 1
    while (to < words.length && to - at < 3 && /^\s$/u.test(words[to - 1]!.after) && words[to]!.capital && !words[to - 1]!.possessive) to++
    const before = text.slice(Math.max(0, words[at]!.start - 20), words[at]!.start)
    const kind = /^,\san?\s(?:\p{L}+\s){0,2}(?:school|secondary|primary|academy|college)/u.test(
      text.slice(words[to - 1]!.end, words[to - 1]!.end + 40),
    )
    if (AT.test(before) || kind)
      found.push(school(words[at]!.start, words[to - 1]!.end, AT.test(before) && ENDING.test(words[to - 1]!.lower) ? 6 : 4))
    at = to - 1
  }
  return found
}

const ENDING =
  /(?:fields?|mead|meadows?|croft|bank|brook|wood|woods|ridge|view|dale|leigh|ley|hurst|gate|park|hall|manor|grove|hill|lea|side|bridge|ton|bourne|house|larches|willows|oaks|court|lodge|grange|priory|abbey)$/u

function isPlaceLike(words: readonly WrittenWord[], at: number): boolean {
  const word = words[at]!
  if (!word.capital || word.shouted || word.text.length < 3 || isFirstName(word.lower) || isNeverName(word.lower)) return false
  const next = words[at + 1]
  const two = next?.capital && /^\s$/u.test(word.after) && ENDING.test(next.lower)
  return (
    Boolean(two) ||
    (!isKnownWord(word.lower) && !word.opens) ||
    (ENDING.test(word.lower) && word.lower.length > 6 && !word.opens) ||
    /^(?:trinity)$/u.test(word.lower)
  )
}
