import type { MeetingId, QuestionId } from '#app/contract/ids.ts'
import type { LiveEvent } from '#app/contract/live-meeting.ts'
import type { LiveHeldCard, LiveQuestionCard } from '#app/contract/live-questions.ts'
import type { Db } from '#db/database.ts'
import { countHeld, type ShownQuestion, shownQuestion, shownQuestionsOf } from '#db/meetings/question-queries.ts'
import { namesOf } from '#db/people/names.ts'
import { speakerInWords } from '../feedback/speaker.ts'

/** The questions of a meeting that everybody can read. */
export async function questionCards(db: Db, meetingId: MeetingId): Promise<LiveQuestionCard[]> {
  const rows = await shownQuestionsOf(db, meetingId)
  const names = await namesOf(
    db,
    rows.map(({ forumId }) => forumId),
  )
  return rows.map((row) => questionCard(row, names))
}

/** One question as it stands now: its card when everybody can read it, otherwise that it is gone. */
export async function questionNews(db: Db, id: QuestionId): Promise<Pick<LiveEvent, 'card' | 'gone'>> {
  const row = await shownQuestion(db, id)
  return row ? { card: questionCard(row, await namesOf(db, [row.forumId])) } : { gone: { thing: 'question', id } }
}

/** How many questions are being read. What came back from the safeguarding lead is read as any other. */
export async function heldCard(db: Db, meetingId: MeetingId): Promise<LiveHeldCard> {
  const counts = await countHeld(db, meetingId)
  return {
    thing: 'held',
    id: 'held',
    reading: (counts.get('reading') ?? 0) + (counts.get('danger') ?? 0),
    points: counts.get('points') ?? 0,
  }
}

const questionCard = (row: ShownQuestion, names: ReadonlyMap<string, string>): LiveQuestionCard => ({
  thing: 'question',
  id: row.id,
  ref: row.ref,
  itemRef: row.itemRef,
  poll: row.pollId,
  words: row.words ?? '',
  language: row.language,
  by: askerInWords(row, names),
  support: Number(row.keptSupport ?? row.support ?? 0),
  groups: Number(row.keptGroups ?? row.groups ?? 0),
  answered: row.answeredAt !== null,
})

type Asker = Parameters<typeof speakerInWords>[0] & Pick<ShownQuestion, 'how'>
/** Who asks, in words: never a name of a person. */
export function askerInWords({ how, ...spoken }: Asker, names: ReadonlyMap<string, string>): string {
  if (how === 'unnamed') return 'Somebody in the meeting'
  if (how === 'forum') return names.get(spoken.forumId ?? '') ?? 'A forum or group'
  return speakerInWords(spoken, names)
}
