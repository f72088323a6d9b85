import { pollInWords } from '#app/contract/poll-words.ts'
import type { Db } from '#db/database.ts'
import { pollsOf } from '#db/meetings/poll-queries.ts'
import type { MeetingTable } from '#db/meetings/schema.ts'
import type { Happened } from './minutes-happened.ts'
import { pollCards } from './poll-cards.ts'

/** The polls of a meeting with their results as they are shown to everybody, when they were closed. */
export async function polledAt(db: Db, { id, ref }: Pick<MeetingTable, 'id' | 'ref'>): Promise<Happened[]> {
  const polls = new Map((await pollsOf(db, id)).map((poll) => [poll.id as string, poll]))
  return (await pollCards(db, id))
    .filter(({ state }) => state === 'closed')
    .map((card) => ({
      ...{ kind: 'poll', sourceId: card.id, itemId: polls.get(card.id)?.itemId ?? null, at: polls.get(card.id)?.closedAt ?? null },
      ...{ words: pollInWords(card), path: `meetings/${ref}/live#polls` },
    }))
}
