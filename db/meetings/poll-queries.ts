import type { MeetingId, Moment, PersonId, PollId } from '#app/contract/ids.ts'
import type { PollWhose } from '#app/contract/live-polls.ts'
import type { Db, Tx } from '../database.ts'
import { isPostgres } from '../portable.ts'
import type { PollStepTable, PollTable, PollVoteTable } from './poll-schema.ts'

export async function insertPoll(tx: Tx, poll: PollTable) {
  await tx.insertInto('poll').values(poll).execute()
}
const pollRows = (db: Db) =>
  db.selectFrom('poll').leftJoin('agendaItem', 'agendaItem.id', 'poll.itemId').selectAll('poll').select('agendaItem.ref as itemRef')
/** Every poll of a meeting, those in preparation too, the first prepared first. */
export const pollsOf = (db: Db, meetingId: MeetingId) => pollRows(db).where('poll.meetingId', '=', meetingId).orderBy('poll.id').execute()
export type PollRow = Awaited<ReturnType<typeof pollsOf>>[number]
/** A poll of a meeting, also one in preparation. */
export const pollIn = (db: Db, meetingId: MeetingId, id: PollId) =>
  pollRows(db).where('poll.meetingId', '=', meetingId).where('poll.id', '=', id).executeTakeFirst()
/** A poll that is about to be voted in or changed: other votes in it wait. */
export function pollToChange(tx: Tx, meetingId: MeetingId, id: PollId): Promise<PollTable | undefined> {
  return tx
    .selectFrom('poll')
    .where('meetingId', '=', meetingId)
    .where('id', '=', id)
    .selectAll()
    .$if(isPostgres(tx), (query) => query.forUpdate())
    .executeTakeFirst()
}
export async function updatePoll(tx: Tx, id: PollId, patch: { openedAt?: Moment; closedAt?: Moment }) {
  await tx.updateTable('poll').set(patch).where('id', '=', id).execute()
}
export async function deletePoll(tx: Tx, id: PollId) {
  await tx.deleteFrom('poll').where('id', '=', id).execute()
}
/** Closes every open poll of a meeting. Returns which. */
export async function closeOpenPolls(tx: Tx, meetingId: MeetingId, closedAt: Moment): Promise<PollId[]> {
  const rows = await tx
    .updateTable('poll')
    .set({ closedAt })
    .where('meetingId', '=', meetingId)
    .where('openedAt', 'is not', null)
    .where('closedAt', 'is', null)
    .returning('id')
    .execute()
  return rows.map(({ id }) => id).sort()
}

export function voteOf(db: Db, pollId: PollId, personId: PersonId): Promise<PollVoteTable | undefined> {
  return db.selectFrom('pollVote').where('pollId', '=', pollId).where('personId', '=', personId).selectAll().executeTakeFirst()
}
/** Keeps a vote; whoever has voted changes what they chose. */
export async function putVote(tx: Tx, vote: PollVoteTable) {
  const { answer, pending } = vote
  await tx
    .insertInto('pollVote')
    .values(vote)
    .onConflict((conflict) => conflict.columns(['pollId', 'personId']).doUpdateSet({ answer, pending }))
    .execute()
}
/** The votes of a poll, without those who only looked; `group`: the same for those who were there for the same forum. In no order that tells anything. */
export const votesOf = (db: Db, pollId: PollId) =>
  db
    .selectFrom('pollVote')
    .where('pollId', '=', pollId)
    .where('answer', 'is not', null)
    .orderBy('personId')
    .select(['whose', 'answer', 'pending'])
    .select((eb) => eb.fn.coalesce('forumGroup', 'forumId').as('group'))
    .execute()
/** What somebody did in the polls of a meeting. */
export const votesBy = (db: Db, meetingId: MeetingId, personId: PersonId) =>
  db
    .selectFrom('pollVote')
    .innerJoin('poll', 'poll.id', 'pollVote.pollId')
    .where('poll.meetingId', '=', meetingId)
    .where('pollVote.personId', '=', personId)
    .orderBy('poll.id')
    .select(['poll.id', 'pollVote.answer'])
    .execute()

export const stepsOfPoll = (db: Db, pollId: PollId): Promise<PollStepTable[]> =>
  db.selectFrom('pollStep').where('pollId', '=', pollId).orderBy('whose').selectAll().execute()
/** Keeps a step; everybody of this group who voted is counted in it. */
export async function putStep(tx: Tx, step: PollStepTable) {
  const { pollId, whose, counted, shown } = step
  await tx
    .insertInto('pollStep')
    .values(step)
    .onConflict((conflict) => conflict.columns(['pollId', 'whose']).doUpdateSet({ counted, shown }))
    .execute()
  await pendingNoMore(tx, pollId, whose)
}
async function pendingNoMore(tx: Tx, pollId: PollId, whose: PollWhose) {
  await tx.updateTable('pollVote').set({ pending: 0 }).where('pollId', '=', pollId).where('whose', '=', whose).execute()
}

/** Whether somebody has answered a poll in words, and has not taken it back. */
export async function hasAnswered(db: Db, pollId: PollId, personId: PersonId): Promise<boolean> {
  const row = await db
    .selectFrom('question')
    .innerJoin('contribution', 'contribution.id', 'question.contributionId')
    .where('question.pollId', '=', pollId)
    .where('question.personId', '=', personId)
    .where('contribution.takenBackAt', 'is', null)
    .select('question.id')
    .executeTakeFirst()
  return row !== undefined
}
