/** Somebody who would like to be heard: there and with a hand up, or not there, and then what was sent in is read out. */
export interface Wish {
  id: string
  /** The group for which somebody is there, or none. */
  forum: string | null
  present: boolean
  /** The order of arrival, from 1. No two have the same. */
  number: number
}
/** One turn that is over: how long it was meant to be and how long it was. */
export interface Turn {
  forum: string | null
  present: boolean
  givenSeconds: number
  spokeSeconds: number
}
export interface SpeakingRules {
  /** What each group has. */
  budgetSeconds: number
  /** The longest turn. */
  capSeconds: number
}
/** Who comes when, and how long the turn may be. */
export interface Slot extends Wish {
  seconds: number
}

export const TURN_CAP_SECONDS = 120
/** Nobody is called for less than this, and no turn counts for less: a group cannot come again and again for a word. */
export const SHORTEST_TURN_SECONDS = 30

/** People who are there for no group share one budget: whoever left the group out when joining would else have a budget of their own. */
const groupOf = ({ forum }: Pick<Wish, 'forum'>) => forum ?? ''

/**
 * What each group has used of its budget, in seconds. What a turn took beyond its time counts twice for its group: once because it was
 * spoken, and once because everybody else gets as many seconds more.
 */
export function usedSeconds(turns: readonly Turn[]): Map<string, number> {
  const used = new Map<string, number>()
  for (const turn of turns) used.set(groupOf(turn), (used.get(groupOf(turn)) ?? 0) + countedSeconds(turn))
  return used
}
const overrunOf = ({ givenSeconds, spokeSeconds }: Turn) => Math.max(0, spokeSeconds - givenSeconds)
const countedSeconds = (turn: Turn) => Math.max(SHORTEST_TURN_SECONDS, turn.spokeSeconds) + overrunOf(turn)

/** What everybody's budget has grown by, in seconds: the overruns of all. A group's own are in what it has used. */
export const repaidSeconds = (turns: readonly Turn[]) => turns.reduce((sum, turn) => sum + overrunOf(turn), 0)

/**
 * Who speaks next, and after that if nobody else comes. Every second slot belongs to somebody who is not there, as long as there is one;
 * the other slots to those who are there. Among those whose slot it is, the group that was heard least comes first, within a group whoever
 * waits longest; read out is compared with read out and spoken with spoken, because else a group that sends in much would never come to
 * speak in the room. A turn lasts what the group has left, never longer than the cap and never shorter than the shortest turn: a group with
 * nothing left comes later, not never. The chair may call somebody else: that turn then counts like any other.
 */
export function speakingOrder(wishes: readonly Wish[], turns: readonly Turn[], { budgetSeconds, capSeconds }: SpeakingRules): Slot[] {
  const all = usedSeconds(turns)
  const budget = budgetSeconds + repaidSeconds(turns)
  const rooms = [true, false].map((here) => ({
    here,
    waiting: wishes.filter(({ present }) => present === here),
    used: usedSeconds(turns.filter(({ present }) => present === here)),
  }))
  let lastPresent = turns.at(-1)?.present ?? false
  const order: Slot[] = []
  while (order.length < wishes.length) {
    const { waiting, used } = (rooms.find(({ here, waiting }) => here !== lastPresent && waiting.length > 0) ??
      rooms.find(({ waiting }) => waiting.length > 0))!
    const wish = waiting.splice(waiting.indexOf(leastHeard(waiting, used)), 1)[0]!
    const group = groupOf(wish)
    const seconds = Math.max(SHORTEST_TURN_SECONDS, Math.min(capSeconds, budget - (all.get(group) ?? 0)))
    order.push({ ...wish, seconds })
    for (const heard of [used, all]) heard.set(group, (heard.get(group) ?? 0) + seconds)
    lastPresent = wish.present
  }
  return order
}

function leastHeard(list: readonly Wish[], used: ReadonlyMap<string, number>): Wish {
  const heard = (wish: Wish) => used.get(groupOf(wish)) ?? 0
  return list.reduce((best, wish) => ((heard(wish) - heard(best) || wish.number - best.number) < 0 ? wish : best))
}
