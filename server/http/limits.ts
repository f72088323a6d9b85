import type { RateLimiterAbstract, RateLimiterRes } from 'rate-limiter-flexible'
import { Refused } from '#app/contract/refusal.ts'
import type { LimitStore } from '#db/limit-store.ts'
import { keyedHash } from '../keys.ts'

const MINUTE = 60
const HOUR = 60 * MINUTE

/** How often something may be done, for whom, and what to say when it was too often. Nobody is ever locked out. */
const RULES = {
  say: { points: 40, durationSeconds: HOUR, sentence: 'A lot has been sent from here in the last hour.' },
  ask: { points: 600, durationSeconds: HOUR, sentence: 'A lot has been asked from here in the last hour.' },
  supporter: { points: 200, durationSeconds: HOUR, sentence: 'A lot has been sent from here in the last hour.' },
  meToo: { points: 200, durationSeconds: HOUR, sentence: 'A lot of “me too” came from here in the last hour.' },
  join: { points: 200, durationSeconds: HOUR, sentence: 'A lot of people joined from here in the last hour.' },
  wrongMeetingCode: { points: 60, durationSeconds: HOUR, sentence: 'There were many wrong codes from here in the last hour.' },
  livePerson: { points: 40, durationSeconds: MINUTE, sentence: 'You did a lot in this meeting in the last minute.' },
  liveMeeting: { points: 6_000, durationSeconds: MINUTE, sentence: 'So many are doing something in this meeting now that it is full.' },
  search: { points: 120, durationSeconds: MINUTE, sentence: 'There were a lot of searches from here in the last minute.' },
  wrongCode: { points: 10, durationSeconds: HOUR, sentence: 'There were many wrong codes from here.' },
  wrongCodeSlow: { points: 1, durationSeconds: 20, sentence: 'There were many wrong codes from here, so we take the next ones slowly.' },
  signIn: { points: 10, durationSeconds: 15 * MINUTE, sentence: 'There were many tries to sign in to this account.' },
  signInFrom: { points: 60, durationSeconds: 15 * MINUTE, sentence: 'There were many tries to sign in from here.' },
  account: { points: 10, durationSeconds: HOUR, sentence: 'There were many requests of this kind from here in the last hour.' },
  export: { points: 60, durationSeconds: HOUR, sentence: 'There were many downloads from here in the last hour.' },
} as const
export type LimitName = keyof typeof RULES

/** Counts what is done from one place or for one account, by a keyed hash of it. */
export interface Limits {
  /** Counts one; refuses (too_many, with the time to wait) what is over the limit. */
  spend: (name: LimitName, key: string) => Promise<void>
  /** Whether the limit is used up, without counting. */
  used: (name: LimitName, key: string) => Promise<boolean>
  /** Forgets what was counted, as after a sign-in that worked. */
  forget: (name: LimitName, key: string) => Promise<void>
}

/**
 * Counts in a store under keyed hashes, another for each limit: what stands there with its time can be joined to nothing else, neither to
 * an account nor to what the same address did otherwise.
 */
export async function makeLimits(store: LimitStore, hashKey: Buffer): Promise<Limits> {
  const keptAs = (name: LimitName, key: string) => keyedHash(hashKey, `${name}|${key}`)
  const limiters = new Map<LimitName, RateLimiterAbstract>()
  for (const name of Object.keys(RULES) as LimitName[]) limiters.set(name, await store.limiter(name, RULES[name]))
  const of = (name: LimitName) => limiters.get(name)!
  return {
    async spend(name, key) {
      try {
        await of(name).consume(keptAs(name, key))
      } catch (outcome) {
        if (outcome instanceof Error) throw outcome
        throw tooMany(name, outcome as RateLimiterRes)
      }
    },
    async used(name, key) {
      const outcome = await of(name).get(keptAs(name, key))
      return outcome !== null && outcome.consumedPoints >= RULES[name].points
    },
    forget: async (name, key) => void (await of(name).delete(keptAs(name, key))),
  }
}

function tooMany(name: LimitName, { msBeforeNext }: RateLimiterRes) {
  const seconds = Math.max(1, Math.ceil(msBeforeNext / 1000))
  const wait = seconds < 90 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`
  return new Refused({
    kind: 'too_many',
    retryAfterSeconds: seconds,
    reason: `${RULES[name].sentence} Please wait ${wait} and try again. What you wrote is still here.`,
  })
}

/** No limits at all, for scripts and tests that are not about them. */
export const noLimits: Limits = { spend: async () => undefined, used: async () => false, forget: async () => undefined }
