import type { Actor } from '#app/contract/actor.ts'
import { refOfA } from '#app/contract/ids.ts'
import type { LiveNoteCard } from '#app/contract/live-meeting.ts'
import type { LiveQuestionCard } from '#app/contract/live-questions.ts'
import type { ReplayLine, ReplayView } from '#app/contract/replay-views.ts'
import { meetingVisibleTo } from '#db/meetings/queries.ts'
import { firstOpenings } from '#db/meetings/replay-queries.ts'
import { areaBySlug } from '#db/people/area-queries.ts'
import { found } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { agendaReading } from './agenda-reading.ts'
import { cardsOf } from './live-cards.ts'

/** A meeting once more, for those who could not be there. */
export function replaying(tools: Tools) {
  const { db } = tools
  const { agenda } = agendaReading(tools)

  /**
   * A public meeting that has begun, chapter by chapter in the order in which it came to its items, with what was typed and asked at each.
   * Lines are read as they stand: what was taken back never comes again. Refuses: not_found, also before it has begun.
   */
  async function replay(actor: Actor, areaSlug: string, ref: unknown): Promise<ReplayView> {
    const area = found(await areaBySlug(db, areaSlug), 'area')
    const { id, title, startedAt, endedAt, ...row } = found(
      await meetingVisibleTo(db, 'public', area.id, refOfA('meeting', ref)),
      'meeting',
    )
    const began = found(startedAt ?? undefined, 'page')
    const cards = await cardsOf(db, id)
    const notes = cards.filter((card): card is LiveNoteCard => card.thing === 'note')
    const questions = cards.filter((card): card is LiveQuestionCard => card.thing === 'question')
    const linesAt = (itemRef: string | null) => [
      ...notes.filter((note) => note.itemRef === itemRef).map(noteLine),
      ...questions.filter((question) => question.itemRef === itemRef).map(questionLine),
    ]
    const opened = await firstOpenings(db, id)
    const { items } = await agenda(actor, areaSlug, ref)
    const before = linesAt(null)
    const named = new Map(items.map((item) => [item.ref, item]))
    return {
      meeting: { ref: row.ref, title },
      startedAt: began,
      endedAt,
      chapters: [
        ...(before.length > 0 ? [{ itemRef: undefined, number: '', title: '', openedAt: began, lines: before }] : []),
        ...opened.map(({ itemRef, openedAt }) => ({
          ...{ itemRef, openedAt, lines: linesAt(itemRef) },
          ...{ number: named.get(itemRef)?.number ?? '', title: named.get(itemRef)?.title ?? '' },
        })),
      ],
    }
  }

  return { replay }
}

const noteLine = ({ id, kind, words, by, at }: LiveNoteCard): ReplayLine => ({ id, kind, words, by, at, language: undefined })
const questionLine = ({ id, words, by, language }: LiveQuestionCard): ReplayLine => ({
  ...{ id, words, by, language },
  ...{ kind: 'question', at: undefined },
})
