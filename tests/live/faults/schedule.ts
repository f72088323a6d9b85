import { chanceFrom } from '../../proof/chance.ts'
import type { Weather } from './phone.ts'
import type { Way } from './sender.ts'

export const PEOPLE = 3
/** What people do in a meeting. */
const DEEDS = [
  ...[
    'note',
    'note',
    'note',
    'note',
    'note',
    'take note back',
    'take note back',
    'take note back',
    'open item',
    'break',
    'call',
    'end turn',
    'show question',
    'keep question back',
  ],
  ...['raise hand', 'lower hand', 'ask', 'ask', 'support', 'answer', 'withdraw question', 'join again'],
] as const
export type Deed = (typeof DEEDS)[number]
/** What befalls a phone, or all. */
const FAULTS = [
  ...['cut', 'cut', 'return', 'return', 'return', 'weather', 'weather', 'weather', 'weather', 'late arrives'],
  ...['sleep', 'wake', 'wake', 'other device', 'revoke', 'send again'],
] as const
type Fault = (typeof FAULTS)[number]

/** `person`: whose phone. `pick`: which of the things that are there. `now`: the next step waits for it. */
export type Step =
  | { deed: Deed; person: number; pick: number; way: Way; now: boolean }
  | { fault: Fault; person: number; weather: Weather[] }
  | { fault: 'restart' }

const WAYS: Way[] = ['well', 'well', 'well', 'request lost', 'answer lost', 'twice']
const WEATHER: Weather[] = ['well', 'lost', 'twice', 'late']

/** What happens in a meeting on bad lines: the same for the same seed. */
export function scheduleFrom(seed: number, { steps, restarts }: { steps: number; restarts: number }): Step[] {
  const { next } = chanceFrom(seed)
  const below = (n: number) => Math.floor(next() * n)
  const oneOf = <T>(all: readonly T[]) => all[below(all.length)]!
  const schedule: Step[] = Array.from({ length: steps }, () =>
    next() < 0.6
      ? { deed: oneOf(DEEDS), person: below(PEOPLE), pick: below(1_000), way: oneOf(WAYS), now: next() < 0.6 }
      : { fault: oneOf(FAULTS), person: below(PEOPLE), weather: Array.from({ length: 1 + below(6) }, () => oneOf(WEATHER)) },
  )
  for (let i = 0; i < restarts; i++) schedule.splice(1 + below(schedule.length), 0, { fault: 'restart' })
  return schedule
}
