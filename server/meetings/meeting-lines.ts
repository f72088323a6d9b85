import type { JoiningView, MeetingLineView, SeriesLineView, StepView } from '#app/contract/meeting-views.ts'
import type { MeetingState } from '#app/contract/meetings.ts'
import type { JoiningColumns, MeetingSeriesTable, MeetingStepTable, MeetingTable } from '#db/meetings/schema.ts'
import { bankHolidayOn } from '../calendar/bank-holidays.ts'
import { dayOf } from '../clock.ts'
import { recurrenceOf } from './recurrence.ts'

type Moments = Pick<MeetingTable, 'publishedAt' | 'cancelledAt' | 'startedAt' | 'endedAt'>

/** Where a meeting stands. */
export function meetingStateOf({ publishedAt, cancelledAt, startedAt, endedAt }: Moments): MeetingState {
  if (cancelledAt) return 'cancelled'
  if (endedAt) return 'held'
  if (startedAt) return 'live'
  return publishedAt ? 'planned' : 'draft'
}

/** A meeting as it stands in a list. */
export const meetingLine = (meeting: MeetingTable): MeetingLineView => ({
  ref: meeting.ref,
  title: meeting.title,
  startsAt: meeting.startsAt,
  minutes: meeting.minutes,
  state: meetingStateOf(meeting),
  cancelReason: meeting.cancelReason,
  holiday: bankHolidayOn(dayOf(meeting.startsAt)),
  room: meeting.room !== '',
  video: meeting.videoUrl !== '',
  phone: meeting.dialIn !== '',
})

/** A series as it stands in a list. */
export const seriesLine = ({ ref, title, rule, slots, endedAt }: MeetingSeriesTable): SeriesLineView => ({
  ref,
  title,
  recurrence: recurrenceOf(rule),
  times: JSON.parse(slots) as string[],
  endedAt,
})

export const joiningOf = ({ room, roomNotes, videoUrl, dialIn, guests }: JoiningColumns & { guests: 0 | 1 }): JoiningView => ({
  room,
  roomNotes,
  videoUrl,
  dialIn,
  guests: guests === 1,
})

export const stepView = ({ step, dueAt, passedAt }: MeetingStepTable): StepView => ({ step, dueAt, passed: passedAt !== null })
