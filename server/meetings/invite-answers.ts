import type { InvitedView } from '#app/contract/invite-views.ts'
import { AnswerInviteForm, EndAccessForm } from '#app/contract/meeting-invites.ts'
import { parse } from '#app/contract/parse.ts'
import type { Tx } from '#db/database.ts'
import { arrangementsAt } from '#db/meetings/access-queries.ts'
import { updateInvite } from '#db/meetings/invite-queries.ts'
import { accessAt } from '#db/meetings/list-queries.ts'
import { meetingToChange } from '#db/meetings/queries.ts'
import { moment } from '../clock.ts'
import { conflict, found } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import type { Arranging } from './access.ts'
import { arrangementView } from './invite-lines.ts'
import { inviteLinks, type OpenInvite } from './invite-links.ts'
import { whyNotAnswerNow } from './invite-policy.ts'
import { joiningOf, meetingLine } from './meeting-lines.ts'

const GONE = 'This link does not work here any more. Open it again from the mail.'

/** What forums answer by the link in their mail, without signing in. */
export function answeringInvites(tools: Tools, { ask, end }: Arranging) {
  const { db, change, clock, record, limits } = tools
  const links = inviteLinks(tools)

  /** What whoever came by a link sees. Changes nothing: mail programs look at links too. An unknown link says nothing at all. */
  async function invited(token: string | undefined): Promise<InvitedView> {
    const opened = await links.open(db, token)
    if (!opened) return { state: 'gone' }
    const { invite, meeting, forum, area } = opened
    const why = whyNotAnswerNow(meeting, moment(clock))
    if (why) return { state: 'closed', area: area.slug, meeting: meetingLine(meeting), why }
    const asked = (await arrangementsAt(db, meeting)).filter((one) => one.forumId === forum.id)
    return {
      state: 'open',
      area: area.slug,
      areaName: area.name,
      invite: invite.id,
      forum: forum.name,
      meeting: { ...meetingLine(meeting), joining: joiningOf(meeting) },
      answer: invite.answer,
      note: invite.note,
      asked: asked.map(arrangementView),
      access: await accessAt(db, meeting),
    }
  }

  /**
   * Keeps the answer of a forum; the last one counts, the same again changes nothing. What it needs is in place from now on. Limit: say, for
   * each invitation. Refuses: invalid, conflict (the link is not of this invitation or does not work, the meeting has begun or is called
   * off), too_many. Records: meetings.forum_answered, and meetings.access_asked without the forum.
   */
  async function answerInvite(token: string | undefined, input: unknown): Promise<void> {
    const { invite: wanted, answer, note, ...needs } = parse(AnswerInviteForm, input)
    await byLink(token, wanted, async (tx, { invite, meeting, roleId }) => {
      const kinds = await ask(tx, meeting, invite.forumId, needs)
      const happened = { place: `at:${meeting.id}`, areaId: meeting.areaId } as const
      if (kinds.length > 0) record(tx, { ...happened, name: 'meetings.access_asked', about: meeting.id, actor: 'forum', facts: { kinds } })
      if (invite.answer === answer && invite.note === note) return
      await updateInvite(tx, invite.id, { answer, note, answeredAt: moment(clock) })
      const facts = { forum: invite.forumId, answer }
      record(tx, { ...happened, name: 'meetings.forum_answered', about: invite.id, actor: roleId, facts })
    })
  }

  /** Ends something that a forum asked for. Refuses: invalid, not_found (asked for by others), conflict, too_many. Records: meetings.access_ended. */
  async function endAccessOfForum(token: string | undefined, invite: string, id: unknown, input: unknown): Promise<void> {
    const { reason } = parse(EndAccessForm, input)
    await byLink(token, invite, async (tx, { invite: { forumId }, meeting }) => {
      const facts = { access: await end(tx, meeting, id, reason, forumId) }
      const happened = { place: `at:${meeting.id}`, areaId: meeting.areaId, about: meeting.id, actor: 'forum', facts } as const
      record(tx, { name: 'meetings.access_ended', ...happened })
    })
  }

  async function byLink(token: string | undefined, wanted: string, work: (tx: Tx, opened: OpenInvite) => Promise<void>) {
    const known = await links.open(db, token)
    if (!known || known.invite.id !== wanted) return conflict(GONE)
    await limits.spend('say', known.invite.id)
    await change(async (tx) => {
      const meeting = found(await meetingToChange(tx, known.meeting.id), 'meeting')
      const opened = await links.open(tx, token)
      if (!opened) return conflict(GONE)
      const whyNot = whyNotAnswerNow(meeting, moment(clock))
      if (whyNot) conflict(whyNot)
      await work(tx, { ...opened, meeting })
    })
  }

  return { invited, answerInvite, endAccessOfForum }
}
