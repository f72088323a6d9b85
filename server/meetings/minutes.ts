import type { Actor } from '#app/contract/actor.ts'
import { inOrder } from '#app/contract/agenda-order.ts'
import { type AmendmentId, type Day, idOf, type MinutesLineId, type NoteId, refOfA } from '#app/contract/ids.ts'
import { AmendForm, DecideAmendmentForm, SummaryForm, WordLineForm } from '#app/contract/minutes.ts'
import { parse } from '#app/contract/parse.ts'
import type { Tx } from '#db/database.ts'
import { itemsOfMeeting } from '#db/meetings/agenda-queries.ts'
import { shownNote } from '#db/meetings/live-queries.ts'
import {
  amendmentsOf,
  forumsThere,
  insertAmendment,
  insertLines,
  insertStance,
  insertSummary,
  insertWording,
  linesOf,
  minutesOf,
  putMinutes,
  rankLine,
  stancesOf,
  summaryOf,
  updateAmendment,
  updateMinutes,
} from '#db/meetings/minutes-queries.ts'
import type { MinutesLineTable } from '#db/meetings/minutes-schema.ts'
import { meetingToChange, meetingVisibleTo } from '#db/meetings/queries.ts'
import type { MeetingTable } from '#db/meetings/schema.ts'
import { areaBySlug } from '#db/people/area-queries.ts'
import { roleById } from '#db/people/role-queries.ts'
import { moment, newId, today } from '../clock.ts'
import { byTitleOf } from '../measures/by-title.ts'
import { stopIf } from '../moderation/decide.ts'
import { found, permit, wrong } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { standingOf } from './agenda-policy.ts'
import type { AfterWork, AtAfter } from './at-after.ts'
import { happenedAt } from './minutes-happened.ts'
import { confirmerIn, whyNotAmend, whyNotBothSides, whyNotConfirm, whyNotWordLine } from './minutes-policy.ts'
import { SAID_ALREADY } from './outcome-policy.ts'

/** The minutes of a meeting: drafted from what happened, worded, confirmed by both sides, and only corrected after that. */
export function keepingMinutes({ db, change, clock, record }: Tools, { onAfter, onForum }: AfterWork) {
  /** Drafts the minutes; done again, it adds what came since. Refuses: not_found, forbidden, conflict (everybody reads them). Records: meetings.minutes_drafted. */
  async function draftMinutes(actor: Actor, areaSlug: string, ref: unknown): Promise<void> {
    await onAfter(actor, areaSlug, ref, undefined, async ({ tx, meeting, at }) => {
      const before = await minutesOf(tx, meeting.id)
      stopIf(before?.publishedAt ? 'Everybody reads these minutes. Lines of them can be changed, one by one.' : undefined)
      const version = (before?.version ?? 0) + 1
      await putMinutes(tx, { meetingId: meeting.id, version, draftedAt: at, publishedAt: null, agreedAt: null })
      await putLines(tx, meeting, today(clock))
      return { name: 'meetings.minutes_drafted', about: meeting.id, facts: { version } }
    })
  }

  /**
   * Words a line anew; every earlier wording stays. In agreed minutes it is a correction and needs its reason. Refuses: invalid, not_found,
   * forbidden, conflict (words of families, decisions and actions; taken back). Records: meetings.minutes_changed or meetings.minutes_corrected.
   */
  async function wordLine(actor: Actor, areaSlug: string, ref: unknown, input: unknown): Promise<void> {
    const { line, words, reason } = parse(WordLineForm, input)
    await onAfter(actor, areaSlug, ref, undefined, async (at) => {
      const { minutes, row, isGone } = await lineIn(at, line)
      stopIf(whyNotWordLine(row, isGone))
      if (minutes.agreedAt && !reason) wrong('reason', 'Write why it is corrected. Everybody can read it')
      const version = await reworded(at, row.id, minutes.version, { words, reason, by: at.by })
      const name = minutes.agreedAt ? 'meetings.minutes_corrected' : 'meetings.minutes_changed'
      return { name, about: row.id, facts: { version }, content: words }
    })
  }

  /** Shows the draft to everybody, to be confirmed. Refuses: not_found, forbidden, conflict. Records: meetings.minutes_published. */
  async function publishMinutes(actor: Actor, areaSlug: string, ref: unknown): Promise<void> {
    await onAfter(actor, areaSlug, ref, undefined, async ({ tx, meeting, at }) => {
      const minutes = found(await minutesOf(tx, meeting.id), 'minutes')
      stopIf(minutes.publishedAt ? 'Everybody reads these minutes already.' : undefined)
      await updateMinutes(tx, meeting.id, { publishedAt: at })
      return { name: 'meetings.minutes_published', about: meeting.id, facts: { version: minutes.version } }
    })
  }

  /**
   * Confirms this version for one’s side; with the other side’s, given by somebody else, they are agreed. Refuses: not_found, forbidden (not
   * there), conflict (a draft, agreed, something waits, confirmed, the same person confirmed for the other side). Records:
   * meetings.minutes_confirmed, meetings.minutes_agreed.
   */
  async function confirmMinutes(actor: Actor, areaSlug: string, ref: unknown): Promise<void> {
    const area = found(await areaBySlug(db, areaSlug), 'area')
    const { id } = found(await meetingVisibleTo(db, 'public', area.id, refOfA('meeting', ref)), 'meeting')
    const confirmer = confirmerIn(actor, area.id, await forumsThere(db, id))
    permit(confirmer ? undefined : 'Only the chair, officers, and those who speak for groups that were there confirm the minutes.')
    const { role, side } = found(confirmer, 'role')
    const byTitle = await byTitleOf(db, role)
    await change(async (tx) => {
      await meetingToChange(tx, id)
      const minutes = found(await minutesOf(tx, id), 'minutes')
      const stances = await stancesOf(tx, id)
      const given = stances.filter(({ version }) => version === minutes.version)
      const waits = (await amendmentsOf(tx, id)).filter(({ acceptedAt, declinedAt }) => !acceptedAt && !declinedAt)
      const holders = await Promise.all(given.map(({ roleId }) => roleById(tx, roleId)))
      stopIf(whyNotConfirm(minutes, stances, side, waits.length) ?? whyNotBothSides(actor, holders))
      const at = moment(clock)
      await insertStance(tx, { meetingId: id, version: minutes.version, side, roleId: role.id, byTitle, at })
      const happened = { place: `at:${id}`, areaId: area.id, about: id, actor: role.id, facts: { version: minutes.version, side } } as const
      record(tx, { ...happened, name: 'meetings.minutes_confirmed' })
      if (given.length === 0) return
      await updateMinutes(tx, id, { agreedAt: at })
      record(tx, { ...happened, name: 'meetings.minutes_agreed' })
    })
  }

  /**
   * A group proposes another wording of a line. Returns its id. Refuses: invalid, not_found, forbidden, conflict (not to be changed now, taken
   * back, or the same waits). Records: meetings.amendment_proposed.
   */
  async function amend(actor: Actor, areaSlug: string, ref: unknown, input: unknown): Promise<string> {
    const { forum, line, words, why } = parse(AmendForm, input)
    return onForum(actor, areaSlug, ref, forum, async ({ forumId, ...at }) => {
      const { minutes, row, isGone } = await lineIn(at, line)
      permit(
        (await forumsThere(at.tx, at.meeting.id)).has(forumId) ? undefined : 'Only groups that were there, or sent something in, do this.',
      )
      stopIf(whyNotAmend(minutes) ?? whyNotWordLine(row, isGone))
      const own = (await amendmentsOf(at.tx, at.meeting.id)).filter((one) => one.forumId === forumId && one.lineId === row.id)
      stopIf(own.some((one) => !one.acceptedAt && !one.declinedAt && one.words === words && one.why === why) ? SAID_ALREADY : undefined)
      const id: AmendmentId = newId('amendment')
      const open = { acceptedAt: null, declinedAt: null, reason: '' }
      await insertAmendment(at.tx, { id, meetingId: at.meeting.id, lineId: row.id, forumId, words, why, at: at.at, ...open })
      return { name: 'meetings.amendment_proposed', about: id, facts: { line: row.id, forum: forumId }, content: words }
    })
  }

  /** Accepts it, which makes a new version that both sides confirm again, or declines it; everybody reads why. Refuses: invalid, not_found, forbidden, conflict. Records: meetings.amendment_decided. */
  async function decideAmendment(actor: Actor, areaSlug: string, ref: unknown, amendmentId: unknown, input: unknown): Promise<void> {
    const { answer, reason } = parse(DecideAmendmentForm, input)
    const id = idOf('amendment', amendmentId)
    await onAfter(actor, areaSlug, ref, undefined, async (at) => {
      const row = (await amendmentsOf(at.tx, at.meeting.id)).find((one) => one.id === id)
      const amendment = found(row, 'amendment')
      stopIf(amendment.acceptedAt || amendment.declinedAt ? 'This was decided before.' : undefined)
      await updateAmendment(at.tx, id, { reason, ...(answer === 'accept' ? { acceptedAt: at.at } : { declinedAt: at.at }) })
      const { version } = found(await minutesOf(at.tx, at.meeting.id), 'minutes')
      if (answer === 'accept') await reworded(at, amendment.lineId, version, { words: amendment.words, reason, by: amendment.forum })
      return { name: 'meetings.amendment_decided', about: id, facts: { answer } }
    })
  }

  /** Publishes what the meeting means for families, or a newer wording of it. Refuses: invalid, not_found, forbidden, conflict. Records: meetings.summary_published. */
  async function publishSummary(actor: Actor, areaSlug: string, ref: unknown, input: unknown): Promise<void> {
    const { words } = parse(SummaryForm, input)
    await onAfter(actor, areaSlug, ref, undefined, async ({ tx, meeting, by, at }) => {
      const version = ((await summaryOf(tx, meeting.id))?.version ?? 0) + 1
      await insertSummary(tx, { meetingId: meeting.id, version, words, at, byTitle: by })
      return { name: 'meetings.summary_published', about: meeting.id, facts: { version }, content: words }
    })
  }

  return { draftMinutes, wordLine, publishMinutes, confirmMinutes, amend, decideAmendment, publishSummary }
}

type Place = Pick<AtAfter, 'tx' | 'meeting' | 'at'>

async function lineIn({ tx, meeting }: Place, line: string) {
  const minutes = found(await minutesOf(tx, meeting.id), 'minutes')
  const id = idOf('line', line)
  const row = found(
    (await linesOf(tx, meeting.id)).find((one) => one.id === id),
    'line',
  )
  return { minutes, row, isGone: row.kind === 'note' && !(await shownNote(tx, row.sourceId as NoteId)) }
}

async function reworded(
  { tx, meeting, at }: Place,
  lineId: MinutesLineId,
  version: number,
  says: { words: string; reason: string; by: string },
) {
  await insertWording(tx, { lineId, version: version + 1, words: says.words, reason: says.reason, at, byTitle: says.by })
  await updateMinutes(tx, meeting.id, { version: version + 1 })
  return version + 1
}

/** Gives everything that happened its line, item by item as the agenda has them, first what belongs to none. What has a line keeps it. */
async function putLines(tx: Tx, meeting: MeetingTable, day: Day) {
  const before = new Map((await linesOf(tx, meeting.id)).map((line) => [line.sourceId, line]))
  const all = await itemsOfMeeting(tx, meeting.id)
  const standing = inOrder(all.filter((item) => standingOf(item) === 'stands')).map(({ item }) => item.id)
  const order = [null, ...standing, ...all.map(({ id }) => id).filter((id) => !standing.includes(id))]
  const happened = await happenedAt(tx, meeting, day)
  const sorted = order.flatMap((itemId) => happened.filter((one) => one.itemId === itemId))
  const fresh: MinutesLineTable[] = []
  for (const [rank, { kind, sourceId, itemId, at }] of sorted.entries()) {
    const own = before.get(sourceId)
    if (own) await rankLine(tx, own.id, rank)
    else fresh.push({ id: newId('line'), meetingId: meeting.id, rank, kind, sourceId, itemId, at })
  }
  await insertLines(tx, fresh)
}
