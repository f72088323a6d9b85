import type { AnswerView } from '#app/contract/answers.ts'
import { dateInWords } from '#app/dates.ts'

type Kinded = Pick<AnswerView, 'kind' | 'byDay' | 'untilDay' | 'passedTo' | 'partOf'>

/** What belongs into the tag of an answer: its kind, and the day or the body that goes with it. */
export function kindProps({ kind, byDay, untilDay, passedTo, partOf }: Kinded) {
  const day = kind === 'will_by' ? byDay : kind === 'looking_into' ? untilDay : null
  return { kind, partOf, more: day ? dateInWords(day) : kind === 'wrong_body' ? passedTo || undefined : undefined }
}

/** "For 47 things said" under an answer; nothing where nothing public is answered. */
export const forHowMany = (count: number) => (count === 0 ? '' : count === 1 ? 'To 1 thing said' : `To ${count} things said`)
