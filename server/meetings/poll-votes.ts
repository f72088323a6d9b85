import type { Actor } from '#app/contract/actor.ts'
import { idOf } from '#app/contract/ids.ts'
import { LookAtPollForm, type PollTally, VoteForm } from '#app/contract/live-polls.ts'
import { parse } from '#app/contract/parse.ts'
import type { Tx } from '#db/database.ts'
import { pollToChange, putStep, putVote, stepsOfPoll, voteOf, votesOf } from '#db/meetings/poll-queries.ts'
import type { PollTable, PollVoteTable } from '#db/meetings/poll-schema.ts'
import { conflict, found, permit } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import type { InVote, Voter, VoteWork } from './at-vote.ts'
import { answerFrom } from './poll-answers.ts'
import { optionsOf } from './poll-cards.ts'
import { whoseOf } from './poll-figures.ts'
import { whyNotVote } from './poll-policy.ts'
import { isStep, nextSteps } from './poll-steps.ts'
import { type Answer, tallyOf } from './poll-tally.ts'

/** Voting in the polls of a meeting. */
export function voting({ vault }: Pick<Tools, 'vault'>, { onVote }: VoteWork) {
  /**
   * Votes in a poll that is open, or changes one's vote until it is closed. One person, one vote, in however many tabs. A poll that was left
   * open for those who could not come is answered after the meeting too, until the seal, once and counted apart, by whoever has not voted in
   * the meeting nor looked at the result. Sent again with the same `command`, it counts once. Returns the id of the poll. Refuses: invalid
   * (fields `choice`, `rank`, `as`), not_found (also in preparation), forbidden, conflict, too_many. Records: meetings.poll_voted, in the place of the
   * people of the meeting and under a name that is good for this poll alone, without what was chosen; meetings.poll_counted when more is shown.
   */
  async function votePoll(actor: Actor, areaSlug: string, ref: unknown, input: unknown): Promise<string> {
    const form = parse(VoteForm, input)
    return onVote(actor, areaSlug, ref, form, async (voter) => {
      const { tx, meeting } = voter
      const poll = await openedPoll(voter, form.poll)
      const own = await voteOf(tx, poll.id, voter.personId)
      permitVote(poll, voter, own)
      const answer = JSON.stringify(answerFrom(poll.kind, optionsOf(poll).length, form))
      if (own?.answer === answer) return poll.id
      const whose = own?.whose ?? whoseOf(voter.kind === 'guest', meeting.endedAt !== null)
      const forumId = own ? own.forumId : voter.forumId
      await putVote(tx, { pollId: poll.id, personId: voter.personId, whose, forumId, forumGroup: null, answer, pending: 1 })
      const counted = !meeting.endedAt && (await count(tx, poll, whose))
      return done(voter, poll, 'meetings.poll_voted', counted)
    })
  }

  /** Looks at the result of a poll that can be answered after the meeting: one cannot answer it any more. Refuses: invalid, not_found, forbidden, conflict, too_many. Records: meetings.poll_looked. */
  async function lookAtPoll(actor: Actor, areaSlug: string, ref: unknown, input: unknown): Promise<void> {
    const form = parse(LookAtPollForm, input)
    await onVote(actor, areaSlug, ref, { as: 'me', command: undefined }, async (voter) => {
      const { tx, meeting } = voter
      const poll = await openedPoll(voter, form.poll)
      if (!meeting.endedAt) conflict('The result is shown to everybody when the poll is closed.')
      if (await voteOf(tx, poll.id, voter.personId)) return poll.id
      const whose = whoseOf(voter.kind === 'guest', true)
      await putVote(tx, { pollId: poll.id, personId: voter.personId, whose, forumId: null, forumGroup: null, answer: null, pending: 0 })
      return done(voter, poll, 'meetings.poll_looked', false)
    })
  }

  const done = ({ personId }: Voter, { id }: PollTable, name: InVote['name'], counted: boolean): InVote => ({
    ...{ name, about: id, counted },
    actor: `family:${vault.pseudonym(personId, id)}`,
  })

  return { votePoll, lookAtPoll }
}

async function openedPoll({ tx, meeting }: Voter, poll: string) {
  const row = found(await pollToChange(tx, meeting.id, idOf('poll', poll)), 'poll')
  return found(row.openedAt && row.kind !== 'text' ? row : undefined, 'poll')
}

function permitVote(poll: PollTable, { meeting, kind }: Voter, own: PollVoteTable | undefined) {
  if (poll.repsOnly && kind !== 'representative') permit('Only those who are here for a forum answer this poll.')
  const whyNot = whyNotVote(poll, meeting, own)
  if (whyNot) conflict(whyNot)
}

/** Counts a group of votes if it is time to. Returns whether everybody sees more than before. */
async function count(tx: Tx, { id, kind, options }: PollTable, whose: PollVoteTable['whose']): Promise<boolean> {
  const votes = (await votesOf(tx, id)).filter((vote) => vote.whose === whose)
  const before = (await stepsOfPoll(tx, id)).find((step) => step.whose === whose)
  if (!isStep(before ? 1 : 0, votes.length, votes.filter(({ pending }) => pending === 1).length)) return false
  const answers = votes.map(({ answer }) => JSON.parse(answer ?? '[]') as Answer)
  const counted: PollTally = tallyOf(kind, optionsOf({ kind, options }).length, answers)
  const { shown } = nextSteps(before, JSON.stringify(counted))
  await putStep(tx, { pollId: id, whose, counted: JSON.stringify(counted), shown })
  return shown !== null
}
