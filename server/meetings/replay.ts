import { randomUUID } from 'node:crypto'
import type { Actor } from '#app/contract/actor.ts'
import { type Moment, refOfA } from '#app/contract/ids.ts'
import type { ReplayChapter, ReplayView } from '#app/contract/replay-views.ts'
import { meetingVisibleTo } from '#db/meetings/queries.ts'
import { firstOpenings } from '#db/meetings/replay-queries.ts'
import { areaBySlug } from '#db/people/area-queries.ts'
import { found } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { agendaReading } from './agenda-reading.ts'
import { takingPart } from './participants.ts'
import { pollPages } from './poll-pages.ts'
import { linesOf, type PlacedLine } from './replay-lines.ts'

/** A meeting once more, for those who could not be there. */
export function replaying(tools: Tools) {
  const { db } = tools
  const { agenda } = agendaReading(tools)
  const { pollsFor } = pollPages(tools)
  const { myPart } = takingPart(tools)

  /**
   * A public meeting that has begun, chapter by chapter in the order in which it came to its items, with what was typed, asked, voted on,
   * proposed and noted at each; items to which it never came but something belongs stand at the end. Lines are read as they stand: what was
   * taken back never comes again. Of a poll that this reader can still answer they see the result once they have answered or looked.
   * Refuses: not_found, also before it has begun.
   */
  async function replay(actor: Actor, areaSlug: string, ref: unknown): Promise<ReplayView> {
    const area = found(await areaBySlug(db, areaSlug), 'area')
    const { id, title, startedAt, endedAt, sealedAt, ...row } = found(
      await meetingVisibleTo(db, 'public', area.id, refOfA('meeting', ref)),
      'meeting',
    )
    const began = found(startedAt ?? undefined, 'page')
    const { items } = await agenda(actor, areaSlug, ref)
    const named = new Map(items.map((item) => [item.ref, item]))
    const chapters = chaptersOf(await linesOf(db, id), await firstOpenings(db, id), began)
    return {
      meeting: { ref: row.ref, title },
      ...{ startedAt: began, endedAt, sealed: sealedAt !== null },
      chapters: chapters.map((chapter) => {
        const { number = '', title = '' } = named.get(chapter.itemRef ?? '') ?? {}
        return { ...chapter, number, title }
      }),
      polls: { ...(await pollsFor(actor, areaSlug, ref)), preparing: undefined },
      me: await myPart(actor, areaSlug, ref),
      command: randomUUID(),
    }
  }

  return { replay }
}

type Opening = Awaited<ReturnType<typeof firstOpenings>>[number]
type UnnamedChapter = Omit<ReplayChapter, 'number' | 'title'>

function chaptersOf(placed: readonly PlacedLine[], opened: readonly Opening[], began: Moment): UnnamedChapter[] {
  const inChapter = placed.map((one) => ({ ...one, itemRef: one.itemRef ?? itemAt(one, opened) }))
  const linesAt = (itemRef: string | null) => inChapter.filter((one) => one.itemRef === itemRef).map(({ line }) => line)
  const before = linesAt(null).filter(({ kind }) => kind !== 'question')
  const whole = linesAt(null).filter(({ kind }) => kind === 'question')
  const isOpened = new Set(opened.map(({ itemRef }) => itemRef))
  const others = [...new Set(inChapter.flatMap(({ itemRef }) => (itemRef === null || isOpened.has(itemRef) ? [] : itemRef)))]
  const none = { itemRef: undefined, openedAt: undefined }
  return [
    ...(before.length > 0 ? [{ ...none, of: 'before', openedAt: began, lines: before } as const] : []),
    ...opened.map(({ itemRef, openedAt }) => ({ of: 'item', itemRef, openedAt, lines: linesAt(itemRef) }) as const),
    ...others.map((itemRef) => ({ of: 'item', itemRef, openedAt: undefined, lines: linesAt(itemRef) }) as const),
    ...(whole.length > 0 ? [{ ...none, of: 'whole', lines: whole } as const] : []),
  ]
}

/** Polls and outcomes that belong to no item stand where the meeting was; lines and questions tell themselves where they belong. */
function itemAt({ line }: PlacedLine, opened: readonly Opening[]): string | null {
  if (line.kind !== 'poll' && line.kind !== 'outcome') return null
  return opened.filter(({ openedAt }) => openedAt <= line.at).at(-1)?.itemRef ?? null
}
