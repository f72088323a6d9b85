import type { HandId, NoteId, PollId } from '#app/contract/ids.ts'
import type { Db } from '../database.ts'
import type { OutcomeTexts } from './outcome-texts.ts'

/** The next lines that were typed in meetings, by id; one that was taken back has no text. */
export async function notesAfter(db: Db, after: string, limit: number): Promise<OutcomeTexts[]> {
  const rows = await db
    .selectFrom('liveNote')
    .where('id', '>', after as NoteId)
    .orderBy('id')
    .limit(limit)
    .select(['id', 'words'])
    .execute()
  return rows.map(({ id, words }) => ({ id, texts: words ? [words] : [] }))
}
/** The next turns out of order, by id, each with the reason. */
export async function overridesAfter(db: Db, after: string, limit: number): Promise<OutcomeTexts[]> {
  const rows = await db
    .selectFrom('hand')
    .where('id', '>', after as HandId)
    .where('overriddenReason', '!=', '')
    .orderBy('id')
    .limit(limit)
    .select(['id', 'overriddenReason'])
    .execute()
  return rows.map(({ id, overriddenReason }) => ({ id, texts: [overriddenReason] }))
}
/** The next polls that were opened, by id, each with its question. */
export async function questionsOfPollsAfter(db: Db, after: string, limit: number): Promise<OutcomeTexts[]> {
  const rows = await db
    .selectFrom('poll')
    .where('id', '>', after as PollId)
    .where('openedAt', 'is not', null)
    .orderBy('id')
    .limit(limit)
    .select(['id', 'question'])
    .execute()
  return rows.map(({ id, question }) => ({ id, texts: [question] }))
}
