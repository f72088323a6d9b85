import type { AreaId, Id, MeasureId, Moment, ThemeId } from '#app/contract/ids.ts'
import type { Better } from '#app/contract/measures.ts'

/** What a measure says of itself, and what is kept of that when it changes. */
interface MeasureSays {
  title: string
  /** What is counted. */
  counts: string
  unit: string
  better: Better
  baseline: number | null
  target: number | null
  source: string
  themeId: ThemeId | null
}
export interface MeasureTable extends MeasureSays {
  id: MeasureId
  areaId: AreaId
  ref: string
  /** By which an import knows it again. */
  importKey: string | null
  madeAt: Moment
  retiredAt: Moment | null
}
/** One figure: the area's own (`beside` is empty), or that of somebody else under their label. */
export interface ReadingTable {
  measureId: MeasureId
  beside: string
  period: string
  value: number
  n: number | null
  note: string
  enteredAt: Moment
  byTitle: string
}
/** What a measure said before it was changed at `at` by `byTitle`. */
export interface MeasureChangeTable extends MeasureSays {
  id: Id<'change'>
  measureId: MeasureId
  at: Moment
  byTitle: string
}
/** A figure as it was before it was corrected or taken back at `at` by `changedBy`. */
export interface ReadingChangeTable extends ReadingTable {
  id: Id<'change'>
  at: Moment
  changedBy: string
  tookBack: 0 | 1
}
