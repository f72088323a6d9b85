import type { Kind } from '#app/contract/feedback.ts'
import type { Chance } from './chance.ts'
import { household } from './household.ts'
import { AFTER, AFTER_PRAISE, BEFORE, DECLINED } from './texts/around.ts'
import { HEALTH_AND_HOME } from './texts/health-and-home.ts'
import { IN_OTHER_LANGUAGES } from './texts/languages.ts'
import { IN_DANGER, WITH_IDENTIFIERS } from './texts/not-shown.ts'
import { PLANS } from './texts/plans.ts'
import { SCHOOLS } from './texts/schools.ts'
import { TALKING } from './texts/talking.ts'
import { FOR_GROUPS, PRACTITIONERS, YOUNG } from './texts/voices.ts'

/** What becomes of something that is said. */
export type Fate = 'public' | 'private' | 'held' | 'declined' | 'hidden' | 'taken_back' | 'danger' | 'waiting'

/** One thing that somebody in Wyrefield says, before anybody has said it. */
export interface Saying {
  words: string
  themes: string[]
  fate: Fate
  kind: Kind
  language: string
  voice: 'family' | 'young_person' | 'practitioner' | 'forum'
  /** Somebody else writes it down for them. */
  onBehalf: boolean
  takeOut: [was: string, shown: string][]
  reason: string | undefined
}

interface Line {
  words: string
  theme: string
  kind: Kind
}
const LINES: Line[] = Object.entries({ ...PLANS, ...TALKING, ...SCHOOLS, ...HEALTH_AND_HOME }).flatMap(([theme, kinds]) =>
  Object.entries(kinds).flatMap(([kind, sentences]) => sentences.map((words) => ({ words, theme, kind: kind as Kind }))),
)
const PLAIN = { kind: 'experience', language: 'en', voice: 'family', onBehalf: false, takeOut: [], reason: undefined } as const

/** How many of each are said in the year, besides replies and what another system held. */
export const HOW_MANY = {
  danger: 20,
  identifiers: 30,
  waiting: 40,
  held: 6,
  declined: DECLINED.length,
  private: 25,
  takenBack: 8,
  hidden: 3,
}

/** Everything that is said in Wyrefield in a year, `count` things, in no order. No two are the same. */
export function sayings(chance: Chance, count: number): Saying[] {
  const said = new Set<string>()
  const all: Saying[] = []
  const add = (saying: Saying | undefined) => {
    if (!saying || said.has(saying.words)) return false
    said.add(saying.words)
    all.push(saying)
    return true
  }
  const kindOf = (words: string): Kind => (/\?$/.test(words) ? 'question' : chance.happens(0.55) ? 'concern' : 'experience')
  for (const words of IN_DANGER) add({ ...PLAIN, takeOut: [], words, themes: [], kind: 'concern', fate: 'danger' })
  for (const { words, takeOut, themes } of WITH_IDENTIFIERS)
    add({ ...PLAIN, words: household(chance)(words), takeOut, themes, fate: 'public' })
  for (const [words, reason] of DECLINED)
    add({ ...PLAIN, takeOut: [], words: household(chance)(words), themes: [], fate: 'declined', reason })
  for (const [words, ...themes] of FOR_GROUPS)
    add({ ...PLAIN, takeOut: [], kind: kindOf(words), voice: 'forum', words, themes, fate: 'public' })
  for (const [words, ...themes] of YOUNG)
    add({ ...PLAIN, takeOut: [], kind: kindOf(words), voice: 'young_person', words, themes, fate: 'public' })
  for (const [words, ...themes] of PRACTITIONERS)
    add({ ...PLAIN, takeOut: [], kind: kindOf(words), voice: 'practitioner', words, themes, fate: 'public' })
  for (const saying of inOtherLanguages(chance)) add({ ...saying, kind: kindOf(saying.words) })
  const fates = otherFates()
  for (const line of chance.shuffled(LINES)) if (all.length < count) add(byFamily(chance, line, fates.pop()))
  while (all.length < count) add(byFamily(chance, chance.pick(LINES), fates.at(-1))) && fates.pop()
  return withHelp(chance, all)
}

function otherFates(): Fate[] {
  const times = (fate: Fate, count: number) => Array<Fate>(count).fill(fate)
  const { waiting, held, takenBack, hidden } = HOW_MANY
  return [
    ...times('waiting', waiting),
    ...times('held', held),
    ...times('private', HOW_MANY.private),
    ...times('taken_back', takenBack),
    ...times('hidden', hidden),
  ]
}

/** A family says one, two or three things, sometimes with a word before and a word after. Half of them are short. */
function byFamily(chance: Chance, line: Line, fate: Fate = 'public'): Saying {
  const fill = household(chance)
  const praise = line.kind === 'praise'
  const others = chance.happens(0.5) ? [] : chance.shuffled(LINES.filter((other) => goesWith(line, other))).slice(0, chance.between(1, 2))
  const before = chance.happens(others.length > 0 ? 0.45 : 0.12) ? [chance.pick(BEFORE)] : []
  const after = chance.happens(others.length > 0 ? 0.5 : 0.3) ? [chance.pick(praise ? AFTER_PRAISE : AFTER)] : []
  const paragraphs = [[...before, line.words], ...others.map(({ words }) => [words])]
  paragraphs.at(-1)!.push(...after)
  const between = others.length > 1 || chance.happens(0.3) ? '\n\n' : ' '
  const words = paragraphs.map((sentences) => fill(sentences.join(' '))).join(between)
  return { ...PLAIN, takeOut: [], words, themes: [line.theme, ...others.map(({ theme }) => theme)], kind: line.kind, fate }
}

const goesWith = (line: Line, other: Line) => other.theme !== line.theme && (other.kind === 'praise') === (line.kind === 'praise')

function inOtherLanguages(chance: Chance): Saying[] {
  return Object.entries(IN_OTHER_LANGUAGES).flatMap(([language, lines]) =>
    lines.map(([words, ...themes], i): Saying => {
      const [more = '', ...moreThemes] = chance.happens(0.4) ? lines[(i + 1) % lines.length]! : []
      const all = [...new Set([...themes, ...moreThemes])]
      return { ...PLAIN, takeOut: [], language, words: `${words} ${more}`.trim(), themes: all, fate: 'public' }
    }),
  )
}

/** Some of what families and young people say is written down for them by somebody they asked. */
function withHelp(chance: Chance, all: Saying[]): Saying[] {
  const share = 96
  const able = all.filter(
    ({ voice, fate, language }) =>
      (voice === 'family' || voice === 'young_person') && fate !== 'danger' && (language !== 'en' || chance.happens(0.5)),
  )
  for (const saying of chance.shuffled(able).slice(0, share)) saying.onBehalf = true
  return all
}
