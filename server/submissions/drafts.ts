import type { Actor } from '#app/contract/actor.ts'
import { movedPoints, pointButton } from '#app/contract/draft-points.ts'
import { type Day, type ForumId, idOf } from '#app/contract/ids.ts'
import { takeApart } from '#app/contract/letter-points.ts'
import { parse } from '#app/contract/parse.ts'
import type { BeginView, DraftView, GroupLink } from '#app/contract/submission-views.ts'
import { ANSWER_POINT_DAYS, BeginForm, MOST_POINTS, UnfinishedDraftForm } from '#app/contract/submissions.ts'
import { areaBySlug, forumById, forumsIn } from '#db/people/area-queries.ts'
import type { AreaTable } from '#db/people/schema.ts'
import {
  deleteSubmission,
  draftsOf,
  insertSubmission,
  submissionRefTaken,
  submissionToChange,
  updateSubmission,
} from '#db/submissions/queries.ts'
import { today } from '../clock.ts'
import { freeRef } from '../free-ref.ts'
import { conflict, found, permit, wrong } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { blankSubmission, ownSubmission } from './found-submission.ts'
import { giverIn, whyNotChangeDraft, whyNotGive } from './policy.ts'
import { sealedWords } from './words.ts'

/** The law that every promise here goes back to begins on this day. */
const EARLIEST: Day = '2014-09-01'

/** Letters and reports before they are sent. Only whoever writes one sees it, and nothing of it is recorded. */
export function drafting(tools: Tools) {
  const { db, clock, change, limits } = tools
  const sealed = sealedWords(tools)

  /** For whom somebody can hand something in here, by name, and what they have begun, the newest first. Refuses: not_found. */
  async function beginPage(actor: Actor, areaSlug: string): Promise<BeginView> {
    const area = found(await areaBySlug(db, areaSlug), 'area')
    const groups = await groupsFor(tools, actor, area)
    const names = new Map(groups.map(({ forumId, name }) => [forumId, name]))
    const rows = (await draftsOf(db, area.id, [...names.keys()])).filter((row) => !whyNotChangeDraft(actor, row))
    const drafts = await Promise.all(
      rows.map(async (row) => {
        const { title } = await sealed.draft(db, row)
        return { ref: row.ref, kind: row.kind, forum: names.get(row.forumId) ?? '', title }
      }),
    )
    return { groups, signedIn: actor.accountId !== undefined, today: today(clock), drafts }
  }

  /**
   * Begins a letter or report out of one text; its points are proposed. Returns its reference. Refuses: invalid, not_found, forbidden,
   * too_many.
   */
  async function begin(actor: Actor, areaSlug: string, input: unknown): Promise<string> {
    const form = parse(BeginForm, input)
    const area = found(await areaBySlug(db, areaSlug), 'area')
    const giving = await givingFor(tools, actor, area, form.forum)
    inTime(form.givenOn)
    const { opening, points } = takeApart(form.text)
    if (points.length > MOST_POINTS)
      wrong('text', `This would make ${points.length} points. At most ${MOST_POINTS} fit into one letter. Number the points, or send two.`)
    await limits.spend('say', actor.addressKey)
    return change(async (tx) => {
      const row = {
        ...blankSubmission(area.id, giving, await freeRef(tx, 'SU', submissionRefTaken)),
        kind: form.kind,
        language: form.language,
        givenOn: form.givenOn,
        workingDays: ANSWER_POINT_DAYS,
      }
      await insertSubmission(tx, row)
      await sealed.keepDraft(tx, row, { title: form.title, opening: [form.opening, opening].filter(Boolean).join('\n\n'), points })
      return row.ref
    })
  }

  /** A draft, for whoever writes it. Refuses: not_found, also once it was sent. */
  const draft = async (actor: Actor, areaSlug: string, ref: unknown): Promise<DraftView> =>
    found(await draftOrSent(actor, areaSlug, ref), 'draft')

  /** The same; null once it was sent. Refuses: not_found. */
  async function draftOrSent(actor: Actor, areaSlug: string, ref: unknown): Promise<DraftView | null> {
    const { submission } = await ownSubmission(db, actor, areaSlug, ref)
    if (submission.sentAt) return null
    const forum = found(await forumById(db, submission.forumId), 'forum')
    const { kind, enteredBy, givenOn } = submission
    const words = await sealed.draft(db, submission)
    return { ref: submission.ref, kind, forum: forum.name, byCouncil: enteredBy === 'council', givenOn, ...words, today: today(clock) }
  }

  /**
   * Keeps a draft as it was corrected, and does what a button beside a point asks for (`do`: `split:3`, `merge:3`, `up:3`, `remove:3`,
   * `after:3`; `first` adds one where there is none). Returns the number of the point to go on with. Refuses: invalid, not_found, conflict (it was sent).
   */
  async function changeDraft(actor: Actor, areaSlug: string, ref: unknown, input: Record<string, unknown>): Promise<number | undefined> {
    const form = parse(UnfinishedDraftForm, input)
    const { submission } = await ownSubmission(db, actor, areaSlug, ref)
    inTime(form.givenOn)
    const button = pointButton(input.do)
    const points = button ? movedPoints(form.points, button) : input.do === 'first' ? [...form.points, ''] : form.points
    if (points.length > MOST_POINTS) wrong('points', `At most ${MOST_POINTS} points fit into one letter.`)
    await change(async (tx) => {
      const now = found(await submissionToChange(tx, submission.areaId, submission.ref), 'letter')
      if (now.sentAt) conflict('This was sent already. Its points cannot be changed any more.')
      await updateSubmission(tx, now.id, { givenOn: form.givenOn })
      await sealed.keepDraft(tx, now, { title: form.title, opening: form.opening, points })
    })
    return button && Math.max(1, button.does === 'merge' || button.does === 'up' ? button.number - 1 : button.number)
  }

  /** Throws a draft away. Refuses: not_found, conflict (it was sent). */
  async function throwAway(actor: Actor, areaSlug: string, ref: unknown): Promise<void> {
    const { submission } = await ownSubmission(db, actor, areaSlug, ref)
    await change(async (tx) => {
      const now = found(await submissionToChange(tx, submission.areaId, submission.ref), 'letter')
      if (now.sentAt) conflict('This was sent already.')
      await deleteSubmission(tx, now.id)
    })
  }

  const inTime = (day: Day) => whyNotGivenOn(day, today(clock))
  return { beginPage, begin, draft, draftOrSent, changeDraft, throwAway }
}

/** Refuses a day on which nothing can have been given: it has not come yet, or lies before everything that is kept here. */
export function whyNotGivenOn(day: Day, now: Day) {
  if (day > now) wrong('givenOn', 'This day has not come yet. Write today or an earlier day')
  if (day < EARLIEST) wrong('givenOn', 'This is too long ago. Write a day from 1 September 2014 on')
}

/** The groups for which somebody can hand something in: their own, or all when they write it down as an officer. By name. */
async function groupsFor({ db }: Pick<Tools, 'db'>, actor: Actor, area: AreaTable): Promise<GroupLink[]> {
  const forums = await forumsIn(db, area.id)
  return forums
    .filter(({ id }) => giverIn(actor, area.id, id))
    .map(({ id, name }) => ({ forumId: id, name }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en-GB') || (a.forumId < b.forumId ? -1 : 1))
}

/** For which group something is begun, and by whom. Refuses: not_found, forbidden, and field `forum` for a group that is not here any more. */
export async function givingFor({ db }: Pick<Tools, 'db'>, actor: Actor, area: AreaTable, forum: string) {
  const forumId: ForumId = idOf('forum', forum)
  permit(whyNotGive(actor, area.id, forumId))
  const row = await forumById(db, forumId)
  if (row?.areaId !== area.id || row.retiredAt) wrong('forum', 'This group is not here any more. Choose another one')
  const role = found(giverIn(actor, area.id, forumId), 'role')
  const enteredBy: 'group' | 'council' = role.role === 'representative' ? 'group' : 'council'
  return { forumId, enteredBy, roleId: role.id }
}
