import type { ContributionId, MeetingId, Moment, PersonId, QuestionId } from '#app/contract/ids.ts'
import type { WhyHeld } from '#app/contract/why-held.ts'
import type { Db, Tx } from '../database.ts'
import type { QuestionSupportTable, QuestionTable } from './people-schema.ts'

export async function insertQuestion(tx: Tx, question: QuestionTable) {
  await tx.insertInto('question').values(question).execute()
}
/** A question of a meeting, whether or not it is shown. */
export function questionIn(db: Db, meetingId: MeetingId, id: QuestionId) {
  return db
    .selectFrom('question')
    .innerJoin('contribution', 'contribution.id', 'question.contributionId')
    .where('question.id', '=', id)
    .where('question.meetingId', '=', meetingId)
    .selectAll('question')
    .select(['contribution.ref', 'contribution.publishedAt'])
    .executeTakeFirst()
}
/** The question that a contribution is; undefined for everything that is none. */
export function questionOf(db: Db, contributionId: ContributionId): Promise<QuestionTable | undefined> {
  return db.selectFrom('question').where('contributionId', '=', contributionId).selectAll().executeTakeFirst()
}
export async function updateQuestion(tx: Tx, id: QuestionId, patch: { answeredAt: Moment }) {
  await tx.updateTable('question').set(patch).where('id', '=', id).execute()
}

/** Questions that everybody can read, with their public words and their support by head and by group; whoever is for no group counts as one group. */
const shownQuestions = (db: Db) =>
  db
    .selectFrom('question')
    .innerJoin('contribution', 'contribution.id', 'question.contributionId')
    .innerJoin('contributionVersion', 'contributionVersion.id', 'contribution.currentVersionId')
    .leftJoin('agendaItem', 'agendaItem.id', 'question.itemId')
    .where('contribution.publishedAt', 'is not', null)
    .where('contributionVersion.words', 'is not', null)
    .select(['question.id', 'question.how', 'question.seen', 'question.answeredAt', 'question.pollId', 'agendaItem.ref as itemRef'])
    .select(['question.itemId', 'question.contributionId', 'contribution.saidAt', 'contribution.status'])
    .select(['contribution.ref', 'contribution.voice', 'contribution.onBehalf', 'contribution.forumId', 'contribution.language'])
    .select(['contribution.organisationId', 'contribution.spokenAs', 'contributionVersion.words'])
    .select(['question.keptSupport', 'question.keptGroups'])
    .select((eb) => [
      eb
        .selectFrom('questionSupport')
        .whereRef('questionSupport.questionId', '=', 'question.id')
        .select((eb) => eb.fn.countAll().as('count'))
        .as('support'),
      eb
        .selectFrom('questionSupport')
        .innerJoin('participant', 'participant.id', 'questionSupport.personId')
        .whereRef('questionSupport.questionId', '=', 'question.id')
        .select((eb) =>
          eb.fn
            .count(eb.fn.coalesce('participant.forumId', eb.val('')))
            .distinct()
            .as('count'),
        )
        .as('groups'),
    ])
/** Every question of a meeting that everybody can read, by their ids, which say nothing. */
export const shownQuestionsOf = (db: Db, meetingId: MeetingId) =>
  shownQuestions(db).where('question.meetingId', '=', meetingId).orderBy('question.id').execute()
export const shownQuestion = (db: Db, id: QuestionId) => shownQuestions(db).where('question.id', '=', id).executeTakeFirst()
export type ShownQuestion = Awaited<ReturnType<typeof shownQuestionsOf>>[number]

/** Questions that wait to be read. Never what the safeguarding lead has. */
const heldQuestions = (db: Db, meetingId: MeetingId) =>
  db
    .selectFrom('question')
    .innerJoin('contribution', 'contribution.id', 'question.contributionId')
    .where('question.meetingId', '=', meetingId)
    .where('contribution.publishedAt', 'is', null)
    .where('contribution.privateAt', 'is', null)
    .where('contribution.declinedAt', 'is', null)
    .where('contribution.takenBackAt', 'is', null)
    .where('contribution.removedAt', 'is', null)
    .where('contribution.escalatedAt', 'is', null)
const waitingRows = (db: Db, meetingId: MeetingId) =>
  heldQuestions(db, meetingId).selectAll('contribution').select(['question.id as questionId', 'question.why', 'question.how'])
/** One question of a meeting, if it waits. */
export const heldQuestion = (db: Db, meetingId: MeetingId, id: QuestionId) =>
  waitingRows(db, meetingId).where('question.id', '=', id).executeTakeFirst()
export type HeldQuestion = NonNullable<Awaited<ReturnType<typeof heldQuestion>>>
/** How many questions of a meeting wait, for each reason. */
export async function countHeld(db: Db, meetingId: MeetingId): Promise<Map<WhyHeld, number>> {
  const rows = await heldQuestions(db, meetingId)
    .groupBy('question.why')
    .select((eb) => ['question.why', eb.fn.countAll().as('count')])
    .execute()
  return new Map(rows.map(({ why, count }) => [why, Number(count)]))
}
/** The questions that wait, those of earlier hours first. */
export const heldQuestionsOf = (db: Db, meetingId: MeetingId, limit: number) =>
  waitingRows(db, meetingId).orderBy('contribution.saidAt').orderBy('question.id').limit(limit).execute()

/** What somebody asked in a meeting. */
export const questionsBy = (db: Db, personId: PersonId) =>
  db
    .selectFrom('question')
    .innerJoin('contribution', 'contribution.id', 'question.contributionId')
    .where('question.personId', '=', personId)
    .where('contribution.takenBackAt', 'is', null)
    .orderBy('question.id')
    .select(['question.id', 'question.why', 'contribution.ref', 'contribution.publishedAt', 'contribution.privateAt'])
    .select(['contribution.declinedAt', 'contribution.removedAt'])
    .execute()
/** Which questions of a meeting somebody supports. */
export async function supportedBy(db: Db, personId: PersonId): Promise<QuestionId[]> {
  const rows = await db.selectFrom('questionSupport').where('personId', '=', personId).orderBy('questionId').select('questionId').execute()
  return rows.map(({ questionId }) => questionId)
}

/** Counts somebody who wants a question to be answered. Returns whether they did not count until now. */
export async function insertSupport(tx: Tx, support: QuestionSupportTable): Promise<boolean> {
  const row = await tx
    .insertInto('questionSupport')
    .values(support)
    .onConflict((conflict) => conflict.doNothing())
    .returning('personId')
    .executeTakeFirst()
  return row !== undefined
}
/** Does not count them any more. Returns whether they counted until now. */
export async function deleteSupport(tx: Tx, { questionId, personId }: QuestionSupportTable): Promise<boolean> {
  const row = await tx
    .deleteFrom('questionSupport')
    .where('questionId', '=', questionId)
    .where('personId', '=', personId)
    .returning('personId')
    .executeTakeFirst()
  return row !== undefined
}
/** Adds the pages on which questions were shown. */
export async function addSeen(tx: Tx, seen: ReadonlyMap<QuestionId, number>) {
  for (const [id, times] of [...seen].sort(([a], [b]) => (a < b ? -1 : 1)))
    await tx
      .updateTable('question')
      .set((eb) => ({ seen: eb('seen', '+', times) }))
      .where('id', '=', id)
      .execute()
}
