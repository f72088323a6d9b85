import { Refused } from '#app/contract/refusal.ts'

/** The row, or a refusal in which hidden and missing look the same. */
export function found<T>(row: T | undefined | null, what: string): T {
  if (row === undefined || row === null) throw new Refused({ kind: 'not_found', what })
  return row
}
/** Goes on only when a rule had nothing against it. */
export function permit(whyNot: string | undefined) {
  if (whyNot) throw new Refused({ kind: 'forbidden', reason: whyNot })
}
/** Refuses one field of a form, in words for the person. */
export function wrong(field: string, sentence: string): never {
  throw new Refused({ kind: 'invalid', fields: { [field]: sentence } })
}
/** Refuses because of how things stand now. */
export function conflict(reason: string): never {
  throw new Refused({ kind: 'conflict', reason })
}
