import type { LiveOwnCard } from '#app/contract/live-own.ts'
import type { MyQuestionView } from '#app/contract/live-questions.ts'
import type { Db } from '#db/database.ts'
import { handsUpOf } from '#db/meetings/hand-queries.ts'
import type { ParticipantTable } from '#db/meetings/people-schema.ts'
import { questionsBy, supportedBy } from '#db/meetings/question-queries.ts'

/** What somebody has in a meeting, for them alone. Whoever was removed has nothing there any more but what they asked. */
export async function ownCard(db: Db, person: ParticipantTable): Promise<LiveOwnCard> {
  return {
    thing: 'own',
    id: 'own',
    joined: person.kind,
    removed: person.removedReason || null,
    hands: person.removedAt ? [] : await handsUpOf(db, person.id),
    questions: (await questionsBy(db, person.id)).map(myQuestion),
    supported: await supportedBy(db, person.id),
  }
}

type Asked = Awaited<ReturnType<typeof questionsBy>>[number]
export const myQuestion = ({ id, ref, why, publishedAt, privateAt, declinedAt, removedAt }: Asked): MyQuestionView => ({
  ...{ id, ref, why },
  state: publishedAt ? 'shown' : privateAt || declinedAt || removedAt ? 'private' : 'held',
})
