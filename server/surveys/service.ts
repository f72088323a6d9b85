import type { Tools } from '../tools.ts'
import { answeringSurveys } from './answering.ts'
import { buildingSurveys } from './building.ts'
import { exchangingSurveys } from './exchanging.ts'
import { makingSurveys } from './making.ts'
import { mixing } from './mixer.ts'
import { releasing } from './releases/releasing.ts'
import { readingResults } from './results/reading.ts'
import { steppingThrough } from './stepping.ts'
import { surveyWaves } from './waves.ts'

/** Surveys: made and published by officers with the forum, answered by anybody, joined to nobody. `wipe` destroys what is left of a box; `settled` waits for that. */
export function surveysService(tools: Tools, wipe: () => Promise<void>) {
  const mixer = mixing(tools, wipe)
  const answering = answeringSurveys(tools, mixer)
  const { settled } = mixer
  const making = makingSurveys(tools)
  return {
    ...making,
    ...buildingSurveys(tools, making),
    ...exchangingSurveys(tools),
    ...surveyWaves(tools, mixer),
    ...answering,
    ...releasing(tools),
    ...readingResults(tools),
    ...steppingThrough(answering),
    settled,
  }
}
