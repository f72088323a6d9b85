import type { Actor } from '#app/contract/actor.ts'
import { refOfA } from '#app/contract/ids.ts'
import type { QuestionsView } from '#app/contract/live-questions.ts'
import { meetingVisibleTo } from '#db/meetings/queries.ts'
import { questionsBy, shownQuestionsOf, supportedBy } from '#db/meetings/question-queries.ts'
import { areaBySlug } from '#db/people/area-queries.ts'
import { whyNotModerate } from '../moderation/policy.ts'
import { found } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { participantOf } from './at-part.ts'
import { myQuestion } from './own-cards.ts'
import { questionOrder } from './question-order.ts'
import { waitingCards } from './waiting-questions.ts'

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
      .map(({ id, keptSupport, keptGroups, support, groups, seen }) => ({
        ...{ id, seen, support: Number(keptSupport ?? support ?? 0), groups: Number(keptGroups ?? groups ?? 0) },
      }))
    return {
      order: questionOrder(standing),
      mine: own ? (await questionsBy(db, own.id)).map(myQuestion) : [],
      supported: own ? await supportedBy(db, own.id) : [],
      held: whyNotModerate(actor, area.id) ? undefined : (await waitingCards(tools, db, meeting.id)).map(({ thing: _, ...view }) => view),
    }
  }

  return { questionsFor }
}
