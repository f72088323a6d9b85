import { today } from '../clock.ts'
import { AREA } from './people.ts'
import type { PlanBook } from './plan-making.ts'
import { actor, type Stage } from './stage.ts'
import type { DemonstrationPlan } from './texts/plan-shape.ts'

const SIGNED = ['council', 'icb', 'trust', 'schools', 'college'] as const
/** The words of the one that did not sign. */
const NOT_SIGNED =
  'We did not sign. We were asked late, and what we wrote about named caseworkers and about pay for parents did not come into the plan. We will sign when it is in. We go on working on every other line.'

/** Who signed a plan; the forum did not sign the plan of now, and says why. */
export async function signPlan(stage: Stage, { key }: DemonstrationPlan, { plans, organisations }: PlanBook) {
  const { services, cast, time } = stage
  const officer = actor(stage, 'officer')
  const { ref } = plans.get(key)!
  const signedOn = today(time.clock)
  for (const by of SIGNED)
    await services.plan.signOff(officer, AREA, ref, { organisation: organisations.get(by), kind: 'signed', words: '', signedOn })
  const forum = cast.representatives[0]!.forumId
  const forumSays = key === 'now' ? { kind: 'not_signed', words: NOT_SIGNED } : { kind: 'signed', words: '' }
  await services.plan.signOff(officer, AREA, ref, { forum, ...forumSays, signedOn })
}
