import type { Actor } from '#app/contract/actor.ts'
import { PUT_FORWARD_AT_MOST } from '#app/contract/agenda-views.ts'
import type { ExceptionsView, UnansweredView } from '#app/contract/exception-views.ts'
import type { PutForwardKind } from '#app/contract/meetings.ts'
import { insertItem, itemsOfMeeting, meetingsThatCall, putForwardTo } from '#db/meetings/agenda-queries.ts'
import { carriedFrom, lastOfSeries } from '#db/meetings/carry-queries.ts'
import { lateActionsIn, type ShownAction } from '#db/meetings/log-queries.ts'
import { meetingToChange } from '#db/meetings/queries.ts'
import type { AgendaItemTable } from '#db/meetings/schema.ts'
import { areaById, areaBySlug } from '#db/people/area-queries.ts'
import { moment, today } from '../clock.ts'
import { exceptionReading } from '../plan/read-exceptions.ts'
import { found } from '../refuse.ts'
import { dayWords } from '../reports/day-words.ts'
import type { Tools } from '../tools.ts'
import { newItem, nextRankIn } from './agenda-items.ts'
import { standingOf } from './agenda-policy.ts'
import type { AtMeeting, MeetingWork } from './at-meeting.ts'
import { whyNotPlanNow } from './policy.ts'
import { unfinishedOf } from './unfinished.ts'

/** Something late, as it puts itself forward. */
interface Late {
  kind: PutForwardKind
  sourceId: string
  title: string
}
type Place = Pick<AtMeeting, 'tx' | 'meeting' | 'at'>

/** Under which line of the template it stands. */
const UNDER: Record<PutForwardKind, string> = {
  late_action: 'matters_arising',
  unfinished_item: 'matters_arising',
  late_answer: 'questions',
  unanswered_question: 'questions',
  proposed_decision: 'decisions',
}

/** What is late puts itself on the agenda. */
export function puttingForward(tools: Tools, { onMeeting }: MeetingWork) {
  const { db, change, clock, record } = tools
  const { exceptionsOf } = exceptionReading(tools)

  /**
   * Puts forward what is late, each once, at most ten for one meeting: in turn something that was not finished last time, words to a meeting, an
   * action, a promise and other words without an answer, the oldest of each first, so that none crowds the others out. Returns how many came. Refuses: not_found, forbidden, conflict.
   * Records: meetings.item_put_forward.
   */
  async function putForward(actor: Actor, areaSlug: string, ref: unknown): Promise<number> {
    const area = found(await areaBySlug(db, areaSlug), 'area')
    const exceptions = await exceptionsOf(area, PUT_FORWARD_AT_MOST)
    const tasks = await lateActionsIn(db, area.id, today(clock), PUT_FORWARD_AT_MOST)
    return onMeeting(actor, areaSlug, ref, 'meetings.item_put_forward', async (at) => {
      const items = await addLate(at, lateOf(exceptions, tasks, await leftBefore(at)))
      at.facts.items = items
      return items.length
    })
  }

  /**
   * The same by itself, for every meeting to whose agenda forums are asked just now. Returns how many items came. Records:
   * meetings.item_put_forward, for each meeting to which something came.
   */
  async function putForwardDue(): Promise<number> {
    let came = 0
    for (const { id, areaId } of await meetingsThatCall(db, moment(clock))) {
      const area = found(await areaById(db, areaId), 'area')
      const exceptions = await exceptionsOf(area, PUT_FORWARD_AT_MOST)
      const tasks = await lateActionsIn(db, area.id, today(clock), PUT_FORWARD_AT_MOST)
      came += await change(async (tx) => {
        const meeting = await meetingToChange(tx, id)
        if (!meeting || whyNotPlanNow(meeting)) return 0
        const at = { tx, meeting, at: moment(clock) }
        const items = await addLate(at, lateOf(exceptions, tasks, await leftBefore(at)))
        const happened = { place: `at:${id}`, areaId, about: id, actor: 'system', facts: { items } } as const
        if (items.length > 0) record(tx, { name: 'meetings.item_put_forward', ...happened })
        return items.length
      })
    }
    return came
  }

  return { putForward, putForwardDue }
}

/** Adds what was never put forward to this meeting, as long as there is room. Gives back the ids of the new items. */
async function addLate(at: Place, late: Late[]): Promise<string[]> {
  const had = await putForwardTo(at.tx, at.meeting.id)
  const items = await itemsOfMeeting(at.tx, at.meeting.id)
  const fresh = late.filter(({ sourceId }) => !had.has(sourceId)).slice(0, Math.max(0, PUT_FORWARD_AT_MOST - had.size))
  const added: string[] = []
  for (const { kind, sourceId, title } of fresh) {
    const parent = items.find((item) => item.standard === UNDER[kind] && !item.parentId && standingOf(item) === 'stands')
    const parentId = parent?.id ?? null
    const item: AgendaItemTable = { ...(await newItem(at)), title, putForward: kind, sourceId, parentId, rank: nextRankIn(items, parentId) }
    await insertItem(at.tx, item)
    items.push(item)
    added.push(item.id)
  }
  return added
}

/** All that is late, in turns, each by a name of its own. Words of families are never copied: the item leads to them while they are public. */
function lateOf({ late, promises, unanswered, atMeetings }: ExceptionsView, tasks: ShownAction[], left: Late[]): Late[] {
  const actions = late.map(({ ref, number, title }): Late => {
    return { kind: 'late_action', sourceId: ref, title: shortened([number, title].filter(Boolean).join(' ')) }
  })
  const logged = tasks.map(({ ref, words }): Late => ({ kind: 'late_action', sourceId: ref, title: shortened(words.replace(/\s+/g, ' ')) }))
  const broken = promises.map(
    ({ ref, day }): Late => ({ kind: 'late_answer', sourceId: ref, title: `What an answer promised by ${dayWords(day)} (${ref})` }),
  )
  const waiting = unanswered.map((row): Late => ({ kind: 'late_answer', sourceId: row.ref, title: waitingTitle(row) }))
  const asked = atMeetings.map((row): Late => ({ kind: 'unanswered_question', sourceId: row.ref, title: waitingTitle(row) }))
  const theirs = new Set<string>(atMeetings.map(({ ref }) => ref))
  return inTurn(
    left,
    asked,
    actions,
    logged,
    broken,
    waiting.filter(({ sourceId }) => !theirs.has(sourceId)),
  )
}

/** Names words without an answer by their theme, their day and their reference. */
const waitingTitle = ({ ref, saidOn, themes: [theme] }: UnansweredView) =>
  shortened(`${theme ? `${theme.title}: said` : 'Said'} on ${dayWords(saidOn)}, and no answer yet (${ref})`)

/** What the meeting before did not finish and what goes on nowhere yet. */
async function leftBefore({ tx, meeting }: Place): Promise<Late[]> {
  const last = await lastOfSeries(tx, meeting)
  const left = last ? await unfinishedOf(tx, last) : []
  const on = new Set(
    (
      await carriedFrom(
        tx,
        meeting.areaId,
        left.map(({ ref }) => ref),
      )
    ).flatMap(({ sourceId, meetingId }) => (meetingId === last?.id ? [] : [sourceId])),
  )
  return left.filter(({ ref }) => !on.has(ref)).map(({ kind, ref, title }) => ({ kind, sourceId: ref, title }))
}

/** The first of each list, then the second of each, and so on. */
const inTurn = (...lists: Late[][]): Late[] =>
  Array.from({ length: Math.max(...lists.map(({ length }) => length)) }, (_, at) => lists.flatMap((list) => list.slice(at, at + 1))).flat()

const shortened = (text: string) => ([...text].length > 200 ? `${[...text].slice(0, 199).join('')}…` : text)
