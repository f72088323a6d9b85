/** Over how long a figure goes: a year, a year from spring or autumn on (2024/25), a quarter, a month, or a single day. */
export const PERIOD_KINDS = ['year', 'split_year', 'quarter', 'month', 'day'] as const
export type PeriodKind = (typeof PERIOD_KINDS)[number]
/** How a period of each kind is written, with an example that people know. */
export const PERIOD_KIND_TITLES: Record<PeriodKind, string> = {
  year: 'years, like 2025',
  split_year: 'years from spring or autumn on, like 2024/25',
  quarter: 'quarters, like 2025-Q3',
  month: 'months, like 2025-09',
  day: 'days, like 2025-09-30',
}
export const EARLIEST_YEAR = 1990
const LATEST_YEAR = 2100
const SHAPES: Record<PeriodKind, RegExp> = {
  year: /^\d{4}$/,
  split_year: /^\d{4}\/\d{2}$/,
  quarter: /^\d{4}-Q[1-4]$/,
  month: /^\d{4}-\d{2}$/,
  day: /^\d{4}-\d{2}-\d{2}$/,
}
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/**
 * The one way in which we write a period, from the ways in which people and tables do: `2025`, `2024/25` (also `202425`, `2024-25`),
 * `2025-Q3` (also `Q3 2025`), `2025-09` (also `September 2025`, `Sep-25`, `09/2025`), `2025-09-30` (also `30/09/2025`). Periods of one
 * kind sort as text. Undefined for anything else, and outside 1990 to 2100.
 */
export function periodOf(text: string): string | undefined {
  const plain = text.trim().replace(/\s+/g, ' ').replace(/[–—]/g, '-')
  const period = asYears(plain) ?? asQuarter(plain) ?? asMonth(plain) ?? asDay(plain)
  const year = Number(period?.slice(0, 4))
  return period && year >= EARLIEST_YEAR && year <= LATEST_YEAR ? period : undefined
}

/** Of which kind a period is that we have written. */
export const kindOfPeriod = (period: string): PeriodKind => PERIOD_KINDS.find((kind) => SHAPES[kind].test(period)) ?? 'year'

/** The first day on which a period of this name can begin. */
export function startOfPeriod(period: string): string {
  const [year = '', rest = ''] = [period.slice(0, 4), period.slice(4)]
  const kind = kindOfPeriod(period)
  if (kind === 'split_year') return `${year}-04-01`
  if (kind === 'quarter') return `${year}-${two(3 * Number(rest.at(-1)) - 2)}-01`
  return kind === 'day' ? period : `${year}${rest || '-01'}-01`
}

/** "2025", "2024/25", "quarter 3 of 2025", "September 2025", "30 September 2025"; short for the foot of a chart. */
export function periodInWords(period: string, short = false): string {
  const year = period.slice(0, 4)
  const month = MONTHS[Number(period.slice(5, 7)) - 1] ?? ''
  const shown = short ? `${month.slice(0, 3)} ${year.slice(2)}` : `${month} ${year}`
  const kind = kindOfPeriod(period)
  if (kind === 'quarter') return short ? `Q${period.at(-1)} ${year}` : `quarter ${period.at(-1)} of ${year}`
  if (kind === 'month') return shown
  return kind === 'day' ? `${Number(period.slice(8))} ${shown}` : period
}

/** Every period from the first to the last of these, so that what is missing keeps its place; of days only those given. */
export function unbroken(periods: readonly string[], most = 120): string[] {
  const given = [...new Set(periods)].sort()
  const [first, last] = [given[0], given.at(-1)]
  if (first === undefined || last === undefined || new Set(given.map(kindOfPeriod)).size > 1) return given
  const row = [first]
  for (let at = first; at < last && row.length <= most; ) {
    const next = after(at)
    if (next === undefined) return given
    at = next
    row.push(at)
  }
  return row.length > most ? given : row
}

/** The period after one; undefined for a day. */
function after(period: string): string | undefined {
  const year = Number(period.slice(0, 4))
  const kind = kindOfPeriod(period)
  if (kind === 'year') return String(year + 1)
  if (kind === 'split_year') return splitYear(year + 1)
  if (kind === 'day') return undefined
  const last = kind === 'quarter' ? 4 : 12
  const number = Number(period.slice(kind === 'quarter' ? 6 : 5))
  const [nextYear, next] = number === last ? [year + 1, 1] : [year, number + 1]
  return kind === 'quarter' ? `${nextYear}-Q${next}` : `${nextYear}-${two(next)}`
}

function asYears(text: string): string | undefined {
  if (SHAPES.year.test(text)) return text
  const [, first = '', second = ''] = /^(\d{4})\s?[/-]\s?(\d{4}|\d{2})$/.exec(text) ?? /^(\d{4})(\d{2})$/.exec(text) ?? []
  if (first === '' || second.slice(-2) !== two((Number(first) + 1) % 100)) return undefined
  if (second.length === 4 && Number(second) !== Number(first) + 1) return undefined
  return text.includes('-') && second.length === 2 && Number(second) <= 12 ? undefined : splitYear(Number(first))
}

function asQuarter(text: string): string | undefined {
  const [, year, quarter] = /^(\d{4})[ -]?Q([1-4])$/i.exec(text) ?? []
  const [, otherQuarter, otherYear] = /^Q([1-4])[ -](\d{4})$/i.exec(text) ?? []
  return year ? `${year}-Q${quarter}` : otherYear && `${otherYear}-Q${otherQuarter}`
}

function asMonth(text: string): string | undefined {
  const [, year, month] = /^(\d{4})[-/]?(\d{2})$/.exec(text) ?? []
  const [, otherMonth, otherYear] = /^(\d{1,2})\/(\d{4})$/.exec(text) ?? []
  const [, name, nameYear] = /^([a-z]{3,9})\.?[ -](\d{4}|\d{2})$/i.exec(text) ?? []
  if (year) return monthText(Number(year), Number(month))
  if (otherYear) return monthText(Number(otherYear), Number(otherMonth))
  return name && nameYear ? monthText(wholeYear(nameYear), monthNamed(name)) : undefined
}

function asDay(text: string): string | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []
  const [, otherDay, otherMonth, otherYear] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? []
  const [, nameDay, name, nameYear] = /^(\d{1,2}) ([a-z]{3,9}) (\d{4})$/i.exec(text) ?? []
  if (year) return dayOfMonth(Number(year), Number(month), Number(day))
  if (otherYear) return dayOfMonth(Number(otherYear), Number(otherMonth), Number(otherDay))
  return name && nameYear ? dayOfMonth(Number(nameYear), monthNamed(name), Number(nameDay)) : undefined
}

function dayOfMonth(year: number, month: number, day: number): string | undefined {
  const start = monthText(year, month)
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return start && day >= 1 && day <= days ? `${start}-${two(day)}` : undefined
}

const monthText = (year: number, month: number) => (month >= 1 && month <= 12 ? `${year}-${two(month)}` : undefined)
const monthNamed = (name: string) =>
  MONTHS.findIndex((month) => begins(month, name) || (name.toLowerCase() === 'sept' && month === 'September')) + 1
const begins = (month: string, name: string) => [month, month.slice(0, 3)].some((known) => known.toLowerCase() === name.toLowerCase())
const wholeYear = (year: string) => (year.length === 2 ? 2000 + Number(year) : Number(year))
const splitYear = (year: number) => `${year}/${two((year + 1) % 100)}`
const two = (number: number) => String(number).padStart(2, '0')
