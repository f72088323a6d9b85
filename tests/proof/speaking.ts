import { speakingOrder, TURN_CAP_SECONDS, type Turn, type Wish } from '#server/meetings/speaking-order.ts'
import { type Chance, chanceFrom, gini } from './chance.ts'

export const FORUMS = 24
/** So many of them could not come, and only sent something in. */
const AWAY = 6
const SECONDS = 40 * 60
/** Hands that go up in a minute, all groups together: more than can be called. */
const HANDS_A_MINUTE = 3
const RULES = { budgetSeconds: SECONDS / FORUMS, capSeconds: TURN_CAP_SECONDS }

export interface Called extends Wish {
  /** The longest that this turn may take. */
  seconds: number
}
/** A way to say who speaks next. */
export type Way = (wishes: readonly Wish[], turns: readonly Turn[]) => Called

const earliest = (wishes: readonly Wish[]) => wishes.reduce((first, wish) => (wish.number < first.number ? wish : first))
/** Hands before letters: what was sent in is read out when nobody has a hand up. */
const handsFirst = (wishes: readonly Wish[]) => (wishes.some(({ present }) => present) ? wishes.filter(({ present }) => present) : wishes)
/** Letters and hands take turns, whoever comes first of each. */
const inTurns = (wishes: readonly Wish[], turns: readonly Turn[]) => {
  const wanted = wishes.filter(({ present }) => present !== (turns.at(-1)?.present ?? false))
  return wanted.length > 0 ? wanted : wishes
}
const mostHands = (wishes: readonly Wish[]) => {
  const hands = new Map<string | null, number>()
  for (const { forum } of wishes) hands.set(forum, (hands.get(forum) ?? 0) + 1)
  const most = Math.max(...hands.values())
  return earliest(wishes.filter(({ forum }) => hands.get(forum) === most))
}

export const WAYS: Record<string, Way> = {
  'First come, no limit': (wishes) => ({ ...earliest(handsFirst(wishes)), seconds: SECONDS }),
  'First come, two minutes each': (wishes) => ({ ...earliest(handsFirst(wishes)), seconds: TURN_CAP_SECONDS }),
  'Most hands first, two minutes each': (wishes) => ({ ...mostHands(handsFirst(wishes)), seconds: TURN_CAP_SECONDS }),
  'First come, two minutes each, every second slot for those not there': (wishes, turns) => ({
    ...earliest(inTurns(wishes, turns)),
    seconds: TURN_CAP_SECONDS,
  }),
  'This queue': (wishes, turns) => speakingOrder(wishes, turns, RULES)[0]!,
}

export interface Meeting {
  /** How unequally the seconds were shared out among the groups. */
  gini: number
  /** How many groups were heard at all. */
  heard: number
  /** The share of the seconds that those had who were not there. */
  away: number
}

/** One meeting of forty minutes with 24 groups, some of them loud and six not there, the same for every way but for who is called. */
export function simulate(seed: number, way: Way): Meeting {
  const wishes = arrivals(chanceFrom(seed))
  const long = chanceFrom(seed + 1_000_000)
  const length = new Map(wishes.map(({ id }) => [id, { wants: 75 * Math.exp(0.6 * long.normal()), over: overrun(long) }]))
  const coming = [...wishes]
  const waiting = new Map<string, Wish>()
  const turns: Turn[] = []
  const seconds = new Map<string | null, number>()
  let away = 0
  for (let now = 0; now < SECONDS; ) {
    while (coming[0] && coming[0].at <= now) {
      const { at: _, ...wish } = coming.shift()!
      waiting.set(wish.id, wish)
    }
    if (waiting.size === 0) {
      now += 1
      continue
    }
    const { id, seconds: givenSeconds, ...called } = way([...waiting.values()], turns)
    waiting.delete(id)
    const { wants, over } = length.get(id)!
    const spokeSeconds = Math.min(SECONDS - now, wants <= givenSeconds ? wants : givenSeconds + Math.min(over, wants - givenSeconds))
    turns.push({ ...called, givenSeconds, spokeSeconds })
    seconds.set(called.forum, (seconds.get(called.forum) ?? 0) + spokeSeconds)
    if (!called.present) away += spokeSeconds
    now += Math.max(1, spokeSeconds)
  }
  const shares = Array.from({ length: FORUMS }, (_, i) => seconds.get(`forum ${i}`) ?? 0)
  return { gini: gini(shares), heard: shares.filter((share) => share > 0).length, away: away / SECONDS }
}

/** One in five does not stop in time, and speaks up to a minute longer. */
const overrun = ({ next }: Chance) => (next() < 0.2 ? next() * 60 : 0)

/** Who wants to be heard, and when: what was sent in is there from the start, hands go up through the meeting, most from a few loud groups. */
function arrivals({ next }: Chance): (Wish & { at: number })[] {
  const loudness = Array.from({ length: FORUMS - AWAY }, (_, i) => 1 / (i + 1))
  const upTo = loudness.map((_, i) => loudness.slice(0, i + 1).reduce((sum, loud) => sum + loud, 0))
  const all = upTo.at(-1)!
  const wishes: (Wish & { at: number })[] = []
  const add = (forum: number, present: boolean, at: number) =>
    wishes.push({ id: `wish ${wishes.length}`, forum: `forum ${forum}`, present, number: wishes.length + 1, at })
  for (let forum = 0; forum < FORUMS; forum++) {
    const isAway = forum >= FORUMS - AWAY
    for (let letters = isAway ? 2 : next() < 0.3 ? 1 : 0; letters > 0; letters--) add(forum, false, 0)
  }
  for (let at = 0; at < SECONDS; at += 60 / HANDS_A_MINUTE) {
    const pick = next() * all
    const forum = upTo.findIndex((sum) => pick < sum)
    add(Math.max(0, forum), true, Math.floor(at))
  }
  return wishes
}
