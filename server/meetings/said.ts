import type { Actor } from '#app/contract/actor.ts'
import { type Day, type MeetingId, type Moment, refOf, refOfA } from '#app/contract/ids.ts'
import { type MeetingSaidView, SAID_ON_A_PAGE, type SaidItemView, type SaidPageView, type SaidRowView } from '#app/contract/meeting-said.ts'
import type { TimelineStep } from '#app/contract/meetings.ts'
import { answersToAny } from '#db/impact/lists.ts'
import { meetingVisibleTo, stepsOfMeeting } from '#db/meetings/queries.ts'
import { saidToMeeting } from '#db/meetings/said-queries.ts'
import type { MeetingTable } from '#db/meetings/schema.ts'
import { areaBySlug } from '#db/people/area-queries.ts'
import { dayOf, moment, today } from '../clock.ts'
import { threadRows } from '../feedback/thread-rows.ts'
import { answerViews } from '../impact/answer-views.ts'
import { found } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { answersDue } from './answer-clock.ts'
import { meetingLine } from './meeting-lines.ts'
import { seesMeetings } from './policy.ts'
import { whyNotSayNow } from './window.ts'

/** What those who cannot come said to a meeting, and what was answered. */
export function readingSaid({ db, clock }: Pick<Tools, 'db' | 'clock'>) {
  /** Whether something can be said to the items of a meeting, and how much of it was said, answered and is late. Refuses: not_found. */
  async function saidInShort(actor: Actor, areaSlug: string, ref: unknown): Promise<MeetingSaidView> {
    const meeting = await meetingFor(actor, areaSlug, ref)
    return inShort(meeting, await saidRows(meeting.id))
  }

  /**
   * Everything that was said to the items of a meeting and that everybody can read: item by item in the order of the agenda, what was said
   * first comes first, each with its answers or with its clock. A hundred on a page; `after`: the reference after which it goes on. Refuses:
   * not_found.
   */
  async function saidAtMeeting(actor: Actor, areaSlug: string, ref: unknown, after?: unknown): Promise<SaidPageView> {
    const meeting = await meetingFor(actor, areaSlug, ref)
    const all = await saidRows(meeting.id)
    const from = after ? all.findIndex((row) => row.ref === refOf(after)) + 1 : 0
    const page = all.slice(from, from + SAID_ON_A_PAGE)
    return {
      ...(await inShort(meeting, all)),
      meeting: meetingLine(meeting),
      items: byItem(page, await viewsOf(page), all),
      goesOnAfter: from + page.length < all.length ? page.at(-1)?.ref : undefined,
    }
  }

  async function meetingFor(actor: Actor, areaSlug: string, ref: unknown): Promise<MeetingTable> {
    const area = found(await areaBySlug(db, areaSlug), 'area')
    return found(await meetingVisibleTo(db, seesMeetings(actor, area.id), area.id, refOfA('meeting', ref)), 'meeting')
  }

  /** What was said, with the day of its answer and whether that has passed without one. */
  async function saidRows(meetingId: MeetingId) {
    const rows = await saidToMeeting(db, meetingId)
    const due = await answersDue(db, rows)
    return rows.map((row) => {
      const dueOn = due.get(row.id) ?? null
      return { ...row, dueOn, late: row.status === 'waiting' && dueOn !== null && dueOn < today(clock) }
    })
  }
  type Rows = Awaited<ReturnType<typeof saidRows>>

  async function inShort(meeting: MeetingTable, rows: Rows): Promise<MeetingSaidView> {
    const steps = await stepsOfMeeting(db, meeting.id)
    const dayFor = (wanted: TimelineStep): Day => dayOf(steps.find(({ step }) => step === wanted)?.dueAt ?? (meeting.startsAt as Moment))
    return {
      opensOn: dayFor('window_opens'),
      closesOn: dayFor('window_closes'),
      answersBy: dayFor('answers_due'),
      whyNot: meeting.publishedAt ? whyNotSayNow(meeting, steps, moment(clock)) : 'This is a draft.',
      said: rows.length,
      answered: rows.filter(({ status }) => status !== 'waiting').length,
      late: rows.filter(({ late }) => late).length,
    }
  }

  async function viewsOf(rows: Rows): Promise<SaidRowView[]> {
    const ids = rows.map(({ id }) => id)
    const given = ids.length > 0 ? await answersToAny(db, ids) : []
    const views = await answerViews(db, given)
    return (await threadRows(db, rows)).map((view, at) => {
      const { id, dueOn, late } = rows[at]!
      return { ...view, dueOn, late, answers: views.filter((_, index) => given[index]!.contributionId === id) }
    })
  }

  return { saidInShort, saidAtMeeting }
}

type InItem = { itemId: string; itemRef: string; itemTitle: string }

function byItem(rows: readonly InItem[], views: readonly SaidRowView[], all: readonly InItem[]): SaidItemView[] {
  const items = new Map<string, SaidItemView>()
  for (const [at, { itemId, itemRef, itemTitle }] of rows.entries()) {
    const count = all.filter((row) => row.itemId === itemId).length
    const item = items.get(itemId) ?? { ref: itemRef, title: itemTitle, count, rows: [] }
    item.rows.push(views[at]!)
    items.set(itemId, item)
  }
  return [...items.values()]
}
