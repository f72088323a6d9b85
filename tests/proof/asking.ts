import { questionOrder } from '#server/meetings/question-order.ts'
import { chanceFrom } from './chance.ts'

export const BEST = 10
const MINUTES = 40
const PEOPLE = 150
const FORUMS = 24
/** Everybody looks at the list every so many minutes, and reads so many questions of it. */
const LOOKS_EVERY = 4
const READS = 8
/** How many are asked: few, many, and more than anybody can read. */
export const LOADS = [30, 60, 180]

/** One question: `worth` is the share of people who, when they read it, want it answered. */
interface Asked {
  id: string
  worth: number
  at: number
  supporters: Set<number>
  seen: number
}
type Order = (questions: readonly Asked[]) => Asked[]

const forumOf = (person: number) => Math.floor(FORUMS * (person / PEOPLE) ** 2)
const votes = ({ supporters }: Asked) => supporters.size
const rate = (one: Asked) => (votes(one) + 1) / (one.seen + 3)
const first = (questions: readonly Asked[], by: (one: Asked) => number) => [...questions].sort((a, b) => by(b) - by(a) || a.at - b.at)

interface List {
  order: Order
  /** Which ten are put to whoever answers. */
  taken: Order
}
export const LISTS: Record<string, List> = {
  'Newest first, most votes taken': { order: (all) => first(all, ({ at }) => at), taken: (all) => first(all, votes) },
  'Most votes first': { order: (all) => first(all, votes), taken: (all) => first(all, votes) },
  'This list': {
    order: (all) => {
      const byId = new Map(all.map((one) => [one.id, one]))
      const standing = all.map((one) => ({
        id: one.id,
        seen: one.seen,
        support: votes(one),
        groups: new Set([...one.supporters].map(forumOf)).size,
      }))
      return questionOrder(standing).map((id) => byId.get(id)!)
    },
    taken: (all) => first(all, rate),
  },
}

export interface Found {
  /** The share of the true ten best that are among the ten that are taken. */
  best: number
  /** The same of those of them that were asked in the second half. */
  late: number | undefined
}

/** One meeting in which so many questions are asked, the same for every list but for the order in which people read them. */
export function askAndSupport(seed: number, { order, taken }: List, questions: number): Found {
  const { next } = chanceFrom(seed)
  const asked = Array.from({ length: questions }, (_, i): Asked => {
    const at = (i * MINUTES * 0.9) / questions
    return { id: `question ${String(i).padStart(2, '0')}`, worth: next(), at, supporters: new Set(), seen: 0 }
  })
  const wants = asked.map(() => Array.from({ length: PEOPLE }, () => next()))
  for (let minute = 0; minute < MINUTES; minute++) {
    const list = order(asked.filter(({ at }) => at <= minute)).slice(0, READS)
    for (let person = minute % LOOKS_EVERY; person < PEOPLE; person += LOOKS_EVERY)
      for (const one of list) {
        one.seen += 1
        if (wants[asked.indexOf(one)]![person]! < one.worth) one.supporters.add(person)
      }
  }
  const best = first(asked, ({ worth }) => worth).slice(0, BEST)
  const found = new Set(taken(asked).slice(0, BEST))
  const share = (of: readonly Asked[]) => of.filter((one) => found.has(one)).length / of.length
  const late = best.filter(({ at }) => at >= MINUTES / 2)
  return { best: share(best), late: late.length > 0 ? share(late) : undefined }
}
