import type { Actor } from '#app/contract/actor.ts'
import { refOfA } from '#app/contract/ids.ts'
import { CarryForm, LeaveItemForm } from '#app/contract/outcomes.ts'
import { parse } from '#app/contract/parse.ts'
import { insertItem, itemsOfMeeting, putForwardTo, putItemThemes, themeIdsOfItem } from '#db/meetings/agenda-queries.ts'
import { nextOfSeries } from '#db/meetings/carry-queries.ts'
import { standingItem } from '#db/meetings/live-queries.ts'
import { putOutcome } from '#db/meetings/log-queries.ts'
import { meetingToChange } from '#db/meetings/queries.ts'
import { conflict, found, wrong } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { newItem, nextRankIn } from './agenda-items.ts'
import type { AfterWork } from './at-after.ts'
import { unfinishedOf } from './unfinished.ts'

/** What a meeting did not finish goes on at the next one. */
export function carryingOn({ record }: Tools, { onAfter }: AfterWork) {
  /** Says that an item was not finished, or not reached, and why. Refuses: invalid, not_found, forbidden, conflict. Records: meetings.item_left. */
  async function leaveItem(actor: Actor, areaSlug: string, ref: unknown, itemRef: unknown, input: unknown): Promise<void> {
    const { outcome, reason } = parse(LeaveItemForm, input)
    await onAfter(actor, areaSlug, ref, undefined, async ({ tx, meeting, by, at }) => {
      const item = found(await standingItem(tx, meeting.id, refOfA('item', itemRef)), 'item')
      await putOutcome(tx, { itemId: item.id, meetingId: meeting.id, outcome, reason, at, byTitle: by })
      return { name: 'meetings.item_left', about: item.id, facts: { outcome } }
    })
  }

  /**
   * Puts something unfinished on the agenda of the next meeting of the series, with the reason that everybody reads. Returns its id there.
   * Refuses: invalid (it is not unfinished here), not_found, forbidden, conflict (no next meeting, or it goes on already). Records:
   * meetings.item_carried here and there.
   */
  async function carryOn(actor: Actor, areaSlug: string, ref: unknown, input: unknown): Promise<string> {
    const { what, reason } = parse(CarryForm, input)
    return onAfter(actor, areaSlug, ref, undefined, async ({ tx, area, meeting, role, at }) => {
      const unfinished = await unfinishedOf(tx, meeting)
      const thing = unfinished.find(({ ref }) => ref === what.toUpperCase()) ?? wrong('what', 'Choose something that is not finished here')
      const coming = await nextOfSeries(tx, meeting, at)
      const next = coming && (await meetingToChange(tx, coming.id))
      if (!next) return conflict('There is no next meeting yet. Plan it, and show it to everybody.')
      if ((await putForwardTo(tx, next.id)).has(thing.ref)) return conflict('It is on the next agenda already.')
      const items = await itemsOfMeeting(tx, next.id)
      const item = { ...(await newItem({ tx, meeting: next, at })), rank: nextRankIn(items, null), title: thing.title, about: thing.about }
      await insertItem(tx, {
        ...{ ...item, putForward: thing.kind, sourceId: thing.ref, minutes: thing.minutes },
        ...{ carriedFromId: thing.itemId, carriedReason: reason },
      })
      if (thing.itemId) await putItemThemes(tx, item.id, await themeIdsOfItem(tx, thing.itemId))
      const facts = { from: meeting.id, what: thing.id }
      record(tx, { name: 'meetings.item_carried', place: `at:${next.id}`, areaId: area.id, about: item.id, actor: role.id, facts })
      return { name: 'meetings.item_carried', about: item.id, facts: { to: next.id, what: thing.id } }
    })
  }

  return { leaveItem, carryOn }
}
