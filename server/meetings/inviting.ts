import type { Actor } from '#app/contract/actor.ts'
import type { ForumId } from '#app/contract/ids.ts'
import { InviteForumsForm } from '#app/contract/meeting-invites.ts'
import { parse } from '#app/contract/parse.ts'
import { insertInvites, inviteById, invitesOfMeeting, invitesToRemind, updateInvite } from '#db/meetings/invite-queries.ts'
import { meetingToChange } from '#db/meetings/queries.ts'
import type { MeetingInviteTable } from '#db/meetings/schema.ts'
import { forumsIn } from '#db/people/area-queries.ts'
import { later, moment, newId } from '../clock.ts'
import { conflict, wrong } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import type { MeetingWork } from './at-meeting.ts'
import { whyNotAnswerNow, whyNotInviteNow } from './invite-policy.ts'
import { tellingForums } from './telling-forums.ts'

const DAY_MS = 86_400_000
/** So long before a meeting forums without an answer are reminded, if they were invited at least a day ago. */
const REMIND_MS = 3 * DAY_MS
const AT_ONCE = 200

/** Forums are asked to come, and once more. */
export function inviting(tools: Tools, { onMeeting }: MeetingWork) {
  const { db, change, clock, record } = tools
  const { tellForums } = tellingForums(tools)

  /**
   * Invites forums to a meeting; whoever speaks for one gets a mail with a calendar file and links to answer by. One that is invited already
   * is left as it is. Returns how many are new. Refuses: invalid (no forum, or one that is not here), not_found, forbidden, conflict (a
   * draft, begun, called off, or all are invited). Records: meetings.forum_invited.
   */
  async function inviteForums(actor: Actor, areaSlug: string, ref: unknown, input: unknown): Promise<number> {
    const { forums } = parse(InviteForumsForm, input)
    return onMeeting(actor, areaSlug, ref, 'meetings.forum_invited', async ({ tx, area, meeting, at, facts }) => {
      const whyNot = whyNotInviteNow(meeting, at)
      if (whyNot) conflict(whyNot)
      const here = new Set<string>((await forumsIn(tx, area.id)).map(({ id }) => id))
      const invited = new Set<string>((await invitesOfMeeting(tx, meeting.id)).map(({ forumId }) => forumId))
      if (forums.some((id) => !here.has(id) && !invited.has(id))) wrong('forums', 'Choose from the list')
      const fresh = [...new Set(forums)].filter((id) => !invited.has(id)) as ForumId[]
      if (fresh.length === 0) conflict('These groups are invited already.')
      const invites: MeetingInviteTable[] = fresh.map((forumId) => ({
        id: newId('invite'),
        areaId: area.id,
        meetingId: meeting.id,
        forumId,
        invitedAt: at,
        answer: null,
        note: '',
        answeredAt: null,
        remindedAt: null,
      }))
      await insertInvites(tx, invites)
      await tellForums(tx, meeting, invites, 'meeting_invited')
      Object.assign(facts, { invites: invites.map(({ id }) => id) })
      return invites.length
    })
  }

  /**
   * Reminds forums without an answer, three days before a meeting, each once. Returns how many. Records: meetings.forum_reminded, for each.
   */
  async function remindForums(): Promise<number> {
    let reminded = 0
    const when = { now: moment(clock), until: later(clock, REMIND_MS), invitedBefore: later(clock, -DAY_MS) }
    for (const { id, meetingId } of await invitesToRemind(db, when, AT_ONCE))
      reminded += await change(async (tx) => {
        const meeting = await meetingToChange(tx, meetingId)
        const invite = await inviteById(tx, id)
        if (!meeting || !invite || invite.answer || invite.remindedAt || whyNotAnswerNow(meeting, moment(clock))) return 0
        await updateInvite(tx, id, { remindedAt: moment(clock) })
        const told = await tellForums(tx, meeting, [invite], 'meeting_reminded')
        const happened = { place: `at:${meetingId}`, areaId: meeting.areaId, about: id, actor: 'system', facts: { told } } as const
        record(tx, { name: 'meetings.forum_reminded', ...happened })
        return 1
      })
    return reminded
  }

  return { inviteForums, remindForums }
}
