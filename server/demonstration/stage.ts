import type { Actor } from '#app/contract/actor.ts'
import type { Day } from '#app/contract/ids.ts'
import type { AnswerKind } from '#app/contract/impact.ts'
import type { Services } from '../services.ts'
import type { Chance } from './chance.ts'
import { AREA, type Cast } from './people.ts'
import type { Saying } from './sayings.ts'
import type { DemonstrationAction } from './texts/plan-shape.ts'
import type { WalkingClock } from './walking-clock.ts'

/** Something that was said, and how it stands. */
export interface Said {
  saying: Saying
  ref: string
  code: string
  at: number
  state: 'waiting' | 'public' | 'elsewhere'
  answered: AnswerKind | undefined
}

/** An action of a plan, and how it is to stand at the end. */
export interface Promised {
  action: DemonstrationAction
  ref: string
  themes: string[]
  dueOn: Day
}

/** Everything that those who act in the demonstration need. */
export interface Stage {
  services: Services
  cast: Cast
  chance: Chance
  time: WalkingClock
  said: Said[]
  /** References of answers given so far, with their themes. */
  answers: { ref: string; themes: string[] }[]
  /** Actions of plans that everybody can read, so that answers can name them. */
  promised: Promised[]
}

export const actor = ({ cast }: Stage, name: string): Actor => {
  const known = cast.actors.get(`${name}@${AREA}.example`)
  if (!known) throw new Error(`Nobody is called ${name}`)
  return known
}

/** Somebody without an account, on a device of their own; with the code of a receipt they can see its trace. */
export const visitor = ({ chance, services }: Stage, code?: string): Actor => ({
  accountId: undefined,
  roles: [],
  device: chance.hex(32),
  receipt: code && services.tools.vault.hashOf('receipt', code),
  addressKey: chance.hex(16),
})

/** Somebody who moderates: the two sides take turns. */
export const moderator = (stage: Stage): Actor => actor(stage, stage.chance.happens(0.6) ? 'moderator' : 'families-moderator')
