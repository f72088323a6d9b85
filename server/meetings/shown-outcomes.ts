import type { MeetingId } from '#app/contract/ids.ts'
import type { LiveOutcomeCard } from '#app/contract/live-outcomes.ts'
import type { Db } from '#db/database.ts'
import { decisionsOfMeeting } from '#db/meetings/decision-queries.ts'
import { actionsOfMeeting } from '#db/meetings/log-queries.ts'
import { decisionLine } from './decision-views.ts'
import type { ShownThing } from './shown-thing.ts'

/** What is proposed to be decided, and what is to be done. */
export const shownOutcomes: ShownThing = {
  isToldBy: ({ about }) => about.startsWith('decision_') || about.startsWith('task_'),
  async news(db, meetingId, about) {
    const card = (await outcomeCards(db, meetingId)).find(({ id }) => id === about)
    return card ? { card } : { gone: { thing: 'outcome', id: about } }
  },
  cards: outcomeCards,
}

async function outcomeCards(db: Db, meetingId: MeetingId): Promise<LiveOutcomeCard[]> {
  const decisions = (await decisionsOfMeeting(db, meetingId)).map((row): LiveOutcomeCard => {
    const { ref, words, state, item } = decisionLine(row)
    return { thing: 'outcome', kind: 'decision', id: row.id, ref, words, state, item: item?.title ?? '' }
  })
  const actions = (await actionsOfMeeting(db, meetingId)).map(
    ({ id, ref, words, state, who, dueOn, itemTitle }): LiveOutcomeCard => ({
      ...{ thing: 'outcome', kind: 'action', id, ref, words, state, who, dueOn },
      item: itemTitle ?? '',
    }),
  )
  return [...decisions, ...actions]
}
