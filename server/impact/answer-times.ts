import type { AreaId } from '#app/contract/ids.ts'
import type { AnswerTimes } from '#app/contract/impact-views.ts'
import type { Db } from '#db/database.ts'
import { figuresOf } from '#db/feedback/figures.ts'
import { medianAndSpread } from './answer-days.ts'

/** How many working days answers took, over what is public; and how much still waits for one. */
export async function answerTimes(
  db: Db,
  { id, answerWithinDays }: { id: AreaId; answerWithinDays: number },
  totals: ReadonlyMap<string, number>,
): Promise<AnswerTimes> {
  const histogram = new Map((await figuresOf(db, id, 'answer_days')).map(({ bucket, value }) => [Number(bucket), value]))
  const { lowerQuartile, median, upperQuartile, longest } = medianAndSpread(histogram)
  const answered = totals.get('answered') ?? 0
  return {
    answered,
    waiting: (totals.get('public') ?? 0) - answered,
    lowerQuartile,
    median,
    upperQuartile,
    longest,
    promisedDays: answerWithinDays,
    steps: stepsOf(answerWithinDays).map(([from, to]) => ({ from, to, count: countWithin(histogram, from, to) })),
  }
}

/** From half the promise to three times it. */
function stepsOf(promised: number): [from: number, to: number | null][] {
  const ends = [...new Set([Math.floor(promised / 2), promised, 2 * promised, 3 * promised])].filter((end) => end > 0)
  return [...ends.map((end, at): [number, number] => [at === 0 ? 0 : ends[at - 1]! + 1, end]), [(ends.at(-1) ?? -1) + 1, null]]
}

const countWithin = (histogram: ReadonlyMap<number, number>, from: number, to: number | null) =>
  [...histogram].filter(([days]) => days >= from && (to === null || days <= to)).reduce((sum, [, count]) => sum + count, 0)
