import { CHOSEN, countedWays, wayId } from '#app/contract/surveys/counted.ts'
import { changeOf } from '#app/contract/surveys/interval.ts'
import type { Question } from '#app/contract/surveys/questions.ts'
import { resultLabels } from '#app/contract/surveys/result-labels.ts'
import type { CrossView, ResultRow, ResultView, TrendView } from '#app/contract/surveys/result-views.ts'
import type { SurveyWaveTable } from '#db/surveys/schema.ts'
import { dayOf } from '../../clock.ts'
import { tableId } from '../releases/declared-tables.ts'
import type { Told } from './told.ts'

/** Waves up to the one that is shown, with what was released of them. */
export type Waves = readonly { readonly wave: SurveyWaveTable; readonly told: Told }[]

/** What came of a question, alone and by its groups: one part for each of its lines. */
export function resultsOf(question: Question, groups: readonly Question[], waves: Waves): ResultView[] {
  const { told } = waves.at(-1)!
  const { all, head } = resultLabels(question)
  const ways = countedWays(question)
  if (question.type === 'several') {
    const rows = ways.map(({ id }): ResultRow => rowOf(told, id, CHOSEN, all.get(id.slice(question.id.length + 1)) ?? id))
    const kept = ways.some(({ id }) => told.tables.get(id)?.keptSince !== undefined)
    return [{ id: question.id, question: question.title.text, rows, kept, by: [], trend: undefined }]
  }
  const lines =
    question.type === 'matrix' ? new Map(question.rows.map(({ code, label }) => [wayId(question.id, code), label.text])) : undefined
  return ways.map(({ id, values }) => ({
    id,
    question: lines ? `${question.title.text}: ${lines.get(id)}` : question.title.text,
    rows: values.map((value) => rowOf(told, id, value, all.get(value) ?? value)),
    kept: told.tables.get(id)?.keptSince !== undefined,
    by: groups.flatMap((group) => crossOf(question, id, group, told)),
    trend: head && waves.length > 1 ? trendOf(id, head, all.get(head) ?? head, waves) : undefined,
  }))
}

const rowOf = (told: Told, id: string, value: string, label: string): ResultRow => ({
  label,
  figure: told.at(id, { [id]: value }),
  share: told.share(id, { [id]: value })?.share,
})

function crossOf(question: Question, id: string, group: Question, told: Told): CrossView[] {
  const [way] = countedWays(group)
  if (!way) return []
  const table = tableId(id, way.id)
  const { all, short } = resultLabels(question)
  const groups = resultLabels(group).all
  const row = (value: string) => ({
    label: groups.get(value) ?? value,
    people: told.at(table, { [way.id]: value }),
    figures: short.map((answer) => told.at(table, { [id]: answer, [way.id]: value })),
  })
  return [{ id: table, by: group.title.text, columns: short.map((answer) => all.get(answer) ?? answer), rows: way.values.map(row) }]
}

function trendOf(id: string, head: string, label: string, waves: Waves): TrendView {
  const steps = waves.map(({ wave, told }) => ({ wave, found: told.share(id, { [id]: head }) }))
  const shown = steps.flatMap(({ found }) => found ?? [])
  const [first, last] = [shown[0], shown.at(-1)]
  return {
    of: label,
    steps: steps.map(({ wave, found }) => ({
      ...{ wave: wave.number, day: dayOf(wave.closesAt), share: found?.share, people: found?.people },
    })),
    change: first && last && shown.length > 1 ? changeOf(first, last) : undefined,
  }
}
