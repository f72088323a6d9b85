import type { MeetingId, PersonId } from '#app/contract/ids.ts'
import type { Reaction } from '#app/contract/live-reactions.ts'
import type { Clock } from '../clock.ts'

export type Counts = Partial<Record<Reaction, number>>
const MINUTE_MS = 60_000
const MOST_OF_A_PERSON = 40
const MOST_IN_A_MEETING = 6_000

/** Counts reactions until they are told: in this process's memory only, and each of a person once. Whoever it was is forgotten with the next beat. */
export function reactionCounts(clock: Clock) {
  const reacted = new Map<MeetingId, Map<Reaction, Set<PersonId>>>()
  const elsewhere = new Map<MeetingId, Counts>()
  const spent = new Map<MeetingId | PersonId, number>()
  let since = 0

  const spend = (whose: MeetingId | PersonId) => {
    const count = (spent.get(whose) ?? 0) + 1
    spent.set(whose, count)
    return count
  }

  return {
    /** Counts one towards what is too much. Returns why it is, in words. */
    whyNotReact(id: MeetingId, person: PersonId): string | undefined {
      if (spend(person) > MOST_OF_A_PERSON) return 'You reacted a lot in the last minute. Wait a little.'
      return spend(id) > MOST_IN_A_MEETING ? 'So many react now that it is full. Wait a little.' : undefined
    },
    react(id: MeetingId, person: PersonId, reaction: Reaction) {
      const of = reacted.get(id) ?? new Map<Reaction, Set<PersonId>>()
      reacted.set(id, of.set(reaction, (of.get(reaction) ?? new Set()).add(person)))
    },
    /** So many reacted in another process. */
    add(id: MeetingId, counts: Counts) {
      elsewhere.set(id, sum(elsewhere.get(id) ?? {}, counts))
    },
    /** How many reacted since the last time: in this process, and in all. */
    take(id: MeetingId): { here: Counts; all: Counts } {
      const here = Object.fromEntries([...(reacted.get(id) ?? [])].map(([reaction, { size }]) => [reaction, size])) as Counts
      const all = sum(here, elsewhere.get(id) ?? {})
      reacted.delete(id)
      elsewhere.delete(id)
      return { here, all }
    },
    /** Who reacted is forgotten; how often, after a minute. */
    forget() {
      reacted.clear()
      elsewhere.clear()
      const now = clock().getTime()
      if (now - since < MINUTE_MS && now >= since) return
      since = now
      spent.clear()
    },
  }
}

function sum(one: Counts, other: Counts): Counts {
  const all: Counts = { ...one }
  for (const [reaction, count] of Object.entries(other) as [Reaction, number][]) all[reaction] = (all[reaction] ?? 0) + count
  return all
}
