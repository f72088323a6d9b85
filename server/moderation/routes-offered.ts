import { type Word, wordsIn } from './danger/fold.ts'
import { type Place, placeOf } from './danger/match.ts'
import { openersOf } from './danger/openers.ts'
import { type Phrase, readPhrase } from './danger/phrase.ts'
import { ROUTE_LINES, type RouteOffered } from './route-lines.ts'

interface Line {
  routes: readonly RouteOffered[]
  phrase: Phrase
  not: Phrase[]
}

const GAP = 4
const lines: readonly Line[] = ROUTE_LINES.flatMap(([routes, phrases]) => phrases.map((written) => lineOf(routes, written)))

const openers = openersOf(lines.map(({ phrase }) => phrase))

/** Where else a person could get help with what they wrote, the most urgent first; each once. Offered beside the receipt, never instead of it. */
export function routesFor(text: string): RouteOffered[] {
  const words = wordsIn(text)
  const fitting = new Set<number>()
  for (let from = 0; from < words.length; from++)
    for (const at of openers.at(words[from]!)) if (!fitting.has(at) && fits(lines[at]!, words, from)) fitting.add(at)
  return [...new Set(lines.flatMap(({ routes }, at) => (fitting.has(at) ? routes : [])))]
}

function fits({ phrase, not }: Line, words: readonly Word[], from: number): boolean {
  const place = placeOf(phrase, words, from)
  return place !== undefined && !not.some((other) => touches(other, words, place))
}

function touches(other: Phrase, words: readonly Word[], { from, to }: Place): boolean {
  for (let at = Math.max(0, from - GAP * 2); at < to; at++) if ((placeOf(other, words, at)?.to ?? -1) > from) return true
  return false
}

/** A phrase in the same plain syntax as the danger rules, exceptions after "; not". */
function lineOf(routes: readonly RouteOffered[], written: string): Line {
  const [words = '', exceptions = ''] = written.split('; not ')
  const [phrase, ...not] = [words, ...exceptions.split(', ').filter(Boolean)].map((one) => readPhrase(one, GAP))
  const wrong = [phrase, ...not].find((one) => typeof one === 'string')
  if (!phrase || typeof phrase === 'string' || wrong) throw new Error(`A line of the routes cannot be read: ${written}. ${wrong}`)
  return { routes, phrase, not: not.filter((one) => typeof one !== 'string') }
}
