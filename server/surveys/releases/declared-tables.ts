import { type CountedWay, countedWays } from '#app/contract/surveys/counted.ts'
import { questionsOf, type SurveyDefinition } from '#app/contract/surveys/definition.ts'
import type { DeclaredTable } from '#app/contract/surveys/forms.ts'
import { whyNotTogether } from '../guard/joined.ts'
import type { CountTable, Dimension } from '../guard/tables.ts'

/** A table that is to be counted: how everybody is parted in each of its ways. */
export interface TableToCount {
  readonly id: string
  readonly ways: readonly CountedWay[]
}

/** A table with more cells than this would nearly only hide, and would take the guard minutes. */
const CELLS_MAX = 600

/** The tables of a wave as they were declared, each question in every way in which it is counted, alone and by its groups. */
export function tablesToCount(definition: SurveyDefinition, declared: readonly DeclaredTable[]): TableToCount[] {
  const questions = new Map(questionsOf(definition).map((question) => [question.id, question]))
  const waysOf = (id: string) => (questions.has(id) ? countedWays(questions.get(id)!) : [])
  const tables = declared.flatMap(({ question, by }) => {
    const group = by === undefined ? undefined : waysOf(by)[0]
    return waysOf(question).flatMap((way) => [
      { id: way.id, ways: [way] },
      ...(group ? [{ id: tableId(way.id, group.id), ways: [way, group] }] : []),
    ])
  })
  return [...new Map(tables.map((table) => [table.id, table])).values()]
}

/** The name of the table of a question, or of it by a group. */
export const tableId = (question: string, by?: string) => (by === undefined ? question : `${question} by ${by}`)

/** Why tables cannot be promised together, in words for whoever declares them. */
export function whyNotCounted(definition: SurveyDefinition, declared: readonly DeclaredTable[]): string | undefined {
  const own = declared.find(({ question, by }) => question === by)
  if (own) return `${own.question} cannot be shown by itself. Choose another group`
  const tables = tablesToCount(definition, declared)
  const big = tables.find(({ ways }) => sizeOf(ways) > CELLS_MAX)
  if (big) return `${big.id} has too many cells. Choose a group with fewer choices`
  try {
    whyNotTogether(tables.map((table) => ({ ...tableOf(table, 'wave'), counts: [] })))
  } catch {
    return 'These tables hang together in a ring, so that too much could be worked out. Show only one question by several groups, and the others by one'
  }
  return undefined
}

/** A table without its counts, as the guard wants it. */
export const tableOf = ({ id, ways }: TableToCount, population: string): Omit<CountTable, 'counts'> => ({
  ...{ id, population },
  dimensions: ways.map(({ id, values, groups }): Dimension => ({ id, values, groups })),
})

export const sizeOf = (ways: readonly CountedWay[]) => ways.reduce((size, { values }) => size * values.length, 1)
