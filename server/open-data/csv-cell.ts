/** Signs that make a spreadsheet reckon or run what follows, also in their wide and small forms, and behind anything that leaves no mark. */
const FORMULA_START =
  /^[\s\p{Default_Ignorable_Code_Point}]*[\t=+\-@|%\u2212\uFE62\uFE63\uFE66\uFE6A\uFE6B\uFF05\uFF0B\uFF0D\uFF1D\uFF20\uFF5C]/u
const CONTROL = /(?![\t\n])\p{Cc}/gu

/**
 * What may stand in a cell that a spreadsheet opens. Text that it would take for a formula gets an apostrophe before it and so stays text;
 * control characters go, except line feeds and tabs inside. Numbers stay numbers.
 */
export function csvCell(value: number): number
export function csvCell(value: string): string
export function csvCell(value: string | number): string | number {
  if (typeof value === 'number') return value
  const text = value.replace(/\r\n?/g, '\n').replace(CONTROL, '')
  return FORMULA_START.test(text) ? `'${text}` : text
}
