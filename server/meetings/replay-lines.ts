import type { MeetingId, Moment } from '#app/contract/ids.ts'
import type { LiveNoteCard } from '#app/contract/live-meeting.ts'
import type { LiveOutcomeCard } from '#app/contract/live-outcomes.ts'
import type { LivePollCard } from '#app/contract/live-polls.ts'
import type { LiveQuestionCard } from '#app/contract/live-questions.ts'
import type { ReplayLine } from '#app/contract/replay-views.ts'
import type { Db } from '#db/database.ts'
import { decisionsOfMeeting } from '#db/meetings/decision-queries.ts'
import { actionsOfMeeting } from '#db/meetings/log-queries.ts'
import { pollsOf } from '#db/meetings/poll-queries.ts'
import { cardsOf } from './live-cards.ts'

/** One thing of a meeting with the item to which it belongs; null: to none. */
export interface PlacedLine {
  itemRef: string | null
  line: ReplayLine
}

/** Everything that everybody may see of a meeting, in the order of time; questions, which tell no time, after it. */
export async function linesOf(db: Db, meetingId: MeetingId): Promise<PlacedLine[]> {
  const cards = await cardsOf(db, meetingId)
  const questions = cards.filter((card): card is LiveQuestionCard => card.thing === 'question')
  const polls = cards.filter((card): card is LivePollCard => card.thing === 'poll')
  const opened = new Map((await pollsOf(db, meetingId)).map(({ id, openedAt }) => [id as string, openedAt]))
  const outcomes = await outcomesOf(db, meetingId)
  const timed: PlacedLine[] = [
    ...cards.filter((card): card is LiveNoteCard => card.thing === 'note').map(noteLine),
    ...polls.flatMap((card): PlacedLine[] => {
      const at = opened.get(card.id)
      const answers = questions.filter(({ poll }) => poll === card.id)
      return at ? [{ itemRef: card.itemRef, line: { id: card.id, kind: 'poll', card, answers, at } }] : []
    }),
    ...cards
      .filter((card): card is LiveOutcomeCard => card.thing === 'outcome')
      .flatMap((card): PlacedLine[] => {
        const { itemRef, at } = outcomes.get(card.id) ?? {}
        return at ? [{ itemRef: itemRef ?? null, line: { id: card.id, kind: 'outcome', card, at } }] : []
      }),
  ]
  return [...timed.sort(byTime), ...questions.filter(({ poll }) => !poll).map(questionLine)]
}

/** When each outcome was written down, and to which item. */
async function outcomesOf(db: Db, meetingId: MeetingId): Promise<Map<string, { itemRef: string | null; at: Moment }>> {
  const decisions = await decisionsOfMeeting(db, meetingId)
  const actions = await actionsOfMeeting(db, meetingId)
  return new Map([
    ...decisions.map(({ id, itemRef, proposedAt }) => [id, { itemRef, at: proposedAt }] as const),
    ...actions.map(({ id, itemRef, at }) => [id, { itemRef, at }] as const),
  ])
}

const byTime = ({ line: a }: PlacedLine, { line: b }: PlacedLine) => {
  const [first, second] = [`${a.at} ${a.id}`, `${b.at} ${b.id}`]
  return first < second ? -1 : 1
}
const noteLine = ({ id, kind, words, by, at, itemRef }: LiveNoteCard): PlacedLine => ({
  itemRef,
  line: { id, kind, words, by, at, language: undefined },
})
const questionLine = ({ id, words, by, language, itemRef }: LiveQuestionCard): PlacedLine => ({
  itemRef,
  line: { ...{ id, words, by, language }, ...{ kind: 'question', at: undefined } },
})
