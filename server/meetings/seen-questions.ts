import type { QuestionId } from '#app/contract/ids.ts'
import { addSeen } from '#db/meetings/question-queries.ts'
import type { Tools } from '../tools.ts'

const PAGES_AT_ONCE = 10

/**
 * Counts on how many pages each question was shown: never to whom. The pages of a process are counted together and kept ten at a time, so
 * that reading stays reading; what a process had not kept when it stopped is forgotten.
 */
export function seenQuestions({ change }: Pick<Tools, 'change'>) {
  let pages = 0
  let seen = new Map<QuestionId, number>()

  /** Counts one page on which these were shown. */
  async function countSeen(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return
    for (const id of ids as QuestionId[]) seen.set(id, (seen.get(id) ?? 0) + 1)
    pages += 1
    if (pages < PAGES_AT_ONCE) return
    const counted = seen
    seen = new Map()
    pages = 0
    await change((tx) => addSeen(tx, counted))
  }

  return { countSeen }
}
export type SeenQuestions = ReturnType<typeof seenQuestions>
