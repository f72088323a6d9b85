import { redirect } from '@remix-run/node'
import type { Services } from '#server/services.ts'
import type { Actor } from '../contract/actor.ts'
import { typedText } from '../read-form.ts'

interface Sent {
  area: string
  ref: string | undefined
  typed: Record<string, unknown>
}

/** What those who build a survey do with it, and where that leads. */
export async function surveyDeskAction({ surveys }: Services, actor: Actor, { area, ref, typed }: Sent) {
  const wanted = typedText(typed, 'do')
  const back = `/desk/${area}/surveys/${ref}?done=${wanted}`
  if (wanted === 'publish') await surveys.publish(actor, area, ref)
  else await surveys.changeDraft(actor, area, ref, typed)
  const part = typedText(typed, 'id') || typedText(typed, 'page')
  return redirect(['move', 'move-page'].includes(wanted) ? `${back}#${part}` : back, 303)
}

const DONE: Record<string, string> = {
  made: 'The survey is made. Add its questions.',
  survey: 'What the survey says of itself was changed.',
  words: 'The words are kept.',
  'add-page': 'The page stands at the end.',
  page: 'The page was changed.',
  'move-page': 'The page was moved.',
  'remove-page': 'The page was taken out.',
  add: 'The question stands on its page.',
  question: 'The question was changed.',
  move: 'The question was moved.',
  remove: 'The question was taken out.',
  rule: 'The rule is kept.',
  'no-rule': 'It is always asked now.',
  way: 'The way on is kept.',
  'no-way': 'The way on was taken out.',
  publish: 'It is published. What people are asked from now on is this version.',
}

/** What was done, in words, from the address. */
export const surveyDone = (text: string | null): string | undefined => (text && Object.hasOwn(DONE, text) ? DONE[text] : undefined)
