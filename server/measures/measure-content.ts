import type { MeasureTable, ReadingTable } from '#db/measures/schema.ts'
import { factsText } from '../record/facts-text.ts'

/** What the record commits to when a measure is made or changed: all that it says, as one text. Its theme may be merged and is no part of it. */
export function measureContent(
  measure: Pick<MeasureTable, 'title' | 'counts' | 'unit' | 'better' | 'baseline' | 'target' | 'source'>,
): string {
  const { title, counts, unit, better, baseline, target, source } = measure
  return factsText({ title, counts, unit, better, baseline, target, source })
}

/** What the record commits to when a figure is entered or corrected. */
export function readingContent({
  beside,
  period,
  value,
  n,
  note,
}: Pick<ReadingTable, 'beside' | 'period' | 'value' | 'n' | 'note'>): string {
  return factsText({ beside, period, value, n, note })
}
