/** A month of the local calendar: `2026-05`. */
export type Month = `${number}-${string}`
const names = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** The month in words: "May 2026", or short for the foot of a chart: "May 26". */
export function monthInWords(month: Month, short = false) {
  const [year = '', number = ''] = month.split('-')
  const name = names[Number(number) - 1] ?? ''
  return short ? `${name.slice(0, 3)} ${year.slice(2)}` : `${name} ${year}`
}
