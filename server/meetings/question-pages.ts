import type { Actor } from '#app/contract/actor.ts'
import { type MeetingId, refOfA } from '#app/contract/ids.ts'
import type { HeldQuestionView, MyQuestionView, QuestionsView } from '#app/contract/live-questions.ts'
import { meetingVisibleTo } from '#db/meetings/queries.ts'
import { heldQuestionsOf, questionsBy, shownQuestionsOf, supportedBy } from '#db/meetings/question-queries.ts'
import { areaBySlug } from '#db/people/area-queries.ts'
import { namesOf } from '#db/people/names.ts'
import { whyNotModerate } from '../moderation/policy.ts'
import { originalWords } from '../moderation/shown-version.ts'
import { found } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { participantOf } from './at-part.ts'
import { askerInWords } from './question-cards.ts'
import { questionOrder } from './question-order.ts'

const MOST_HELD = 40
const NOTHING: QuestionsView = { order: [], mine: [], supported: [], held: undefined }

/** The questions of a meeting as one reader sees them. */
export function questionPages(tools: Tools) {
  const { db } = tools

  /**
   * In which order the questions are shown, which of them this reader asked and wants answered, and, for whoever decides what is shown, those
   * that wait with their words. Refuses: not_found (the area).
   */
  async function questionsFor(actor: Actor, areaSlug: string, ref: unknown): Promise<QuestionsView> {
    const area = found(await areaBySlug(db, areaSlug), 'area')
    const meeting = await meetingVisibleTo(db, 'public', area.id, refOfA('meeting', ref))
    if (!meeting) return NOTHING
    const own = await participantOf(tools, db, actor, meeting.id)
    const standing = (await shownQuestionsOf(db, meeting.id))
      .filter(({ pollId }) => !pollId)
      .map(({ id, support, groups, seen }) => ({
        ...{ id, seen, support: Number(support ?? 0), groups: Number(groups ?? 0) },
      }))
    return {
      order: questionOrder(standing),
      mine: own ? (await questionsBy(db, own.id)).map(myQuestion) : [],
      supported: own ? await supportedBy(db, own.id) : [],
      held: whyNotModerate(actor, area.id) ? undefined : await held(meeting.id),
    }
  }

  async function held(meetingId: MeetingId): Promise<HeldQuestionView[]> {
    const rows = await heldQuestionsOf(db, meetingId, MOST_HELD)
    const names = await namesOf(
      db,
      rows.map(({ forumId }) => forumId),
    )
    const views: HeldQuestionView[] = []
    for (const row of rows)
      views.push({
        ...{ id: row.questionId, ref: row.ref, language: row.language, by: askerInWords(row, names) },
        words: await originalWords(tools, db, row),
        why: row.why === 'points' ? 'points' : 'reading',
      })
    return views
  }

  return { questionsFor }
}

type Asked = Awaited<ReturnType<typeof questionsBy>>[number]
const myQuestion = ({ id, ref, why, publishedAt, privateAt, declinedAt, removedAt }: Asked): MyQuestionView => ({
  ...{ id, ref, why },
  state: publishedAt ? 'shown' : privateAt || declinedAt || removedAt ? 'private' : 'held',
})
