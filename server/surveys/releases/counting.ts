import type { AnswerSet } from '#app/contract/surveys/answer-set.ts'
import type { CountedWay } from '#app/contract/surveys/counted.ts'
import type { Db } from '#db/database.ts'
import { inSteps } from '#db/snapshot.ts'
import { surveyAnswersAfter } from '#db/surveys/release-queries.ts'
import type { Vault } from '../../people/vault.ts'
import { waveSeal } from '../box.ts'
import type { CountTable } from '../guard/tables.ts'
import type { AskedWave } from '../mixer.ts'
import { sizeOf, type TableToCount, tableOf } from './declared-tables.ts'

const AT_ONCE = 500

/**
 * Counts the mixed answers of a wave into tables, and says how many there were. Only here is an answer opened after mixing; nothing but sums
 * leaves it, and those only for the disclosure guard.
 */
export async function counted(vault: Vault, db: Db, wave: AskedWave, tables: readonly TableToCount[]) {
  const { open } = await waveSeal(vault, db, wave)
  const sums = tables.map(({ ways }) => new Array<number>(sizeOf(ways)).fill(0))
  const answers = inSteps(AT_ONCE, (last: { id: string } | undefined) => surveyAnswersAfter(db, wave.id, last?.id ?? '', AT_ONCE))
  let people = 0
  for await (const { sealed } of answers) {
    const { answers: given } = open<AnswerSet>(sealed)
    for (const [at, { ways }] of tables.entries()) sums[at]![placeOf(ways, given)]! += 1
    people += 1
  }
  return { people, tables: tables.map((table, at): CountTable => ({ ...tableOf(table, wave.id), counts: sums[at]! })) }
}

/** Where somebody counts in a table; the last way runs fastest. */
function placeOf(ways: readonly CountedWay[], given: AnswerSet['answers']): number {
  return ways.reduce((place, { id, values, countsAs }) => {
    const question = id.split(':')[0]!
    const answer = Object.hasOwn(given, question) ? given[question] : undefined
    return place * values.length + values.indexOf(countsAs(answer))
  }, 0)
}
