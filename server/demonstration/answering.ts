import type { Day } from '#app/contract/ids.ts'
import { dayOf, later } from '../clock.ts'
import { DAY_MS, HOUR_MS, inWorkingHours } from './moments.ts'
import { AREA } from './people.ts'
import { authorOf } from './reading-desk.ts'
import { actor, type Said, type Stage } from './stage.ts'
import { ANSWERS, type DemonstrationAnswer } from './texts/answers.ts'

const WHO = { council: 'officer', icb: 'health', trust: 'trust', schools: 'schools' } as const
const AT_MOST = 60

/** The answers of the year, one every eleven days or so, each to most of what waits on its themes. */
export function planAnswers(stage: Stage, from: number) {
  const { chance, time } = stage
  const apart = (time.end - 2 * DAY_MS - from) / ANSWERS.length
  for (const [i, answer] of ANSWERS.entries()) {
    const at = inWorkingHours(chance, from + (i + 0.6) * apart + chance.between(0, 30) * HOUR_MS)
    time.at(Math.min(at, time.end - HOUR_MS), () => give(stage, answer))
  }
}

async function give(stage: Stage, { by, inDays, ...answer }: DemonstrationAnswer) {
  const { services, chance, time } = stage
  const waiting = stage.said.filter((said) => isAnswerable(said, by) && said.saying.themes.some((theme) => answer.themes.includes(theme)))
  const chosen = waiting.filter(() => chance.happens(0.94)).slice(0, AT_MOST)
  if (chosen.length === 0) return
  const day: Day | undefined = inDays === undefined ? undefined : dayOf(later(time.clock, inDays * DAY_MS))
  const dates = answer.kind === 'will_by' ? { by: day } : answer.kind === 'looking_into' ? { until: day } : {}
  const action = promiseOn(stage, answer.themes)
  const form = { ...answer, ...dates, partOf: answer.partOf && 'yes', refs: chosen.map(({ ref }) => ref), action }
  const ref = await services.impact.answer(actor(stage, WHO[by]), AREA, form)
  stage.answers.push({ ref, themes: answer.themes })
  for (const said of chosen) {
    said.answered = answer.kind
    if (answer.kind === 'did' && said.state === 'public' && chance.happens(0.3)) planFelt(stage, said)
  }
}

/** The action that an answer on these themes names: the first that goes on, so that it says what is still to come. */
export const promiseOn = ({ promised }: Stage, themes: string[]) =>
  promised.find(({ action, themes: own }) => !['blue', 'dropped'].includes(action.stands) && own.some((theme) => themes.includes(theme)))
    ?.ref

/** What is not shown only officers may answer; the schools' trust is an action owner. */
const isAnswerable = ({ saying, state, answered }: Said, by: DemonstrationAnswer['by']) =>
  !answered && (state === 'public' || (state === 'elsewhere' && saying.fate === 'private' && by !== 'schools'))

/** Some of those who were told "we did it" say whether they feel it. */
function planFelt(stage: Stage, said: Said) {
  const { chance, time, services } = stage
  const felt = chance.happens(0.4) ? 'yes' : chance.happens(0.6) ? 'partly' : 'not_yet'
  time.at(time.now + chance.between(5, 60) * DAY_MS, async () => {
    if (said.state === 'public' && said.answered === 'did') await services.feedback.feel(authorOf(stage, said), said.ref, { felt })
  })
}
