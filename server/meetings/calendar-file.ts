import ical, { ICalAttendeeStatus, ICalCalendarMethod, type ICalEventData, ICalEventStatus } from 'ical-generator'
import { DateTime } from 'luxon'
import { tzlib_get_ical_block } from 'timezones-ical-library'
import type { Moment } from '#app/contract/ids.ts'
import type { MeetingTable } from '#db/meetings/schema.ts'

const ZONE = 'Europe/London'

/** A name and an address as a calendar writes them. */
export interface CalendarPerson {
  name: string
  email: string
}
export interface CalendarSetting {
  area: { slug: string; name: string }
  baseUrl: string
  /** REQUEST asks somebody to come and tells of changes, CANCEL calls off. Left out where people subscribe or take a file. */
  method?: 'REQUEST' | 'CANCEL'
  /** Who invites, and who is invited: needed with a method. */
  organizer?: CalendarPerson
  attendee?: CalendarPerson
  /** When it is sent. Left out: when each meeting last changed, so that the same meetings give the same file. */
  sentAt?: Moment
}

/**
 * Meetings as a calendar file (RFC 5545): each keeps its UID for ever, SEQUENCE counts its changes, and what is called off stays in it as
 * CANCELLED, so that it goes from calendars that have it. Times are those of Europe/London, with the rules of its clocks.
 */
export function calendarOf(meetings: readonly MeetingTable[], setting: CalendarSetting): string {
  const { area, method } = setting
  const calendar = ical({
    name: plain(`Meetings, ${area.name}`),
    prodId: { company: 'Common Thread', product: 'meetings', language: 'EN' },
    // Only events name the zone: where the calendar does, the library writes DTSTAMP and LAST-MODIFIED without their Z.
    timezone: { name: null, generator: (zone) => tzlib_get_ical_block(zone)[0] ?? null },
    ttl: 3600,
  })
  if (method) calendar.method(ICalCalendarMethod[method])
  for (const meeting of meetings) calendar.createEvent(eventOf(meeting, setting))
  return `${calendar.toString()}\r\n`
}

function eventOf(meeting: MeetingTable, { area, baseUrl, method, organizer, attendee, sentAt }: CalendarSetting): ICalEventData {
  const isOff = meeting.cancelledAt !== null || method === 'CANCEL'
  const start = DateTime.fromISO(meeting.startsAt, { zone: ZONE })
  const page = `${baseUrl}/${area.slug}/meetings/${meeting.ref}`
  return {
    id: `${meeting.id}@common-thread`,
    sequence: meeting.sequence,
    stamp: new Date(sentAt ?? meeting.changedAt),
    created: new Date(meeting.madeAt),
    lastModified: new Date(meeting.changedAt),
    start,
    end: start.plus({ minutes: meeting.minutes }),
    timezone: ZONE,
    summary: plain(isOff ? `Called off: ${meeting.title}` : meeting.title),
    description: plain(descriptionOf(meeting, page)),
    location: plain(meeting.room || meeting.videoUrl),
    url: page,
    status: isOff ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: organizer ? { name: plain(organizer.name), email: organizer.email } : null,
    attendees: attendee
      ? // What somebody answers in a calendar reaches nobody: it is not asked for there.
        [{ name: plain(attendee.name), email: attendee.email, rsvp: false, status: ICalAttendeeStatus.NEEDSACTION }]
      : [],
  }
}

const descriptionOf = ({ cancelledAt, cancelReason, about, roomNotes, videoUrl, dialIn }: MeetingTable, page: string) =>
  [
    cancelledAt && `Called off: ${cancelReason}`,
    about,
    roomNotes && `How to get in: ${roomNotes}`,
    videoUrl && `Video: ${videoUrl}`,
    dialIn && `By phone: ${dialIn}`,
    page,
  ]
    .filter(Boolean)
    .join('\n\n')

/** What a calendar file cannot hold goes: control characters other than line ends, each of which becomes LF, and tabs. */
const plain = (text: string) => text.replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n').replace(/(?![\n\t])\p{Cc}/gu, '')
