/** Why the answer is "no". `fields` maps a form field to one plain sentence; reasons are sentences for the person. */
export type Refusal =
  | { kind: 'invalid'; fields: Record<string, string> }
  | { kind: 'forbidden'; reason: string }
  | { kind: 'not_found'; what: string }
  | { kind: 'conflict'; reason: string }
  | { kind: 'too_many'; reason: string; retryAfterSeconds: number }

/** Thrown when the answer is "no". Recognise it with `refusalOf`: the routes are bundled with their own copy of this class. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.kind)
    this.name = 'Refused'
  }
}

/** The refusal inside an error, or undefined when the error is a mistake of ours. */
export function refusalOf(error: unknown): Refusal | undefined {
  if (error instanceof Error && error.name === 'Refused' && 'refusal' in error) return error.refusal as Refusal
  return undefined
}
