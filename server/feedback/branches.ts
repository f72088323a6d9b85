import type { ContributionId, Day } from '#app/contract/ids.ts'
import type { BranchView, PlaceView, ReplyView } from '#app/contract/thread.ts'
import type { ThreadRow } from '#db/feedback/thread-queries.ts'
import { dayOf } from '../clock.ts'
import { becauseOf } from './taken-down.ts'

interface Pen {
  /** Draws a reply that everybody may read. */
  drawReply: (row: ThreadRow) => Omit<ReplyView, 'shape' | 'replies' | 'size' | 'waiting'>
  /** Those of the rows that are not public now but have been once. */
  everShown: ReadonlySet<ContributionId>
}
interface Twig {
  row: ThreadRow
  twigs: Twig[]
}
export interface Branches {
  branches: BranchView[]
  /** Whether something directly here waits to be read. */
  waiting: boolean
}

/**
 * Replies as a tree, in reading order. What is not public is left out, or keeps its place: when it was public once and was taken down
 * or back, or when something public stands under it. What waits to be read is only said to be there, never how much of it.
 */
export function branchesOf(rows: ThreadRow[], pen: Pen): Branches {
  const twigs = new Map<ContributionId, Twig>()
  const top: Twig[] = []
  for (const row of rows) {
    const twig = { row, twigs: [] }
    twigs.set(row.id, twig)
    const parent = row.parentId ? twigs.get(row.parentId) : undefined
    ;(parent?.twigs ?? top).push(twig)
  }
  return grow(top, pen)
}

function grow(twigs: Twig[], pen: Pen): Branches {
  return {
    branches: twigs.map((twig) => branchOf(twig, pen)).filter((branch) => branch !== undefined),
    waiting: twigs.some(({ row }) => waitsToBeRead(row)),
  }
}

function branchOf({ row, twigs }: Twig, pen: Pen): BranchView | undefined {
  const { branches: replies, waiting } = grow(twigs, pen)
  if (row.publishedAt) return { shape: 'reply', ...pen.drawReply(row), replies, waiting, size: sizeOf(replies) }
  const place = placeOf(row, pen.everShown.has(row.id))
  if (place) return { ...place, replies, waiting }
  return replies.length > 0 ? { shape: 'not_shown', replies, waiting } : undefined
}

function placeOf(row: ThreadRow, wasShown: boolean): Pick<PlaceView, 'shape' | 'on' | 'because'> | undefined {
  if (!wasShown || row.escalatedAt || row.privateAt) return undefined
  if (row.takenBackAt) return { shape: 'taken_back', on: dayOf(row.takenBackAt) }
  const takenDownAt = row.removedAt ?? row.declinedAt
  const on: Day | undefined = takenDownAt ? dayOf(takenDownAt) : undefined
  return on && { shape: 'taken_down', on, because: becauseOf(row.reason) }
}

/** Something that its author would like to show and that nobody has decided about. */
const waitsToBeRead = (row: ThreadRow) =>
  row.mayShow === 1 &&
  !(row.publishedAt || row.privateAt || row.declinedAt || row.takenBackAt || row.removedAt || row.escalatedAt || row.erasedAt)

const sizeOf = (replies: BranchView[]): number =>
  replies.reduce((sum, branch) => sum + (branch.shape === 'reply' ? 1 + branch.size : sizeOf(branch.replies)), 0)
