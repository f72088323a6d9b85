import { Condition } from '#app/contract/surveys/conditions.ts'
import type { Question } from '#app/contract/surveys/questions.ts'
import type { Carrying } from '../carrying.ts'
import { conditionOf, type Naming } from '../expressions/to-condition.ts'
import { expressionOf } from '../expressions/to-expression.ts'
import type { AskedIf } from './flat-elements.ts'

/** What must hold for all of these; undefined where nothing must. What has no equal here is said by name and left out. */
export function conditionIn(
  askedIf: readonly AskedIf[],
  questions: readonly Question[],
  naming: Naming,
  carrying: Carrying,
): Condition | undefined {
  const all = askedIf.flatMap((one) => {
    const kept = keptBeside(one, questions)
    if (kept) return [kept]
    const read = conditionOf(one.expression, naming)
    if ('condition' in read) return [read.condition]
    carrying.leave(one.about, `visibleIf: ${one.expression.slice(0, 200)}`, `${read.why}. It is always asked`)
    return []
  })
  return all.length > 1 ? { all } : all[0]
}

/** The condition of ours that was put beside an expression, as long as the expression was not changed since. */
function keptBeside({ kept, expression }: AskedIf, questions: readonly Question[]): Condition | undefined {
  if (kept === undefined) return undefined
  const read = Condition.safeParse(kept)
  if (!read.success) return undefined
  const byId = new Map(questions.map((question) => [question.id, question]))
  return expressionOf(read.data, byId) === expression ? read.data : undefined
}
