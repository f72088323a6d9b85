import { type Found, matches } from './found.ts'

/** A code with letters, digits and strokes, at least three digits in it: "SEN/2023/00417", "WYR-55821", "K447821". */
const CODE = '(?=[\\p{L}/-]{0,20}\\d)[\\p{L}\\d]{1,14}(?:[/-][\\p{L}\\d]{1,14}){0,4}'
const GROUPS = '(?:\\p{Lu}{1,3}\\s)?\\d{1,4}(?:\\s\\d{2,4}){1,3}'
const WORD =
  "(?:ref(?:erence)?|case(?:work)?|ehcp?|plan|tribunal|sendist|appeal|complaint|claim|file|foi|hospital|health['’]s|social care|liquidlogic|mosaic|dla|pip|ombudsman|stage (?:one|two|1|2))"
const TAIL = '(?:\\s(?:number|no\\.?|num|id|ref(?:erence)?\\.?|code|needs assessment request|case|complaint|appeal))*'
const LINK = "[\\s,:(.#-]{1,4}(?:(?:is|its|it['’]s|was|number|no\\.?|id)[\\s,:(.#-]{1,3}){0,2}"
const NAMED = new RegExp(`(?<![\\p{L}])${WORD}${TAIL}${LINK}(?<it>${GROUPS}|${CODE})(?![\\p{L}\\d/])`, 'giu')
const BARE =
  /(?<![\p{L}\d/-])(?=[\p{L}\d/-]*\d)\p{Lu}{1,6}(?:[/-]\p{L}{1,6}){0,3}[/-]\d[\p{L}\d]*(?:[/-][\p{L}\d]{1,12}){0,3}(?![\p{L}\d/])/gu
const RUN_TOGETHER = /(?<![\p{L}\d/-])\p{Lu}{1,4}\d{4,10}(?:[/-][\p{L}\d]{1,10}){0,3}(?![\p{L}\d/])/gu
const LONG = /(?<![\p{L}\d£$€.,/+-])\d{7,12}(?![\p{L}\d/]|,\d|\.\d)/gu

/** References of a case, plan, complaint, appeal or file. Years, sums of money and our own public references stay. */
export function caseNumbersIn(text: string): Found[] {
  const found = [
    ...matches(text, NAMED, 'case_number', 6),
    ...matches(text, BARE, 'case_number', 5),
    ...matches(text, RUN_TOGETHER, 'case_number', 5),
  ]
  return [...found.filter(({ start, end }) => isReference(text.slice(start, end))), ...matches(text, LONG, 'case_number', 4)]
}

function isReference(written: string): boolean {
  const digits = written.replace(/\D/gu, '').length
  if (digits < 3 || /^CT-[0-9A-HJKMNP-TV-Z]{6}$/iu.test(written)) return false
  if (/^(?:19|20)\d{2}(?:[/-]\d{2})?$/u.test(written) || /^(?:KS|Y|YR|Year|COVID)-?\d+$/iu.test(written)) return false
  if (/^\d+(?:st|nd|rd|th|am|pm|k|m|mg|ml|g|kg|cm|mm|hrs?|mins?)$/iu.test(written)) return false
  return !/^\d{1,2}[/-]\d{1,2}[/-]\d{2,4}$/u.test(written) && (digits > 3 || /[\p{L}/-]/u.test(written))
}
