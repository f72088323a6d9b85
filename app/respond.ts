import { data } from '@remix-run/node'
import { type Refusal, refusalOf } from '#app/contract/refusal.ts'

export const STATUS = { forbidden: 403, not_found: 404, conflict: 409, invalid: 422, too_many: 429 } as const satisfies Record<
  Refusal['kind'],
  number
>

/** Runs a loader. A refusal becomes the matching error page. */
export async function load<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const refusal = refusalOf(error)
    throw refusal ? data(refusal, answerOf(refusal)) : error
  }
}

/** What a form page gets back when something in it needs another look: a sentence per field, and what was typed. */
export interface FormAnswer {
  errors: Record<string, string>
  typed: Record<string, unknown>
}

/**
 * Runs an action. What is wrong with a field, or comes too often, comes back to the form with what was typed (`typed`);
 * the rest is as in `load`.
 */
export function submit<T>(typed: Record<string, unknown>, work: () => Promise<T>) {
  return load(async () => {
    try {
      return await work()
    } catch (error) {
      const refusal = refusalOf(error)
      const errors = refusal?.kind === 'invalid' ? refusal.fields : refusal?.kind === 'too_many' ? { '': refusal.reason } : undefined
      if (!refusal || !errors) throw error
      const answer: FormAnswer = { errors, typed }
      return data(answer, answerOf(refusal))
    }
  })
}

const answerOf = (refusal: Refusal): ResponseInit => ({
  status: STATUS[refusal.kind],
  ...(refusal.kind === 'too_many' ? { headers: { 'Retry-After': String(refusal.retryAfterSeconds) } } : {}),
})
