const MOST = 1e12
/** A number as people and tables write it: `37.2`, `-4`, `1,389`, `37.2%`, `£1,200`. Commas only where thousands are parted. */
const WRITTEN = /^([-−])?£?(\d{1,3}(?:,\d{3})+|\d+)?(\.\d+)?\s?%?$/

/** The number that a text says; undefined for anything else, an empty text among it: what is missing is never 0. */
export function numberOf(text: string): number | undefined {
  const [, minus, whole = '', part = ''] = WRITTEN.exec(text.trim()) ?? []
  if (whole === '' && part === '') return undefined
  const number = Number(`${minus ? '-' : ''}${whole.replaceAll(',', '') || '0'}${part}`)
  return Math.abs(number) <= MOST ? number + 0 : undefined
}

/** How many: a whole number from 0 on. */
export function wholeNumberOf(text: string): number | undefined {
  const number = numberOf(text)
  return number !== undefined && Number.isInteger(number) && number >= 0 && number <= 100_000_000 ? number : undefined
}
