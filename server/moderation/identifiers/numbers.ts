import { type Found, matches } from './found.ts'

const TEN_DIGITS = /(?<![\p{L}\d+])\d{3}[ -]?\d{3}[ -]?\d{4}(?![\d-])/gu
const HEALTH_BEFORE = /(?:nhs|patient|hospital|health|paediatric\w*|clinic|hearing aid|referral|wheelchair|quote)[^.!?\n]{0,60}$/iu
const HEALTH_AFTER = /^[^.!?\n]{0,25}\bnhs\b/iu
const UPN = /(?<![\p{L}\d])(?:[A-HJ-NP-RT-Z]\d{12}|[A-HJ-NP-RT-Z]\d{11}[A-Z])(?![\p{L}\d])/giu
const NINO = /(?<![\p{L}\d])[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[A-D](?![\p{L}\d])/giu

/** NHS numbers: ten digits that are spaced like one or stand by a health word and pass the check, or that the words say are one. */
function nhsNumbersIn(text: string): Found[] {
  return [...matches(text, TEN_DIGITS, 'nhs_number', 9)].filter(({ start, end }) => {
    const written = text.slice(start, end)
    const before = text.slice(Math.max(0, start - 90), start)
    if (/\bnhs\b[^.!?\n\d]{0,40}(?:[\d -]{10,14}[^.!?\n\d]{0,25})?$/iu.test(before)) return true
    const spaced = /[ -]/u.test(written)
    return passesCheck(written) && (spaced || HEALTH_BEFORE.test(before) || HEALTH_AFTER.test(text.slice(end, end + 30)))
  })
}

/** The last digit of an NHS number is a check on the nine before it. One in eleven strings of ten digits passes by chance. */
export function passesCheck(written: string): boolean {
  const digits = [...written].filter((letter) => /\d/u.test(letter)).map(Number)
  const sum = digits.slice(0, 9).reduce((total, digit, at) => total + digit * (10 - at), 0)
  const check = (11 - (sum % 11)) % 11
  return digits.length === 10 && check < 10 && check === digits[9]
}

/** Numbers that stand for one person in a register: NHS, pupil and National Insurance numbers. */
export const registerNumbersIn = (text: string): Found[] => [
  ...nhsNumbersIn(text),
  ...matches(text, UPN, 'upn', 9),
  ...matches(text, NINO, 'nino', 9),
]
