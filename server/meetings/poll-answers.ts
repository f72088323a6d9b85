import type { PollKind } from '#app/contract/live-polls.ts'
import { wrong } from '../refuse.ts'

/** What somebody chose, from what was typed. Refuses: invalid (fields `choice`, `rank`). */
export function answerFrom(kind: PollKind, options: number, { choice, rank }: { choice: string[]; rank: string[] }): number[] {
  if (kind === 'rank') return orderFrom(options, rank)
  const chosen = [...new Set(choice)].map((text) => (/^\d{1,2}$/.test(text) ? Number(text) : options)).sort((a, b) => a - b)
  if (chosen.length === 0 || chosen.some((option) => option >= options)) return wrong('choice', 'Choose an answer')
  if (kind !== 'several' && chosen.length > 1) return wrong('choice', 'Choose one answer')
  return chosen
}

/** The options in order, the first first, from the place of each. */
function orderFrom(options: number, rank: string[]): number[] {
  const order = Array.from({ length: options }, (_, place) => rank.indexOf(String(place + 1)))
  if (rank.length !== options || order.includes(-1)) return wrong('rank', 'Give every answer a place of its own')
  return order
}
