/** A word as it was written, with what a capital letter may mean there. */
export interface WrittenWord {
  /** Without a possessive ending. */
  text: string
  lower: string
  start: number
  end: number
  capital: boolean
  shouted: boolean
  /** First in a sentence, a line or a quotation: its capital says nothing. */
  opens: boolean
  possessive: boolean
  /** What stands between it and the next word. */
  after: string
}

const WORD = /\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*){0,4}/gu
const OPENS = /[.!?:;\n•*][\s"“'‘(*-]*$|["“‘(]$/u

/** The words of the text in order. */
export function writtenWords(text: string): WrittenWord[] {
  const words: WrittenWord[] = []
  let before = 0
  for (const match of text.matchAll(WORD)) {
    const ending = /['’]s$/u.exec(match[0])
    const word = ending ? match[0].slice(0, ending.index) : match[0]
    const between = text.slice(before, match.index)
    const last = words.at(-1)
    if (last) last.after = between
    words.push({
      text: word,
      lower: word.toLowerCase().replace(/’/gu, "'"),
      start: match.index,
      end: match.index + word.length,
      capital: /^\p{Lu}/u.test(word),
      shouted: word.length > 1 && word === word.toUpperCase(),
      opens: before === 0 ? /^[\s"“'‘(*-]*$/u.test(between) : OPENS.test(between) && !isInitial(last, between),
      possessive: ending !== null,
      after: '',
    })
    before = match.index + match[0].length
  }
  const last = words.at(-1)
  if (last) last.after = text.slice(before)
  return words
}

const TITLE = /^(?:mr|mrs|ms|dr|prof|rev|cllr|st|mx|miss)$/u
/** "Mr. Khan" and "T. Adeyemi" do not begin a sentence at the second word. */
const isInitial = (last: WrittenWord | undefined, between: string) =>
  last !== undefined && /^\.\s?$/u.test(between) && (TITLE.test(last.lower) || (last.capital && last.text.length === 1))
