import { DONE_NOT_FELT, FELT_VERDICT_TITLES } from '#app/contract/felt.ts'
import { BRAG_TITLES } from '#app/contract/plan.ts'
import type { Block } from '#app/contract/report-outline.ts'

/** Both ratings in words, with how many ratings there are and how they fell. */
export function ratingsInWords({ council, felt, doneNotFelt }: Extract<Block, { is: 'ratings' }>): Record<string, string> {
  const alone = felt.n === undefined ? '' : ` ${felt.n} ratings.`
  const counts = felt.counts
    ? ` ${felt.n} ratings: ${felt.counts.yes} yes, ${felt.counts.partly} partly, ${felt.counts.notYet} not yet.`
    : alone
  return {
    'The council says': `${BRAG_TITLES[council]}.`,
    'Families say': `${doneNotFelt ? DONE_NOT_FELT : FELT_VERDICT_TITLES[felt.verdict]}.${counts}`,
  }
}
