import type { HandId, NoteId, PollId } from '#app/contract/ids.ts'
import type { Db } from '../database.ts'

/** The next lines that were typed in meetings, by id; words that were taken back are empty. */
export function notesAfter(db: Db, after: string, limit: number) {
  return db
    .selectFrom('liveNote')
    .where('id', '>', after as NoteId)
    .orderBy('id')
    .limit(limit)
    .select(['id', 'words as text'])
    .execute()
}
/** The next turns out of order, by id, each with the reason. */
export function overridesAfter(db: Db, after: string, limit: number) {
  return db
    .selectFrom('hand')
    .where('id', '>', after as HandId)
    .where('overriddenReason', '!=', '')
    .orderBy('id')
    .limit(limit)
    .select(['id', 'overriddenReason as text'])
    .execute()
}
/** The next polls that were opened, by id, each with its question. */
export function questionsOfPollsAfter(db: Db, after: string, limit: number) {
  return db
    .selectFrom('poll')
    .where('id', '>', after as PollId)
    .where('openedAt', 'is not', null)
    .orderBy('id')
    .limit(limit)
    .select(['id', 'question as text'])
    .execute()
}
