import { type Found, matches } from './found.ts'

const WRITTEN = /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,6}/gu
const IN_BRACKETS =
  /[\p{L}\d._%+-]{1,64}\s?(?:\[at\]|\(at\)|\{at\})\s?[\p{L}\d-]{1,63}(?:\s?(?:\.|\[dot\]|\(dot\))\s?[\p{L}\d-]{1,63}){1,4}/giu
const SPOKEN =
  /[\p{L}\d_-]{1,40}(?: dot [\p{L}\d_-]{1,40}){0,3} at [\p{L}\d-]{1,40}(?: dot (?:co|com|org|net|uk|gov|sch|ac|nhs|me|info|[\p{L}]{2,3}))+(?![\p{L}])/giu

/** E-mail addresses, also those written with "at" and "dot". */
export function emailsIn(text: string): Found[] {
  const found = [WRITTEN, IN_BRACKETS, SPOKEN].flatMap((pattern) => [...matches(text, pattern, 'email', 10)])
  return found.map((one) => ({ ...one, end: one.end - (/[.-]+$/u.exec(text.slice(one.start, one.end))?.[0].length ?? 0) }))
}
