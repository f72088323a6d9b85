import { randomBytes } from 'node:crypto'
import type { MeetingId, PersonId } from '#app/contract/ids.ts'
import type { Tx } from '../database.ts'
import type { PollVoteTable } from './poll-schema.ts'
import { shownQuestionsOf } from './question-queries.ts'

const VOTES_AT_ONCE = 500

/**
 * Parts the questions, hands and votes of a meeting from whoever they were of, and forgets how often something of theirs changed. How much
 * each question was supported stays as a number; what was voted stays, so that results can be counted again.
 */
export async function partFromPeople(tx: Tx, meetingId: MeetingId) {
  for (const { id, support, groups } of await shownQuestionsOf(tx, meetingId))
    await tx
      .updateTable('question')
      .set({ keptSupport: Number(support ?? 0), keptGroups: Number(groups ?? 0) })
      .where('id', '=', id)
      .execute()
  const asked = tx.selectFrom('question').where('meetingId', '=', meetingId).select('id')
  await tx.deleteFrom('questionSupport').where('questionId', 'in', asked).execute()
  await tx.updateTable('question').set({ personId: null }).where('meetingId', '=', meetingId).execute()
  await tx.updateTable('hand').set({ personId: null }).where('meetingId', '=', meetingId).execute()
  await tx.deleteFrom('liveCommand').where('meetingId', '=', meetingId).execute()
  await partVotes(tx, meetingId)
  await tx.updateTable('participant').set({ position: 0 }).where('meetingId', '=', meetingId).execute()
}

/**
 * Each vote gets a name that nothing else has, and another in each poll, so that no two can be told to be of the same person either. Of the
 * forum it keeps only which votes of this poll were for the same one: a forum often has one representative. Whoever only looked is forgotten.
 * The rows are made again in the order of the new names: changed in place they could keep the order of the old ones.
 */
async function partVotes(tx: Tx, meetingId: MeetingId) {
  const polls = tx.selectFrom('poll').where('meetingId', '=', meetingId).select('id')
  const votes = await tx.deleteFrom('pollVote').where('pollId', 'in', polls).returningAll().execute()
  const groups = new Map<string, string>()
  const groupOf = ({ pollId, forumId, forumGroup }: PollVoteTable) => {
    if (!forumId) return forumGroup
    const key = `${pollId} ${forumId}`
    groups.set(key, groups.get(key) ?? randomBytes(16).toString('hex'))
    return groups.get(key) ?? null
  }
  const parted = votes
    .filter(({ answer }) => answer !== null)
    .map((vote) => ({ ...vote, personId: freshPerson(), forumId: null, forumGroup: groupOf(vote), pending: 0 }))
    .sort((a, b) => (a.personId < b.personId ? -1 : 1))
  for (let from = 0; from < parted.length; from += VOTES_AT_ONCE)
    await tx
      .insertInto('pollVote')
      .values(parted.slice(from, from + VOTES_AT_ONCE))
      .execute()
}

const freshPerson = () => `person_${randomBytes(16).toString('hex')}` as PersonId
