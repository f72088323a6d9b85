import { DateTime } from 'luxon'
import type { MeetingInviteId, RoleId } from '#app/contract/ids.ts'
import { INVITE_ANSWERS } from '#app/contract/meetings.ts'
import type { MeetingTable } from '#db/meetings/schema.ts'
import type { OutboxTable } from '#db/notifications/schema.ts'
import type { AreaTable } from '#db/people/schema.ts'
import { moment } from '../clock.ts'
import type { InvitedSetting } from '../notifications/meeting-mails.ts'
import { type Letter, senderOf } from '../notifications/post.ts'
import type { Tools } from '../tools.ts'
import { calendarOf } from './calendar-file.ts'
import { inviteLinks, type OpenInvite } from './invite-links.ts'
import { whyNotAnswerNow } from './invite-policy.ts'
import type { InviteMail } from './telling-forums.ts'

/** What a mail to an invited forum says and carries. */
export interface InvitationMail {
  area: AreaTable
  invited: InvitedSetting
  calendar: NonNullable<Letter['calendar']>
}
type Given = Pick<Tools, 'db' | 'vault' | 'clock' | 'baseUrl'>

/**
 * A mail to an invited forum, as the meeting stands at the moment of sending; undefined where it has nothing to say any more: its reader
 * does not speak for the forum, the meeting has begun or is called off, there is an answer already, or a newer change follows.
 */
export async function invitationMail(
  tools: Given,
  { template, about, facts }: Pick<OutboxTable, 'template' | 'about' | 'facts'>,
  to: string,
): Promise<InvitationMail | undefined> {
  const { db, clock, baseUrl } = tools
  const { role, sequence } = JSON.parse(facts) as { role: RoleId; sequence: number }
  const links = inviteLinks(tools)
  const opened = await links.openFor(db, about as MeetingInviteId, role)
  if (!opened || isPast(template as InviteMail, opened, sequence, moment(clock))) return undefined
  const { area, forum, meeting, invite } = opened
  const token = links.tokenFor(invite.id, role)
  const method = template === 'meeting_called_off' ? 'CANCEL' : 'REQUEST'
  const organizer = { name: `Common Thread, ${area.name}`, email: senderOf(baseUrl).address }
  const text = calendarOf([meeting], { area, baseUrl, method, organizer, attendee: { name: forum.name, email: to }, sentAt: moment(clock) })
  return {
    area,
    invited: {
      forum: forum.name,
      title: meeting.title,
      when: whenOf(meeting),
      how: howOf(meeting),
      reason: meeting.cancelReason,
      answers: INVITE_ANSWERS.map((answer) => ({ answer, href: `${baseUrl}/invited/${answer}?t=${token}` })),
      page: `${baseUrl}/${area.slug}/meetings/${meeting.ref}`,
    },
    calendar: { method, text },
  }
}

function isPast(template: InviteMail, { meeting, invite }: OpenInvite, sequence: number, now: MeetingTable['startsAt']): boolean {
  if (template === 'meeting_called_off') return false
  if (whyNotAnswerNow(meeting, now)) return true
  if (template === 'meeting_reminded') return invite.answer !== null
  return template === 'meeting_changed' && sequence < meeting.sequence
}

/** "Tuesday 12 January 2027, 18:30 to 20:00". */
function whenOf({ startsAt, minutes }: MeetingTable): string {
  const start = DateTime.fromISO(startsAt, { zone: 'Europe/London' }).setLocale('en-GB')
  return `${start.toFormat('cccc d LLLL yyyy, HH:mm')} to ${start.plus({ minutes }).toFormat('HH:mm')}`
}

const howOf = ({ room, videoUrl, dialIn }: MeetingTable): string[] =>
  [room && `Where: ${room}`, videoUrl && `By video: ${videoUrl}`, dialIn && `By phone: ${dialIn}`].filter((line) => line !== '')
