import type { AgendaItemId } from '#app/contract/ids.ts'
import type { PutForwardKind } from '#app/contract/meetings.ts'
import type { UnfinishedView } from '#app/contract/outcome-views.ts'
import type { Db } from '#db/database.ts'
import { itemsOfMeeting } from '#db/meetings/agenda-queries.ts'
import { carriedFrom, openQuestionsOf } from '#db/meetings/carry-queries.ts'
import { decisionsOfMeeting } from '#db/meetings/decision-queries.ts'
import { outcomesOf } from '#db/meetings/log-queries.ts'
import type { ItemOutcomeTable } from '#db/meetings/outcome-schema.ts'
import type { MeetingTable } from '#db/meetings/schema.ts'
import { decisionStateOf } from './decision-views.ts'

/** Something that a meeting did not finish, as it goes on. */
export interface Unfinished {
  kind: PutForwardKind
  id: string
  ref: string
  title: string
  about: string
  minutes: number
  itemId: AgendaItemId | null
  outcome: ItemOutcomeTable | undefined
}
const WHAT = { unfinished_item: 'item', unanswered_question: 'question', proposed_decision: 'decision' } as const

/** What a meeting did not finish: items in their order, then questions without an answer, then what is only proposed. Words of families are never copied. */
export async function unfinishedOf(db: Db, meeting: Pick<MeetingTable, 'id'>): Promise<Unfinished[]> {
  const outcomes = await outcomesOf(db, meeting.id)
  const items = (await itemsOfMeeting(db, meeting.id)).flatMap((item): Unfinished[] => {
    const outcome = outcomes.find(({ itemId }) => itemId === item.id)
    const { id, ref, title, about, minutes } = item
    return outcome ? [{ kind: 'unfinished_item', id, ref, title, about, minutes, itemId: id, outcome }] : []
  })
  const none = { about: '', minutes: 0, itemId: null, outcome: undefined }
  const questions = (await openQuestionsOf(db, meeting.id)).map(
    ({ id, ref, item }): Unfinished => ({ ...none, kind: 'unanswered_question', id, ref, title: askedTitle(ref, item) }),
  )
  const proposed = (await decisionsOfMeeting(db, meeting.id))
    .filter((row) => decisionStateOf(row) === 'proposed')
    .map(({ id, ref, itemId, proposedWords }): Unfinished => {
      return { ...none, kind: 'proposed_decision', id, ref, itemId, title: shortened(`Decide: ${proposedWords.replace(/\s+/g, ' ')}`) }
    })
  return [...items, ...questions, ...proposed]
}

/** The same as everybody sees it, with where each goes on. */
export async function unfinishedViews(db: Db, meeting: MeetingTable): Promise<UnfinishedView[]> {
  const all = await unfinishedOf(db, meeting)
  const refs = all.map(({ ref }) => ref)
  const later = (await carriedFrom(db, meeting.areaId, refs)).filter(({ meetingId }) => meetingId !== meeting.id)
  return all.map(({ kind, ref, title, outcome }) => {
    const on = later.find(({ sourceId }) => sourceId === ref)
    return {
      ...{ what: WHAT[kind as keyof typeof WHAT], ref, title, outcome: outcome?.outcome, reason: outcome?.reason ?? '' },
      carried: on && { meeting: on.ref, title: on.title, reason: on.carriedReason },
    }
  })
}

/** Names a question without an answer by the item at which it was asked, and its reference. */
const askedTitle = (ref: string, item: string | null) =>
  `${item ? `Asked at “${[...item].slice(0, 120).join('')}”` : 'Asked after the meeting'}, and no answer yet (${ref})`
const shortened = (text: string) => ([...text].length > 200 ? `${[...text].slice(0, 199).join('')}…` : text)
