import { AREA } from './people.ts'
import type { PlanBook } from './plan-making.ts'
import { actor, type Promised, type Stage } from './stage.ts'
import type { DemonstrationPlan } from './texts/plan-shape.ts'

/** So many things that were said are put behind an action by hand; what is answered comes first. */
const WORDS_EACH = 4

/** Puts what families said on the themes of each action behind it, so that from every action their words can be reached. */
export async function linkWords(stage: Stage, { plans }: PlanBook, keys: DemonstrationPlan['key'][]) {
  const officer = actor(stage, 'officer')
  for (const { ref, refs } of keys.flatMap((key) => plans.get(key)!.promised.map((promised) => wordsFor(stage, promised))))
    await stage.services.plan.linkSaid(officer, AREA, ref, { refs })
}

function wordsFor({ said, chance }: Stage, { ref, themes, action }: Promised): { ref: string; refs: string[] } {
  const on = said.filter(
    ({ state, saying }) => state === 'public' && saying.fate === 'public' && saying.themes.some((theme) => themes.includes(theme)),
  )
  const answered = on.filter((one) => one.answered)
  const [first, second] = answered.length > 0 ? [answered, on] : [on, []]
  const chosen = [chance.pick(first), ...chance.shuffled(second).slice(0, action.felt === 'too_few' ? 2 : WORDS_EACH - 1)]
  return { ref, refs: [...new Set(chosen.map((one) => one.ref))] }
}
