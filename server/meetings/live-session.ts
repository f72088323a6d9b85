import type { Actor } from '#app/contract/actor.ts'
import { BreakForm, EndForm, OpenItemForm, StartForm } from '#app/contract/live-forms.ts'
import { parse } from '#app/contract/parse.ts'
import { liveStateOf, putLiveState, standingItem } from '#db/meetings/live-queries.ts'
import { closeOpenPolls } from '#db/meetings/poll-queries.ts'
import { updateMeeting } from '#db/meetings/queries.ts'
import { later } from '../clock.ts'
import { wrong } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import type { LiveWork } from './at-live.ts'

const MINUTE_MS = 60_000

/** Running a meeting: it begins, comes to its items one by one, breaks, and ends. Times are moments, never ticks. */
export function runningMeeting({ clock }: Pick<Tools, 'clock'>, { onLive }: LiveWork) {
  /** Begins a meeting. Refuses: invalid, not_found, forbidden, conflict. Records: meetings.started. */
  async function startMeeting(actor: Actor, areaSlug: string, ref: unknown, input: unknown): Promise<void> {
    const { command } = parse(StartForm, input)
    await onLive(actor, areaSlug, ref, { phase: 'before', command }, async ({ tx, meeting, at }) => {
      await updateMeeting(tx, meeting.id, { startedAt: at })
      await putLiveState(tx, { meetingId: meeting.id, itemId: null, itemSince: null, breakUntil: null })
      return { name: 'meetings.started', about: meeting.id }
    })
  }

  /** Comes to an item of the agenda; a break is over with that. Refuses: invalid (field `item`), not_found, forbidden, conflict. Records: meetings.item_opened, meetings.queue_moved. */
  async function openItem(actor: Actor, areaSlug: string, ref: unknown, input: unknown): Promise<void> {
    const { command, item } = parse(OpenItemForm, input)
    await onLive(actor, areaSlug, ref, { phase: 'on', command }, async ({ tx, meeting, at }) => {
      const row = await standingItem(tx, meeting.id, item)
      if (!row) return wrong('item', 'Choose an item of this agenda')
      await putLiveState(tx, { meetingId: meeting.id, itemId: row.id, itemSince: at, breakUntil: null })
      return { name: 'meetings.item_opened', about: meeting.id, facts: { item: row.id }, moves: 'meetings.queue_moved' }
    })
  }

  /** Says that there is a break, and until when. Refuses: invalid, not_found, forbidden, conflict. Records: meetings.break_begun. */
  async function takeBreak(actor: Actor, areaSlug: string, ref: unknown, input: unknown): Promise<void> {
    const { command, minutes } = parse(BreakForm, input)
    await onLive(actor, areaSlug, ref, { phase: 'on', command }, async ({ tx, meeting }) => {
      const now = await liveStateOf(tx, meeting.id)
      const breakUntil = later(clock, minutes * MINUTE_MS)
      await putLiveState(tx, { meetingId: meeting.id, itemId: now?.itemId ?? null, itemSince: now?.itemSince ?? null, breakUntil })
      return { name: 'meetings.break_begun', about: meeting.id, facts: { until: breakUntil } }
    })
  }

  /** Ends a meeting; polls that are open are closed with it. Refuses: invalid, not_found, forbidden, conflict. Records: meetings.ended, meetings.poll_closed, meetings.queue_moved. */
  async function endMeeting(actor: Actor, areaSlug: string, ref: unknown, input: unknown): Promise<void> {
    const { command } = parse(EndForm, input)
    await onLive(actor, areaSlug, ref, { phase: 'on', command }, async ({ tx, meeting, at }) => {
      await updateMeeting(tx, meeting.id, { endedAt: at })
      await putLiveState(tx, { meetingId: meeting.id, itemId: null, itemSince: null, breakUntil: null })
      const closed = await closeOpenPolls(tx, meeting.id, at)
      const more = closed.map((about) => ({ name: 'meetings.poll_closed', about }) as const)
      return { name: 'meetings.ended', about: meeting.id, more, moves: 'meetings.queue_moved' }
    })
  }

  return { startMeeting, openItem, takeBreak, endMeeting }
}
