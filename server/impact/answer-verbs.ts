import type { Tools } from '../tools.ts'
import { answerChanging } from './answer-changes.ts'
import { answerReading } from './answerable.ts'
import { answering } from './answers.ts'
import { officialReplying } from './official-reply.ts'

/** What services say officially: answers, their changes, replies in a thread, and what one needs to see for it. */
export const answerVerbs = (tools: Tools) => ({
  ...answerReading(tools),
  ...answering(tools),
  ...answerChanging(tools),
  ...officialReplying(tools),
})
