import type { StoryStep } from '#app/contract/trace.ts'
import type { decisionsCiting } from '#db/meetings/decision-queries.ts'
import { placeOfOutcome } from '../meetings/decision-views.ts'

/** What was decided because of it, from when each was decided. */
export const decisionSteps = (decisions: Awaited<ReturnType<typeof decisionsCiting>>): StoryStep[] =>
  decisions.flatMap(({ decidedAt, ref, words, decider, ...row }): StoryStep[] =>
    decidedAt ? [{ step: 'decided', at: decidedAt, decision: { ref, words, decider, meeting: placeOfOutcome(row).meeting } }] : [],
  )
