import type { MeetingId, QuestionId } from '#app/contract/ids.ts'
import type { LiveEvent } from '#app/contract/live-meeting.ts'
import type { LiveWaitingCard } from '#app/contract/live-own.ts'
import type { Db } from '#db/database.ts'
import { type HeldQuestion, heldQuestion, heldQuestionsOf } from '#db/meetings/question-queries.ts'
import { namesOf } from '#db/people/names.ts'
import { originalWords } from '../moderation/shown-version.ts'
import type { Tools } from '../tools.ts'
import { askerInWords } from './question-cards.ts'

const MOST_WAITING = 200

/** The questions of a meeting that wait, with their words: only for whoever decides what is shown. Those of earlier hours first. */
export async function waitingCards(tools: Tools, db: Db, meetingId: MeetingId): Promise<LiveWaitingCard[]> {
  const cards: LiveWaitingCard[] = []
  for (const row of await heldQuestionsOf(db, meetingId, MOST_WAITING)) cards.push(await waitingCard(tools, db, row))
  return cards
}

/** One question as it stands now: its card while it waits, otherwise that it is gone. */
export async function waitingNews(tools: Tools, db: Db, meetingId: MeetingId, id: QuestionId) {
  const row = await heldQuestion(db, meetingId, id)
  const gone: Pick<LiveEvent, 'card' | 'gone'> = { gone: { thing: 'waiting', id } }
  return row ? { card: await waitingCard(tools, db, row) } : gone
}

async function waitingCard(tools: Tools, db: Db, row: HeldQuestion): Promise<LiveWaitingCard> {
  return {
    thing: 'waiting',
    id: row.questionId,
    ref: row.ref,
    language: row.language,
    by: askerInWords(row, await namesOf(db, [row.forumId])),
    words: await originalWords(tools, db, row),
    why: row.why === 'points' ? 'points' : 'reading',
  }
}
