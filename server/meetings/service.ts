import type { Tools } from '../tools.ts'
import { atMeeting } from './at-meeting.ts'
import { planningMeetings } from './planning.ts'

/** Meetings: planned, prepared together, and open to those who cannot come. */
export function meetingsService(tools: Tools) {
  const work = atMeeting(tools)
  return { ...planningMeetings(tools, work) }
}
