import type { ResponseTable } from '#db/impact/schema.ts'
import { factsText } from '../record/facts-text.ts'

/** What the record commits to when an answer is given or changed: all that it says, as one text. */
export function answerContent(
  answer: Pick<
    ResponseTable,
    'kind' | 'partOf' | 'title' | 'said' | 'words' | 'whatWouldChange' | 'passedTo' | 'byDay' | 'untilDay' | 'actionId'
  >,
): string {
  const { kind, partOf, title, said, words, whatWouldChange, passedTo, byDay, untilDay, actionId } = answer
  return factsText({ kind, partOf, title, said, words, whatWouldChange, passedTo, byDay, untilDay, actionId })
}
