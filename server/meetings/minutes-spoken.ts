import type { Db } from '#db/database.ts'
import { calledIn, type HandRow } from '#db/meetings/hand-queries.ts'
import type { MeetingTable } from '#db/meetings/schema.ts'
import type { Happened } from './minutes-happened.ts'
import { whoIs } from './queue.ts'

/** Who spoke to each item, in their order: groups by name, everybody else as a parent, and what was read out for those who were not there. */
export async function spokenAt(db: Db, { id, ref }: Pick<MeetingTable, 'id' | 'ref'>): Promise<Happened[]> {
  const turns = (await calledIn(db, id)).filter(({ spokeSeconds }) => spokeSeconds !== null)
  return [...new Set(turns.map(({ itemId }) => itemId))].map((itemId) => {
    const here = turns.filter((turn) => turn.itemId === itemId)
    return {
      ...{ kind: 'spoke', sourceId: `spoke ${itemId ?? id}`, itemId, at: here[0]!.speakingSince },
      ...{ words: `Spoke, in this order: ${here.map(turnInWords).join('; ')}.`, path: `meetings/${ref}#share` },
    }
  })
}

const turnInWords = ({ forumName, contributionId }: HandRow): string =>
  contributionId ? `read out, what ${whoIs(forumName)} sent in` : whoIs(forumName)
