import type { Tools } from '../tools.ts'
import { agendaVerbs } from './agenda-verbs.ts'
import { atMeeting } from './at-meeting.ts'
import { meetingCalendars } from './calendars.ts'
import { feelingMeetings } from './felt.ts'
import { inviteVerbs } from './invite-verbs.ts'
import { joiningByCode } from './join-codes.ts'
import { noticingLateAnswers } from './late-answers.ts'
import { liveVerbs } from './live-verbs.ts'
import { outcomeVerbs } from './outcome-verbs.ts'
import { planningNext } from './plan-next.ts'
import { planningMeetings } from './planning.ts'
import { presenceAndShare } from './presence.ts'
import { meetingReading } from './read.ts'
import { readingSaid } from './said.ts'
import { meetingSeries } from './series.ts'
import { passingSteps } from './steps.ts'

/** Meetings: planned, prepared together, and open to those who cannot come. */
export function meetingsService(tools: Tools) {
  const work = atMeeting(tools)
  const { onSeries, ...series } = meetingSeries(tools)
  return {
    ...planningMeetings(tools, work),
    ...series,
    ...planningNext(tools, { onSeries }),
    ...passingSteps(tools),
    ...meetingReading(tools),
    ...agendaVerbs(tools, work),
    ...meetingCalendars(tools),
    ...inviteVerbs(tools, work),
    ...readingSaid(tools),
    ...noticingLateAnswers(tools),
    ...joiningByCode(tools),
    ...feelingMeetings(tools),
    ...presenceAndShare(tools),
    live: liveVerbs(tools),
    after: outcomeVerbs(tools),
  }
}
