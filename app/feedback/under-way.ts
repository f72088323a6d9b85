import type { StoryView } from '#app/contract/trace.ts'

/** Whether work has begun and nobody says yet that it is done, neither in an answer nor by an action. */
export function isUnderWay({ steps }: StoryView): boolean {
  const answer = steps.findLast(({ step }) => step === 'answered')
  if (answer?.step === 'answered' && answer.answer.kind === 'did') return false
  return steps.some(({ step }) => step === 'action') && !steps.some(({ step }) => step === 'action_done')
}
