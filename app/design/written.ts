/**
 * A number as people write it: 1,940; 37.2; −4. Parts after the point are rounded to two places, or to two figures where there is nothing
 * before it, so that what is small is never shown as 0.
 */
export function written(number: number): string {
  const shown = Math.abs(number) < 1 ? Number(number.toPrecision(2)) : Math.round(number * 100) / 100
  const [whole = '', part] = plain(Math.abs(shown)).split('.')
  return `${shown < 0 ? '−' : ''}${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${part === undefined ? '' : `.${part}`}`
}

/** The same in a small space: 12,400 is 12.4k, 2,000,000 is 2m. */
export function writtenShort(number: number): string {
  const most = Math.abs(number)
  if (most >= 1e9) return `${written(number / 1e9)}bn`
  if (most >= 1e6) return `${written(number / 1e6)}m`
  return most >= 1e4 ? `${written(number / 1e3)}k` : written(number)
}

/** A share as a whole number out of 100, never hiding the last few: 0 only for none, 100 only for all. */
export function outOf100(part: number, whole: number) {
  if (whole === 0 || part === 0) return 0
  return part === whole ? 100 : Math.min(99, Math.max(1, Math.round((part / whole) * 100)))
}

/** Digits without an exponent. */
const plain = (number: number) => (number !== 0 && number < 1e-6 ? number.toFixed(12).replace(/0+$/, '') : String(number))
