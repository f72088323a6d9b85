import type { Actor } from '#app/contract/actor.ts'
import { type Ref, refOf } from '#app/contract/ids.ts'
import type { RepliesView, ThreadView, VersionsView } from '#app/contract/thread.ts'
import { contributionById } from '#db/feedback/queries.ts'
import {
  below,
  countBefore,
  everShown,
  publicHead,
  shownAfter,
  shownVersions,
  type ThreadHead,
  type ThreadRow,
} from '#db/feedback/thread-queries.ts'
import { type ReadingArea, readingArea } from '#db/people/names.ts'
import { actionsFromAny } from '#db/plan/behind-queries.ts'
import { positionOf } from '#db/record/queries.ts'
import { pointOfContribution } from '#db/submissions/queries.ts'
import { tagsOf } from '#db/themes/queries.ts'
import { dueOfAnswer } from '../calendar/service.ts'
import { dayOf, today } from '../clock.ts'
import { answerInShort, answerViews } from '../impact/answer-views.ts'
import { publicChangeSince } from '../record/public-changes.ts'
import { found } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { aboutShown } from './about-shown.ts'
import { branchesOf } from './branches.ts'
import { drawnWords } from './drawn-words.ts'
import { excerptOf } from './excerpt.ts'
import { follows } from './follow.ts'
import { type Voices, voicesFor } from './voices.ts'

/** So many rows of a thread are drawn on one page. */
export const REPLIES_ON_A_PAGE = 300
const TITLE_CHARS = 70

/** Where a reply stands: in this thread, and on which page of it when the thread is very long. */
export interface InThread {
  inThread: Ref
  reply: Ref
  from?: Ref | undefined
}

/** Reading threads. */
export function threadReading(tools: Tools) {
  const { db } = tools
  const draw = drawnWords()

  /**
   * A thread with its replies in reading order, its answers and the actions behind which its words stand; or, for a reply, in which thread it stands. What is not public is not
   * found, as if it had never been. Refuses: not_found.
   */
  async function thread(actor: Actor, areaSlug: string, ref: unknown, from?: unknown): Promise<ThreadView | InThread> {
    const area = found(await readingArea(db, areaSlug), 'area')
    const head = found(await publicHead(db, area.id, refOf(ref)), 'page')
    const root = head.parentId ? await contributionById(db, head.rootId) : undefined
    if (root?.publishedAt) {
      const isFar = (await countBefore(db, root.id, head.path)) >= REPLIES_ON_A_PAGE
      return { inThread: root.ref, reply: head.ref, from: isFar ? head.ref : undefined }
    }
    const page = await pageOf(area, head, from)
    const voices = await voicesFor(tools, actor, [head, ...page.rows], draw)
    return {
      head: voices.spoken(head),
      kind: head.kind,
      status: head.status,
      excerpt: excerptOf(head.words ?? '', TITLE_CHARS),
      themes: (await tagsOf(db, [head.id])).map(({ slug, title }) => ({ slug, title })),
      actions: (await actionsFromAny(db, shownIn(head, page.rows))).map(actionLink),
      about: await aboutShown(db, head),
      answerBy: await answerByOf(area, head),
      answers: await answerViews(db, voices.answersTo(head.id)),
      replies: await repliesOf(area, head, page, voices),
      letter: await letterOf(head),
      isReply: head.parentId !== null,
      following: await follows(tools, db, actor.accountId, head.rootId),
      may: { follow: actor.accountId !== undefined },
    }
  }

  /** When the answer is due to something that was said to an item of a meeting, while there is none. */
  async function answerByOf(area: ReadingArea, { id, aboutKind, status }: ThreadHead): Promise<ThreadView['answerBy']> {
    const row = aboutKind === 'item' && status === 'waiting' ? await contributionById(db, id) : undefined
    const due = row && (await dueOfAnswer(db, area, row))
    return due && { by: due.day, late: due.day !== null && due.day < today(tools.clock) }
  }

  /** The letter of which somebody's words are a point, when they speak for a group or in a backpack. */
  async function letterOf({ id, parentId }: ThreadRow): Promise<ThreadView['letter']> {
    const point = parentId ? undefined : await pointOfContribution(db, id)
    return point && { ref: point.ref, kind: point.kind, number: point.number }
  }

  /** The replies anew, when anything public changed in the thread after a position; otherwise undefined. Refuses: not_found. */
  async function repliesSince(
    actor: Actor,
    areaSlug: string,
    ref: unknown,
    since: number,
    from?: unknown,
  ): Promise<RepliesView | undefined> {
    const area = found(await readingArea(db, areaSlug), 'area')
    const head = found(await publicHead(db, area.id, refOf(ref)), 'page')
    if (!(await publicChangeSince(db, `at:${head.rootId}`, since))) return undefined
    const page = await pageOf(area, head, from)
    return repliesOf(area, head, page, await voicesFor(tools, actor, page.rows, draw))
  }

  /** The position first: whatever happens after it was read is asked for again. */
  async function pageOf(area: ReadingArea, head: ThreadRow, from: unknown) {
    const position = await positionOf(db, `at:${head.rootId}`)
    const first = from ? await publicHead(db, area.id, refOf(from)) : undefined
    const start = first && first.rootId === head.rootId && first.path > head.path ? first : undefined
    const rows = await below(db, head, start?.path, REPLIES_ON_A_PAGE)
    const next = rows.length === REPLIES_ON_A_PAGE ? await shownAfter(db, head, rows.at(-1)!.path) : undefined
    return { position, rows, from: start?.ref, goesOnAt: next?.ref }
  }
  type Page = Awaited<ReturnType<typeof pageOf>>

  async function repliesOf(
    area: ReadingArea,
    head: ThreadRow,
    { rows, ...page }: Page,
    { spoken, answersTo }: Voices,
  ): Promise<RepliesView> {
    const hidden = rows.filter(({ publishedAt }) => !publishedAt).map(({ id }) => id)
    const drawReply = (row: ThreadRow) => ({ ...spoken(row), answers: answersTo(row.id).map(answerInShort) })
    return {
      area: area.slug,
      ref: head.ref,
      ...page,
      count: head.parentId ? rows.length - hidden.length : head.replies,
      ...branchesOf(rows, { drawReply, everShown: await everShown(db, hidden) }),
      readWithinDays: area.readWithinDays,
    }
  }

  /** The public words that something has had, the latest first, without those that the desk locked away. Refuses: not_found. */
  async function versions(_actor: Actor, areaSlug: string, ref: unknown): Promise<VersionsView> {
    const area = found(await readingArea(db, areaSlug), 'area')
    const head = found(await publicHead(db, area.id, refOf(ref)), 'page')
    const rows = await shownVersions(db, head.id)
    return {
      ref: head.ref,
      excerpt: excerptOf(head.words ?? '', TITLE_CHARS),
      language: head.language,
      versions: rows.map(({ id, words, writtenAt }, at) => ({
        number: rows.length - at,
        html: draw(id, words ?? ''),
        writtenOn: dayOf(writtenAt),
        current: id === head.currentVersionId,
      })),
    }
  }

  /** Where a public thread is recorded and how far it has come, for whoever wants to watch it. Refuses: not_found. */
  async function watched(areaSlug: string, ref: unknown) {
    const area = found(await readingArea(db, areaSlug), 'area')
    const { rootId } = found(await publicHead(db, area.id, refOf(ref)), 'page')
    return { rootId, position: await positionOf(db, `at:${rootId}`) }
  }

  return { thread, repliesSince, versions, watched }
}

const shownIn = (head: ThreadRow, rows: readonly ThreadRow[]) =>
  [head, ...rows].filter(({ publishedAt }) => publishedAt).map(({ id }) => id)

const actionLink = ({ ref, number, title }: { ref: string; number: string; title: string }) => ({
  ref,
  title: [number, title].filter(Boolean).join(' '),
})
