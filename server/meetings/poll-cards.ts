import type { MeetingId, PollId } from '#app/contract/ids.ts'
import type { LiveEvent } from '#app/contract/live-meeting.ts'
import { type LivePollCard, POLL_WHOSE, type PollFigures, type PollTally, type PollWhose, SCALE } from '#app/contract/live-polls.ts'
import { fewOrExact } from '#app/contract/small-numbers.ts'
import type { Db } from '#db/database.ts'
import { type PollRow, pollIn, pollsOf, stepsOfPoll, votesOf } from '#db/meetings/poll-queries.ts'
import type { PollTable } from '#db/meetings/poll-schema.ts'
import { meetingById } from '#db/meetings/queries.ts'
import type { MeetingTable } from '#db/meetings/schema.ts'
import { figuresByForum, figuresOf } from './poll-figures.ts'
import { type Answer, tallyByForum, tallyOf } from './poll-tally.ts'

type Now = Pick<MeetingTable, 'endedAt' | 'sealedAt'>

/** The polls of a meeting that were opened. */
export async function pollCards(db: Db, meetingId: MeetingId): Promise<LivePollCard[]> {
  const now = await meetingById(db, meetingId)
  const cards: LivePollCard[] = []
  for (const row of await pollsOf(db, meetingId)) if (now && row.openedAt) cards.push(await pollCard(db, row, now))
  return cards
}

/** One poll as it stands now; nothing while it is in preparation. */
export async function pollNews(db: Db, meetingId: MeetingId, id: PollId): Promise<Pick<LiveEvent, 'card' | 'gone'>> {
  const now = await meetingById(db, meetingId)
  const row = await pollIn(db, meetingId, id)
  return now && row?.openedAt ? { card: await pollCard(db, row, now) } : {}
}

/** Whether a poll can be answered after the meeting, now: meanwhile its result is shown only to those who have answered or looked. */
export const isOpenLate = ({ late, closedAt }: Pick<PollTable, 'late' | 'closedAt'>, { endedAt, sealedAt }: Now) =>
  late === 1 && closedAt !== null && endedAt !== null && sealedAt === null

async function pollCard(db: Db, row: PollRow, now: Now): Promise<LivePollCard> {
  return {
    thing: 'poll',
    ...pollView(row),
    state: row.closedAt ? 'closed' : 'open',
    figures: !row.closedAt ? await figuresWhileOpen(db, row) : isOpenLate(row, now) ? [] : await figuresAtEnd(db, row, now),
  }
}

/** What is asked. */
export const pollView = ({ id, itemRef, kind, question, options, low, high, repsOnly, late }: PollRow) => ({
  ...{ id, itemRef, kind, question, low, high },
  options: optionsOf({ kind, options }),
  repsOnly: repsOnly === 1,
  late: late === 1,
})

/** What can be chosen. */
export const optionsOf = ({ kind, options }: Pick<PollTable, 'kind' | 'options'>): string[] =>
  kind === 'scale' ? SCALE : (JSON.parse(options) as string[])

/** What is shown while a poll is open: what was counted one step before. */
async function figuresWhileOpen(db: Db, { id }: PollTable): Promise<PollFigures[]> {
  return (await stepsOfPoll(db, id)).flatMap(({ whose, shown }) => {
    const tally = shown === null ? undefined : (JSON.parse(shown) as PollTally)
    return tally ? [{ whose, voters: fewOrExact(tally.voters), tally, leads: [] }] : []
  })
}

/** The result of a poll that is closed. Those who answered after the meeting are counted in it once nobody can any more. */
export async function figuresAtEnd(db: Db, { id, kind, options }: PollTable, { sealedAt }: Now): Promise<PollFigures[]> {
  if (kind === 'text') return []
  const size = optionsOf({ kind, options }).length
  const votes = (await votesOf(db, id)).map(({ answer, ...vote }) => ({ ...vote, answer: JSON.parse(answer ?? '[]') as Answer }))
  const of = (whose: PollWhose) => votes.filter((vote) => vote.whose === whose)
  const groups = POLL_WHOSE.filter((whose) => of(whose).length > 0 && (sealedAt !== null || !whose.startsWith('late')))
  const figures = groups.map((whose) =>
    figuresOf(
      whose,
      tallyOf(
        kind,
        size,
        of(whose).map(({ answer }) => answer),
      ),
    ),
  )
  const members = of('members')
  const forForums = members.filter(({ group }) => group !== null).length
  if (forForums === 0) return figures
  return [...figures, figuresByForum(tallyByForum(kind, size, members), { forForums, forNone: members.length - forForums })]
}
