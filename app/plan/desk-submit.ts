import { data } from '@remix-run/node'
import { refusalOf } from '#app/contract/refusal.ts'
import { type FormAnswer, STATUS, submit } from '../respond.ts'

/** As `submit`, but what cannot be done just now comes back to the form too, with what was typed, as a line above it. */
export function submitKept<T>(typed: Record<string, unknown>, work: () => Promise<T>) {
  return submit(typed, async () => {
    try {
      return await work()
    } catch (error) {
      const refusal = refusalOf(error)
      if (refusal?.kind !== 'conflict') throw error
      const answer: FormAnswer = { errors: { '': refusal.reason }, typed }
      return data(answer, { status: STATUS.conflict })
    }
  })
}
