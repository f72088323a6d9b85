import type { Actor } from '#app/contract/actor.ts'
import { DecideItemForm, ProposeItemForm } from '#app/contract/agenda-forms.ts'
import { idOf, refOfA } from '#app/contract/ids.ts'
import { parse } from '#app/contract/parse.ts'
import type { Tx } from '#db/database.ts'
import { insertItem, itemsOfMeeting, putItemThemes, stepDue, updateItem } from '#db/meetings/agenda-queries.ts'
import { meetingToChange, meetingVisibleTo } from '#db/meetings/queries.ts'
import type { AgendaItemTable, MeetingTable } from '#db/meetings/schema.ts'
import { areaBySlug, forumById } from '#db/people/area-queries.ts'
import { rolesIn } from '#db/people/role-queries.ts'
import { moment, today } from '../clock.ts'
import { chosenThemes } from '../moderation/chosen-themes.ts'
import { stopIf } from '../moderation/decide.ts'
import { enqueue } from '../notifications/outbox.ts'
import { conflict, found, permit, wrong } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { itemIn, newItem, nextRankIn } from './agenda-items.ts'
import { standingOf, whyNotPropose, whyNotProposeNow } from './agenda-policy.ts'
import type { MeetingWork } from './at-meeting.ts'
import { whyNotPlanNow } from './policy.ts'

/** So many proposals of one forum can wait at once. */
const MOST_WAITING = 5

/** Items that forums propose, and what becomes of them. */
export function proposing(tools: Tools, { onMeeting }: MeetingWork) {
  const { db, change, clock, record } = tools

  /**
   * Proposes an item for a forum; chair and clerk and the forum see it. Returns its reference. Refuses: invalid, not_found, forbidden, conflict
   * (the papers are out, it is on, over or called off, or too much waits). Records: meetings.item_proposed.
   */
  async function proposeItem(actor: Actor, areaSlug: string, ref: unknown, input: unknown): Promise<string> {
    const { forum, title, about, themes } = parse(ProposeItemForm, input)
    const area = found(await areaBySlug(db, areaSlug), 'area')
    const seen = found(await meetingVisibleTo(db, 'public', area.id, refOfA('meeting', ref)), 'meeting')
    const forumId = idOf('forum', forum)
    permit(whyNotPropose(actor, area.id, forumId))
    const role = found(
      actor.roles.find((held) => held.role === 'representative' && held.forumId === forumId),
      'role',
    )
    if ((await forumById(db, forumId))?.retiredAt) wrong('forum', 'This group is not here any more')
    return change(async (tx) => {
      const meeting = found(await meetingToChange(tx, seen.id), 'meeting')
      const at = moment(clock)
      stopIf(whyNotPlanNow(meeting) ?? whyNotProposeNow(await stepDue(tx, meeting.id, 'papers'), at))
      const own = (await itemsOfMeeting(tx, meeting.id)).filter((item) => item.proposedBy === forumId && standingOf(item) === 'waits')
      if (own.length >= MOST_WAITING) conflict(`Your group has ${MOST_WAITING} proposals that wait. Let them be answered first.`)
      const item: AgendaItemTable = { ...(await newItem({ tx, meeting, at })), title, about, proposedBy: forumId }
      await insertItem(tx, item)
      await putItemThemes(tx, item.id, await chosenThemes(tx, area.id, themes))
      const facts = { meeting: meeting.id, forum: forumId }
      record(tx, { name: 'meetings.item_proposed', place: `at:${meeting.id}`, areaId: area.id, about: item.id, actor: role.id, facts })
      return item.ref
    })
  }

  /**
   * Accepts a proposal, which then stands at the end of the agenda, or declines it; the reason can be read by everybody and its forum is told.
   * Refuses: invalid, not_found, forbidden, conflict (it is decided already). Records: meetings.item_accepted or meetings.item_declined.
   */
  async function decideItem(actor: Actor, areaSlug: string, ref: unknown, itemRef: unknown, input: unknown): Promise<void> {
    const { answer, reason } = parse(DecideItemForm, input)
    const name = answer === 'accept' ? 'meetings.item_accepted' : 'meetings.item_declined'
    await onMeeting(actor, areaSlug, ref, name, async (at) => {
      const { item, items } = await itemIn(at, itemRef)
      if (standingOf(item) !== 'waits') conflict('This is no proposal that waits.')
      const standing = items.filter((one) => standingOf(one) === 'stands')
      const outcome = answer === 'accept' ? { acceptedAt: at.at, rank: nextRankIn(standing, null) } : { declinedAt: at.at }
      await updateItem(at.tx, item.id, { ...outcome, decisionReason: reason })
      await tellForum(at.tx, at.meeting, item)
    })
  }

  /** Tells the representatives of the forum that there is an answer, without a word of it. */
  async function tellForum(tx: Tx, { areaId, ref }: MeetingTable, { id, proposedBy }: AgendaItemTable) {
    const theirs = (await rolesIn(tx, areaId, today(clock))).filter(
      ({ role, forumId }) => role === 'representative' && forumId === proposedBy,
    )
    for (const accountId of new Set(theirs.map((role) => role.accountId))) {
      const vaultKey = tools.vault.nameOf('account', accountId)
      const onceKey = `item_decided|${id}|${vaultKey}`
      await enqueue(tx, clock, { vaultKey, areaId: '', template: 'item_decided', about: areaId, facts: { meeting: ref }, onceKey })
    }
  }

  return { proposeItem, decideItem }
}
