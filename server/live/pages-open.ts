import type { MeetingId } from '#app/contract/ids.ts'
import { inTens } from '#app/contract/small-numbers.ts'
import type { Clock } from '../clock.ts'

/** Another process that was not heard of for so long has no pages any more. */
const GONE_MS = 10_000
/** So many must have come or gone before another number is told. */
const LEAST_BETWEEN = 3
/** Whoever came meanwhile hears it too. */
const AGAIN_MS = 5_000

/** How many pages of a meeting are open, in all processes, in steps: nobody can be told to have come or gone. */
export function pagesOpen(clock: Clock) {
  const elsewhere = new Map<MeetingId, Map<string, { open: number; at: number }>>()
  const counted = new Map<MeetingId, number>()
  const told = new Map<MeetingId, { words: string; at: number }>()
  const now = () => clock().getTime()

  return {
    /** So many are open in another process. */
    heard(id: MeetingId, process: string, open: number) {
      elsewhere.set(id, (elsewhere.get(id) ?? new Map()).set(process, { open, at: now() }))
    },
    /** How many are open, in words; `here`: in this process. */
    inSteps(id: MeetingId, here: number): string {
      const others = [...(elsewhere.get(id)?.values() ?? [])].filter(({ at }) => now() - at < GONE_MS)
      const open = others.reduce((all, other) => all + other.open, here)
      const before = counted.get(id)
      if (before === undefined || Math.abs(open - before) >= LEAST_BETWEEN) counted.set(id, open)
      return inTens(counted.get(id) ?? open)
    },
    /** Whether this is something else than was told, or was told long ago. */
    isNews(id: MeetingId, words: string): boolean {
      const before = told.get(id)
      if (before?.words === words && now() - before.at < AGAIN_MS) return false
      told.set(id, { words, at: now() })
      return true
    },
    /** Meetings that nobody follows here any more are forgotten. */
    keepOnly(ids: ReadonlySet<MeetingId>) {
      for (const all of [elsewhere, counted, told]) for (const id of all.keys()) if (!ids.has(id)) all.delete(id)
    },
  }
}
