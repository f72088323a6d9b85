import type { Tools } from '../tools.ts'
import { following } from './follow.ts'
import { agreeing } from './me-too.ts'
import { threadReading } from './thread.ts'
import { threadLists } from './threads.ts'

/** What everybody can do with what is public: read it, agree with it, follow it. */
export const feedbackReading = (tools: Tools) => ({
  ...threadLists(tools),
  ...threadReading(tools),
  ...agreeing(tools),
  ...following(tools),
})
