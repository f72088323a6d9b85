import type { Tools } from '../tools.ts'
import { backpacks } from './backpacks.ts'
import { delivering } from './delivering.ts'
import { submissionsAtDesk } from './desk.ts'
import { drafting } from './drafts.ts'
import { giving } from './give.ts'
import { latenessOfSubmissions } from './lateness.ts'
import { submissionModerating } from './moderating.ts'
import { submissionReading } from './reading.ts'
import { submissionRunning } from './running.ts'
import { messagesMadeSafe } from './safe-messages.ts'
import { stating } from './statements.ts'

/** Letters and reports of groups in numbered points, and backpacks of messages. */
export const submissionsService = (tools: Tools) => ({
  ...drafting(tools),
  ...giving(tools),
  ...submissionReading(tools),
  ...stating(tools),
  ...submissionModerating(tools),
  ...submissionRunning(tools),
  ...submissionsAtDesk(tools),
  ...backpacks(tools),
  ...messagesMadeSafe(tools),
  ...delivering(tools),
  ...latenessOfSubmissions(tools),
})
