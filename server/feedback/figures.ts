import type { ThemeId } from '#app/contract/ids.ts'
import { waitingAt } from '#db/feedback/figures.ts'
import type { ContributionTable, FigureTable } from '#db/feedback/schema.ts'
import { stateOf } from './state.ts'

/** A contribution with its themes: all that figures are made from. */
export interface Standing {
  row: ContributionTable
  themeIds: ThemeId[]
}

/**
 * What one contribution adds to the running totals. `public` and `theme:…` count public ones by the month in which they were said;
 * `threads` and `threads_by_kind` count public beginnings by where they stand and by kind, so that no list has to count its rows;
 * `waiting:…` counts public beginnings that wait for an answer by the organisation to which they were passed and by the day on which they were said;
 * `answer_days` counts public answered ones by working days from said to answered. What officials write counts nowhere.
 */
export function figuresOf({ row, themeIds }: Standing): FigureTable[] {
  if (row.voice === 'official') return []
  const { areaId } = row
  const one = (subject: string, bucket = ''): FigureTable => ({ areaId, subject, bucket, value: 1 })
  const state = stateOf(row)
  const figures = [one('received'), one(`state:${state}`)]
  if (row.readAt) figures.push(one('read'))
  if (state !== 'public') return figures
  const month = row.saidAt.slice(0, 7)
  figures.push(one('public', month), ...themeIds.map((themeId) => one(`theme:${themeId}`, month)))
  if (themeIds.length > 0) figures.push(one('tagged'))
  if (!row.parentId) figures.push(one('threads', row.status), one('threads_by_kind', row.kind))
  if (!row.parentId && row.status === 'waiting') figures.push(one(waitingAt(row.routedTo), row.saidAt.slice(0, 10)))
  if (row.answeredAt) figures.push(one('answered'), one('answer_days', String(row.answerDays ?? 0).padStart(5, '0')))
  return figures
}

/** The change of the totals from one standing to another; either may be missing. */
export function figureDeltas(before: Standing | undefined, after: Standing | undefined): FigureTable[] {
  const sums = new Map<string, FigureTable>()
  const add = (figure: FigureTable, sign: 1 | -1) => {
    const key = `${figure.areaId}|${figure.subject}|${figure.bucket}`
    const sum = sums.get(key) ?? { ...figure, value: 0 }
    sum.value += sign * figure.value
    sums.set(key, sum)
  }
  if (before) for (const figure of figuresOf(before)) add(figure, -1)
  if (after) for (const figure of figuresOf(after)) add(figure, 1)
  return [...sums.values()].filter(({ value }) => value !== 0)
}
