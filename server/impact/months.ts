import type { MonthText, SaidByMonth } from '#app/contract/impact-views.ts'

/** So many months are drawn; what was said before them is one figure. */
const MOST_MONTHS = 36

interface Bucket {
  bucket: string
  value: number
}

/** Counts by month as a row without gaps, over the months from the first to the last in which anything at all was said. */
export function byMonth(buckets: readonly Bucket[], anything: readonly Bucket[] = buckets): SaidByMonth {
  const spoken = [...anything].map(({ bucket }) => bucket).sort()
  const months = spoken.length > 0 ? monthsBetween(spoken[0]!, spoken.at(-1)!).slice(-MOST_MONTHS) : []
  const counts = new Map(buckets.map(({ bucket, value }) => [bucket, value]))
  const values = months.map((month) => counts.get(month) ?? 0)
  const total = buckets.reduce((sum, { value }) => sum + value, 0)
  return { months, values, earlier: total - values.reduce((sum, value) => sum + value, 0), total }
}

function monthsBetween(first: string, last: string): MonthText[] {
  const number = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1
  const text = (at: number) => `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}` as MonthText
  return Array.from({ length: number(last) - number(first) + 1 }, (_, at) => text(number(first) + at))
}
