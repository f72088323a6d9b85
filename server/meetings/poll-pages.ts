import type { Actor } from '#app/contract/actor.ts'
import { refOfA } from '#app/contract/ids.ts'
import type { PollsView } from '#app/contract/live-polls.ts'
import { meetingSecretOf } from '#db/meetings/people-queries.ts'
import { pollsOf, votesBy } from '#db/meetings/poll-queries.ts'
import { meetingVisibleTo } from '#db/meetings/queries.ts'
import { areaBySlug } from '#db/people/area-queries.ts'
import { found } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { personIdFrom, whoIs } from './at-part.ts'
import { clerkIn } from './policy.ts'
import { figuresAtEnd, isOpenLate, pollView } from './poll-cards.ts'

const NOTHING: PollsView = { mine: [], preparing: undefined, answerFirst: [], openInWords: [], results: [] }

/** The polls of a meeting as one reader sees them. */
export function pollPages(tools: Tools) {
  const { db } = tools

  /**
   * What this reader voted; what is being prepared, for those who run the meeting; and of the polls that can be answered after the meeting,
   * which they have to answer or look at first, and the results of the others. What everybody sees stands in the cards. Refuses: not_found
   * (the area).
   */
  async function pollsFor(actor: Actor, areaSlug: string, ref: unknown): Promise<PollsView> {
    const area = found(await areaBySlug(db, areaSlug), 'area')
    const meeting = await meetingVisibleTo(db, 'public', area.id, refOfA('meeting', ref))
    if (!meeting) return NOTHING
    const who = whoIs(tools, actor)
    const secret = who && (await meetingSecretOf(db, meeting.id))
    const votes = who && secret ? await votesBy(db, meeting.id, personIdFrom(secret, who)) : []
    const polls = await pollsOf(db, meeting.id)
    const openLate = polls.filter((poll) => isOpenLate(poll, meeting))
    const open = openLate.filter(({ kind }) => kind !== 'text')
    const hasSeen = new Set(votes.map(({ id }) => id))
    const results: PollsView['results'] = []
    for (const poll of open) if (hasSeen.has(poll.id)) results.push({ poll: poll.id, figures: await figuresAtEnd(db, poll, meeting) })
    return {
      mine: votes.map(({ id, answer }) => ({ poll: id, answer: answer === null ? null : (JSON.parse(answer) as number[]) })),
      preparing: clerkIn(actor, area.id) ? polls.filter(({ openedAt }) => !openedAt).map(pollView) : undefined,
      answerFirst: open.flatMap(({ id }) => (hasSeen.has(id) ? [] : [id])),
      openInWords: openLate.flatMap(({ id, kind }) => (kind === 'text' ? [id] : [])),
      results,
    }
  }

  return { pollsFor }
}
