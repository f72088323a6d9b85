import { type Found, matches } from './found.ts'

const OUTWARD = '(?:[A-PR-UWYZ](?:\\d{1,2}|\\d[A-HJKPS-UW]|[A-HK-Y]\\d{1,2}|[A-HK-Y]\\d[ABEHMNPRV-Y])|GIR)'
const POSTCODE = new RegExp(`(?<![\\p{L}\\d])${OUTWARD}[ \\u00a0]{0,2}(?:\\d[ABD-HJLNP-UW-Z]{2}|0AA)(?![\\p{L}\\d])`, 'giu')

/** Full British postcodes in any case, with or without the space; not "e3 2nd". */
export const postcodesIn = (text: string): Found[] =>
  [...matches(text, POSTCODE, 'postcode', 8)].filter(({ start, end }) => !/\d(?:st|nd|rd|th)$/u.test(text.slice(start, end)))
