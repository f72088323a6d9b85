import type { Actor } from '#app/contract/actor.ts'
import { AgendaItemForm, type AgendaItemInput, MoveItemForm } from '#app/contract/agenda-forms.ts'
import { besides } from '#app/contract/agenda-order.ts'
import { type AgendaItemId, refOfA } from '#app/contract/ids.ts'
import { STANDARD_AGENDA } from '#app/contract/meetings.ts'
import { parse } from '#app/contract/parse.ts'
import type { Tx } from '#db/database.ts'
import { insertItem, itemRefTaken, itemsOfMeeting, putItemThemes, standardOf, updateItem } from '#db/meetings/agenda-queries.ts'
import type { AgendaItemTable } from '#db/meetings/schema.ts'
import { newId } from '../clock.ts'
import { freeRef } from '../free-ref.ts'
import { chosenThemes } from '../moderation/chosen-themes.ts'
import { stopIf } from '../moderation/decide.ts'
import { conflict, found, wrong } from '../refuse.ts'
import { standingOf, whyNotChangeItem, whyNotTakeOutItem } from './agenda-policy.ts'
import type { AtMeeting, MeetingWork } from './at-meeting.ts'

const MOST_ITEMS = 60

/** The agenda of a meeting as chair and clerk build it. */
export function buildingAgendas({ onMeeting }: MeetingWork) {
  /** Takes over the lines of the template that were not taken over before. Refuses: not_found, forbidden, conflict. Records: meetings.agenda_changed. */
  async function takeTemplate(actor: Actor, areaSlug: string, ref: unknown): Promise<void> {
    await onMeeting(actor, areaSlug, ref, 'meetings.agenda_changed', async (at) => {
      const had = await standardOf(at.tx, at.meeting.id)
      let rank = nextRankIn(await itemsOfMeeting(at.tx, at.meeting.id), null)
      for (const { key, ...says } of STANDARD_AGENDA) {
        if (had.has(key)) continue
        await insertItem(at.tx, { ...(await newItem(at)), ...says, standard: key, rank: rank++ })
      }
    })
  }

  /** Adds an item, as the last one. Returns its reference. Refuses: invalid, not_found, forbidden, conflict. Records: meetings.agenda_changed. */
  async function addItem(actor: Actor, areaSlug: string, ref: unknown, input: unknown): Promise<string> {
    const form = parse(AgendaItemForm, input)
    return onMeeting(actor, areaSlug, ref, 'meetings.agenda_changed', async (at) => {
      const items = await itemsOfMeeting(at.tx, at.meeting.id)
      if (items.length >= MOST_ITEMS) conflict(`An agenda holds up to ${MOST_ITEMS} items.`)
      const parentId = parentFor(items, form.under)
      const item = { ...(await newItem(at)), ...saysOf(form), parentId, rank: nextRankIn(items, parentId) }
      await insertItem(at.tx, item)
      await putItemThemes(at.tx, item.id, await chosenThemes(at.tx, at.area.id, form.themes))
      at.facts.item = item.id
      return item.ref
    })
  }

  /** Changes an item; under another one it comes last. Refuses: invalid, not_found, forbidden, conflict. Records: meetings.agenda_changed. */
  async function changeItem(actor: Actor, areaSlug: string, ref: unknown, itemRef: unknown, input: unknown): Promise<void> {
    const form = parse(AgendaItemForm, input)
    await onMeeting(actor, areaSlug, ref, 'meetings.agenda_changed', async (at) => {
      const { item, items } = await itemIn(at, itemRef)
      stopIf(whyNotChangeItem(item))
      const parentId = parentFor(items, form.under, item.id)
      const rank = parentId === item.parentId ? item.rank : nextRankIn(items, parentId)
      await updateItem(at.tx, item.id, { ...saysOf(form), parentId, rank })
      await putItemThemes(at.tx, item.id, await chosenThemes(at.tx, at.area.id, form.themes))
    })
  }

  /** Takes an item out. Refuses: not_found, forbidden, conflict (it put itself forward, or is a proposal that waits or was declined). Records: meetings.agenda_changed. */
  async function removeItem(actor: Actor, areaSlug: string, ref: unknown, itemRef: unknown): Promise<void> {
    await onMeeting(actor, areaSlug, ref, 'meetings.agenda_changed', async (at) => {
      const { item, items } = await itemIn(at, itemRef)
      stopIf(
        whyNotTakeOutItem(
          item,
          items.some(({ parentId }) => parentId === item.id),
        ),
      )
      await updateItem(at.tx, item.id, { removedAt: at.at })
    })
  }

  /** Moves an item past the one before or after it. At the end it stays. Refuses: invalid, not_found, forbidden, conflict. Records: meetings.agenda_changed. */
  async function moveItem(actor: Actor, areaSlug: string, ref: unknown, itemRef: unknown, input: unknown): Promise<void> {
    const { to } = parse(MoveItemForm, input)
    await onMeeting(actor, areaSlug, ref, 'meetings.agenda_changed', async (at) => {
      const { item, items } = await itemIn(at, itemRef)
      stopIf(whyNotChangeItem(item))
      const standing = besides(
        items.filter((one) => standingOf(one) === 'stands'),
        item,
      )
      await putRanks(at.tx, moved(standing, item, to))
    })
  }

  return { takeTemplate, addItem, changeItem, removeItem, moveItem }
}

/** An item of the meeting at work, with all items of it; it also becomes what the record row names. Refuses: not_found. */
export async function itemIn({ tx, meeting, facts }: AtMeeting, itemRef: unknown) {
  const ref = refOfA('item', itemRef)
  const items = await itemsOfMeeting(tx, meeting.id)
  const item = found(
    items.find((one) => one.ref === ref),
    'item',
  )
  facts.item = item.id
  return { item, items }
}

/** An item of a meeting that says nothing yet. */
export async function newItem({ tx, meeting, at }: Pick<AtMeeting, 'tx' | 'meeting' | 'at'>): Promise<AgendaItemTable> {
  return {
    id: newId('item'),
    areaId: meeting.areaId,
    meetingId: meeting.id,
    ref: await freeRef(tx, 'AI', itemRefTaken),
    parentId: null,
    rank: 0,
    title: '',
    about: '',
    minutes: 0,
    level: 'engage',
    presenter: '',
    standard: '',
    putForward: null,
    sourceId: null,
    carriedFromId: null,
    carriedReason: '',
    proposedBy: null,
    madeAt: at,
    acceptedAt: null,
    declinedAt: null,
    decisionReason: '',
    removedAt: null,
  }
}

export const nextRankIn = (items: readonly AgendaItemTable[], parentId: AgendaItemId | null) =>
  Math.max(0, ...besides(items, { parentId }).map(({ rank }) => rank)) + 1

const saysOf = ({ title, about, minutes, level, presenter }: AgendaItemInput) => ({ title, about, minutes, level, presenter })

/** The item under which another comes: one that stands on its own, so that an agenda is two levels deep at most. */
function parentFor(items: readonly AgendaItemTable[], under: string | undefined, own?: AgendaItemId): AgendaItemId | null {
  if (!under) return null
  if (items.some(({ parentId }) => own && parentId === own))
    return wrong('under', 'Something stands under this item, so it stays on its own')
  const parent = items.find((one) => one.ref === under.toUpperCase() && one.id !== own && !one.parentId && standingOf(one) === 'stands')
  return parent?.id ?? wrong('under', 'Choose an item from the list')
}

function moved(items: AgendaItemTable[], item: AgendaItemTable, to: 'up' | 'down'): AgendaItemTable[] {
  const at = items.indexOf(item)
  const other = items[to === 'up' ? at - 1 : at + 1]
  if (!other) return items
  return items.map((one) => (one === item ? other : one === other ? item : one))
}

async function putRanks(tx: Tx, items: AgendaItemTable[]) {
  for (const [at, { id, rank }] of items.entries()) if (rank !== at + 1) await updateItem(tx, id, { rank: at + 1 })
}
