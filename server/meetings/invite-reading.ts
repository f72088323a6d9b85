import type { Actor } from '#app/contract/actor.ts'
import { type ForumId, refOfA } from '#app/contract/ids.ts'
import type { ForumPresenceView, ForumsView, InvitationsView, MeetingForumsView } from '#app/contract/invite-views.ts'
import type { InviteAnswer } from '#app/contract/meetings.ts'
import { arrangementsAt } from '#db/meetings/access-queries.ts'
import { invitesBetween, invitesOfMeeting } from '#db/meetings/invite-queries.ts'
import { meetingVisibleTo } from '#db/meetings/queries.ts'
import type { MeetingTable } from '#db/meetings/schema.ts'
import { presentAt, presentBetween } from '#db/meetings/share-queries.ts'
import { areaBySlug, forumsIn } from '#db/people/area-queries.ts'
import { addMonths } from '../calendar/days.ts'
import { momentAt } from '../calendar/local-time.ts'
import { dayOf, moment, today } from '../clock.ts'
import { found, permit } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { forumsAtMeeting } from './forums-at-meeting.ts'
import { arrangementView } from './invite-lines.ts'
import { inviteLinks } from './invite-links.ts'
import { whyNotAnswerNow, whyNotInviteNow } from './invite-policy.ts'
import { whyNotInLive } from './live-policy.ts'
import { meetingLine } from './meeting-lines.ts'
import { seesMeetings, whyNotClerk, whyNotPlanNow } from './policy.ts'

const MONTHS_BACK = 12
/** No answer to so many meetings in a row is called silence. */
const SILENT_AFTER = 3

/** Who was invited and what they answered: to everybody what each forum answered, to chair and clerk also their notes and needs. */
export function inviteReading(tools: Tools) {
  const { db, clock } = tools
  const links = inviteLinks(tools)

  /** Which forums were invited to a meeting and what each answered, by name. Refuses: not_found. */
  async function meetingForums(actor: Actor, areaSlug: string, ref: unknown): Promise<MeetingForumsView> {
    const { meeting } = await meetingOf(actor, areaSlug, ref)
    return forumsAtMeeting(db, meeting, moment(clock))
  }

  /** Every forum of an area over the meetings of the last twelve months that have begun and were not called off, by name. Refuses: not_found. */
  async function forums(areaSlug: string): Promise<ForumsView> {
    const area = found(await areaBySlug(db, areaSlug), 'area')
    const from = addMonths(today(clock), -MONTHS_BACK)
    const invites = await invitesBetween(db, area.id, momentAt(from, '00:00'), moment(clock))
    const there = await presentBetween(db, area.id, momentAt(from, '00:00'), moment(clock))
    const wasAt = new Set(there.map(({ meetingId, forumId }) => `${meetingId} ${forumId}`))
    const answersOf = (id: ForumId) =>
      invites.filter(({ forumId }) => forumId === id).map(({ meetingId, answer }) => ({ answer, present: wasAt.has(`${meetingId} ${id}`) }))
    const here = (await forumsIn(db, area.id)).sort((a, b) => a.name.localeCompare(b.name, 'en-GB') || (a.id < b.id ? -1 : 1))
    return { from, forums: here.map(({ id, name }) => presenceOf(name, answersOf(id))) }
  }

  /** The invitations of a meeting for those who plan it. Refuses: not_found, forbidden. */
  async function invitationsAtDesk(actor: Actor, areaSlug: string, ref: unknown): Promise<InvitationsView> {
    const { area, meeting } = await meetingOf(actor, areaSlug, ref)
    permit(whyNotClerk(actor, area.id))
    const invites = await invitesOfMeeting(db, meeting.id)
    const invited = new Set(invites.map(({ forumId }) => forumId))
    const speakers = await links.speakersIn(db, area.id)
    const peopleOf = (id: ForumId) => speakers.filter(({ forumId }) => forumId === id).length
    return {
      meeting: meetingLine(meeting),
      whyNotInvite: whyNotInviteNow(meeting, moment(clock)),
      mayArrange: !whyNotPlanNow(meeting),
      uninvited: (await forumsIn(db, area.id))
        .filter(({ id }) => !invited.has(id))
        .map(({ id, name }) => ({ id, name, people: peopleOf(id) })),
      whyNotAnswer: whyNotAnswerNow(meeting, moment(clock)),
      inTheRoom: await inTheRoom(meeting),
      invited: invites.map(({ forum, forumId, answer, note, answeredAt, remindedAt }) => ({
        id: forumId,
        forum,
        answer,
        note,
        answeredOn: answeredAt && dayOf(answeredAt),
        remindedOn: remindedAt && dayOf(remindedAt),
        people: peopleOf(forumId),
      })),
      arrangements: (await arrangementsAt(db, meeting)).map(arrangementView),
    }
  }

  async function inTheRoom(meeting: MeetingTable) {
    if (whyNotInLive(meeting, 'until_seal')) return undefined
    const { seen } = await presentAt(db, meeting.id)
    return (await forumsIn(db, meeting.areaId)).map(({ id, name }) => ({ id, name, seen: seen.has(id) }))
  }

  async function meetingOf(actor: Actor, areaSlug: string, ref: unknown) {
    const area = found(await areaBySlug(db, areaSlug), 'area')
    const sees = seesMeetings(actor, area.id)
    return { area, meeting: found(await meetingVisibleTo(db, sees, area.id, refOfA('meeting', ref)), 'meeting') }
  }

  return { meetingForums, forums, invitationsAtDesk }
}

/** What a forum answered over time, the latest first. */
function presenceOf(forum: string, answers: { answer: InviteAnswer | null; present: boolean }[]): ForumPresenceView {
  const count = (wanted: InviteAnswer | null) => answers.filter(({ answer }) => answer === wanted).length
  const last = answers.slice(0, SILENT_AFTER)
  return {
    forum,
    invited: answers.length,
    present: answers.filter(({ present }) => present).length,
    coming: count('coming'),
    apologies: count('apologies'),
    input: count('input'),
    unanswered: count(null),
    silent: last.length === SILENT_AFTER && last.every(({ answer, present }) => answer === null && !present),
  }
}
