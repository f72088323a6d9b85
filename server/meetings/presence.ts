import type { Actor } from '#app/contract/actor.ts'
import { type ForumId, idOf, refOfA } from '#app/contract/ids.ts'
import { AnswerByPhoneForm, PresenceForm } from '#app/contract/meeting-invites.ts'
import { parse } from '#app/contract/parse.ts'
import type { SpeakingShareView } from '#app/contract/share-views.ts'
import { invitesOfMeeting, updateInvite } from '#db/meetings/invite-queries.ts'
import { minutesOf, newVersionFor } from '#db/meetings/minutes-queries.ts'
import { meetingToChange, meetingVisibleTo } from '#db/meetings/queries.ts'
import { heardBetween, heardIn, putPresence } from '#db/meetings/share-queries.ts'
import { areaBySlug, forumsIn } from '#db/people/area-queries.ts'
import { addMonths } from '../calendar/days.ts'
import { momentAt } from '../calendar/local-time.ts'
import { moment, today } from '../clock.ts'
import { conflict, found, permit, wrong } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { atLiveMeeting } from './at-live.ts'
import { whyNotAnswerNow } from './invite-policy.ts'
import { ATTENDANCE } from './minutes-attendance.ts'
import { whyNotNotePresence } from './minutes-policy.ts'
import { clerkIn, seesMeetings, whyNotClerk } from './policy.ts'

const MONTHS_BACK = 12

/** Which groups were there and for how long they were heard; and what a group said by phone. */
export function presenceAndShare(tools: Tools) {
  const { db, change, clock, record } = tools
  const { onLive } = atLiveMeeting(tools)

  /** Keeps which groups the clerk saw in the room, in place of what was kept before. Refuses: invalid, not_found, forbidden, conflict (not begun, sealed, minutes agreed). Minutes that are not agreed become a new version. Records: meetings.presence_noted. */
  async function notePresence(actor: Actor, areaSlug: string, ref: unknown, input: unknown): Promise<void> {
    const { forums } = parse(PresenceForm, input)
    await onLive(actor, areaSlug, ref, { phase: 'until_seal', command: undefined }, async ({ tx, meeting, by, at }) => {
      const here = new Set((await forumsIn(tx, meeting.areaId)).map(({ id }) => id))
      const seen = [...new Set(forums)].map((forum) =>
        here.has(forum as ForumId) ? (forum as ForumId) : wrong('forums', 'Choose from the list'),
      )
      const whyNot = whyNotNotePresence(await minutesOf(tx, meeting.id))
      if (whyNot) conflict(whyNot)
      await putPresence(
        tx,
        meeting.id,
        seen.map((forumId) => ({ meetingId: meeting.id, forumId, notedAt: at, byTitle: by })),
      )
      await newVersionFor(tx, meeting.id, ATTENDANCE)
      return { name: 'meetings.presence_noted', about: meeting.id, facts: { forums: seen } }
    })
  }

  /** Keeps what a group that is invited answered by phone; the last answer counts. Refuses: invalid, not_found, forbidden, conflict (begun, called off). Records: meetings.forum_answered. */
  async function answerByPhone(actor: Actor, areaSlug: string, ref: unknown, input: unknown): Promise<void> {
    const { forum, answer, note } = parse(AnswerByPhoneForm, input)
    const area = found(await areaBySlug(db, areaSlug), 'area')
    const { id } = found(await meetingVisibleTo(db, 'drafts', area.id, refOfA('meeting', ref)), 'meeting')
    permit(whyNotClerk(actor, area.id))
    const role = found(clerkIn(actor, area.id), 'role')
    await change(async (tx) => {
      const whyNot = whyNotAnswerNow(found(await meetingToChange(tx, id), 'meeting'), moment(clock))
      if (whyNot) conflict(whyNot)
      const invite = (await invitesOfMeeting(tx, id)).find(({ forumId }) => forumId === forum)
      if (!invite) return wrong('forum', 'Choose a group that is invited')
      if (invite.answer === answer && invite.note === note) return
      await updateInvite(tx, invite.id, { answer, note, answeredAt: moment(clock) })
      const facts = { forum: idOf('forum', forum), answer, by: 'phone' }
      record(tx, { name: 'meetings.forum_answered', place: `at:${id}`, areaId: area.id, about: invite.id, actor: role.id, facts })
    })
  }

  /** For how long each group was heard in a meeting. Refuses: not_found. */
  async function speakingShare(actor: Actor, areaSlug: string, ref: unknown): Promise<SpeakingShareView> {
    const area = found(await areaBySlug(db, areaSlug), 'area')
    const { id } = found(await meetingVisibleTo(db, seesMeetings(actor, area.id), area.id, refOfA('meeting', ref)), 'meeting')
    return shareOf(await heardIn(db, id))
  }

  /** The same over the meetings of the last twelve months. Refuses: not_found. */
  async function speakingShareOfYear(areaSlug: string): Promise<SpeakingShareView> {
    const area = found(await areaBySlug(db, areaSlug), 'area')
    return shareOf(await heardBetween(db, area.id, momentAt(addMonths(today(clock), -MONTHS_BACK), '00:00'), moment(clock)))
  }

  return { notePresence, answerByPhone, speakingShare, speakingShareOfYear }
}

/** Turns by group, the group that was heard most first; those who are there for no group stand together. */
export function shareOf(rows: Awaited<ReturnType<typeof heardIn>>): SpeakingShareView {
  const groups = rows.map(({ name, turns, seconds }) => ({
    who: name ?? 'People without a group',
    turns: Number(turns),
    seconds: Number(seconds),
  }))
  const total = groups.reduce((sum, { seconds }) => sum + seconds, 0)
  const sentIn = rows.reduce((sum, row) => sum + Number(row.sentIn), 0)
  return { present: total - sentIn, sentIn, groups: groups.sort((a, b) => b.seconds - a.seconds || (a.who < b.who ? -1 : 1)) }
}
