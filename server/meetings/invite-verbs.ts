import type { Tools } from '../tools.ts'
import { arranging } from './access.ts'
import type { MeetingWork } from './at-meeting.ts'
import { engagementLog } from './engagement.ts'
import { forwardPlan } from './forward-plan.ts'
import { answeringInvites } from './invite-answers.ts'
import { inviteReading } from './invite-reading.ts'
import { inviting } from './inviting.ts'

/** Who is asked to come and what they need, where else families are heard, and what will be decided when. */
export function inviteVerbs(tools: Tools, work: MeetingWork) {
  const access = arranging(tools, work)
  return {
    ...inviting(tools, work),
    arrange: access.arrange,
    endAccess: access.endAccess,
    ...answeringInvites(tools, access),
    ...inviteReading(tools),
    ...engagementLog(tools),
    ...forwardPlan(tools),
  }
}
