import type { Actor } from '#app/contract/actor.ts'
import type {
  PointDateView,
  PointView,
  StatementView,
  SubmissionLineView,
  SubmissionsView,
  SubmissionView,
} from '#app/contract/submission-views.ts'
import { submissionRefOf } from '#app/contract/submissions.ts'
import { answersToAny } from '#db/impact/lists.ts'
import { areaBySlug } from '#db/people/area-queries.ts'
import { namesOf } from '#db/people/names.ts'
import { type PointRow, pointsOf } from '#db/submissions/point-queries.ts'
import { sentSubmissions, submissionByRef, submissionVersions } from '#db/submissions/queries.ts'
import type { SubmissionTable, SubmissionVersionTable } from '#db/submissions/schema.ts'
import { tagsOf } from '#db/themes/queries.ts'
import { clockKeeping } from '../calendar/clock-events.ts'
import { dayOf, today } from '../clock.ts'
import { drawnWords } from '../feedback/drawn-words.ts'
import { becauseOf } from '../feedback/taken-down.ts'
import { answerViews } from '../impact/answer-views.ts'
import { whyNotReadQueue } from '../moderation/policy.ts'
import { found } from '../refuse.ts'
import { releaseViews } from '../reports/release-view.ts'
import type { Tools } from '../tools.ts'
import { backpackView } from './backpack-view.ts'
import { sentSubmission } from './found-submission.ts'
import { becauseOfPoint, clockOf, PointClocks, pointNumbered, pointStateOf } from './point-standing.ts'
import { whyNotMore, whyNotPutMessages, whyNotSpeakForGroup } from './policy.ts'
import { groupWordsIn, versionsAmong } from './words.ts'

const ON_A_PAGE = 20

/** What groups have handed in, for everybody. That it is there is public at once; its words are once a moderator has shown them. */
export function submissionReading(tools: Tools) {
  const { db, clock } = tools
  const { releaseView } = releaseViews(tools)
  const draw = drawnWords()
  const drawText = (version: SubmissionVersionTable, words: string) => draw(`version_${version.id}`, words)

  /** Letters, reports and backpacks of an area, the newest first, 20 a page, with how many points were answered or are late. Refuses: not_found. */
  async function submissions(_actor: Actor, areaSlug: string, after?: unknown): Promise<SubmissionsView> {
    const area = found(await areaBySlug(db, areaSlug), 'area')
    const place = after ? found(await submissionByRef(db, area.id, submissionRefOf(after)), 'letter') : undefined
    const rows = await sentSubmissions(db, area.id, place, ON_A_PAGE + 1)
    const page = rows.slice(0, ON_A_PAGE)
    return { rows: await lines(page), after: rows.length > ON_A_PAGE ? page.at(-1)?.ref : undefined }
  }

  async function lines(rows: SubmissionTable[]): Promise<SubmissionLineView[]> {
    const ids = rows.map(({ id }) => id)
    const points = await pointsOf(db, ids)
    const clocks = await PointClocks.of(db, points, today(clock))
    const versions = await submissionVersions(db, ids)
    const names = await namesOf(
      db,
      rows.map(({ forumId }) => forumId),
    )
    return rows.map((row) => {
      const own = points.filter(({ submissionId }) => submissionId === row.id)
      const { shown } = versionsAmong(versions.filter(({ submissionId }) => submissionId === row.id))
      return {
        ref: row.ref,
        kind: row.kind,
        forum: names.get(row.forumId) ?? '',
        title: row.publishedAt && shown[0] ? groupWordsIn(shown[0].words!).title : '',
        language: row.language,
        givenOn: row.givenOn,
        counts: clocks.counts(row.kind === 'backpack' ? [] : own, row),
        backpack: row.kind === 'backpack' ? { ...backpackView(row, own, today(clock), draw), messages: [] } : null,
      }
    })
  }

  /** One of them with its points and both statements. Refuses: not_found. */
  async function submission(actor: Actor, areaSlug: string, ref: unknown): Promise<SubmissionView> {
    const { submission: row } = await sentSubmission(db, areaSlug, ref)
    const points = await pointsOf(db, [row.id])
    const clocks = await PointClocks.of(db, points, today(clock))
    const versions = versionsAmong(await submissionVersions(db, [row.id]))
    const names = await namesOf(db, [
      row.forumId,
      ...points.map(({ organisationId }) => organisationId),
      ...versions.council.map(({ organisationId }) => organisationId),
    ])
    const forum = names.get(row.forumId) ?? ''
    const isBackpack = row.kind === 'backpack'
    const [now] = row.publishedAt ? versions.shown : []
    return {
      ref: row.ref,
      kind: row.kind,
      forum,
      title: now ? groupWordsIn(now.words!).title : '',
      language: row.language,
      standing: row.publishedAt ? 'shown' : row.hiddenAt ? 'hidden' : 'waiting',
      because: row.hiddenAt ? becauseOf(row.reason) : undefined,
      byCouncil: row.enteredBy === 'council',
      givenOn: row.givenOn,
      enteredOn: dayOf(row.sentAt!),
      workingDays: row.workingDays,
      group: now ? statementView(versions.shown, () => forum) : null,
      council: statementView(versions.council, (version) =>
        [version.spokenAs, names.get(version.organisationId ?? '')].filter(Boolean).join(', '),
      ),
      points: isBackpack ? [] : await pointViews(row, points, clocks, names),
      counts: clocks.counts(isBackpack ? [] : points, row),
      backpack: isBackpack ? backpackView(row, points, today(clock), draw) : null,
      release: await releaseView(row.id),
      may: {
        changeStatement: !whyNotSpeakForGroup(actor, row),
        putMessages: isBackpack && !whyNotPutMessages(actor, row) && !whyNotMore(row),
        atDesk: !whyNotReadQueue(actor, row.areaId),
      },
    }
  }

  /** The latest of these versions, with those before it. */
  function statementView(versions: SubmissionVersionTable[], by: (version: SubmissionVersionTable) => string): StatementView | null {
    const [now, ...before] = versions
    if (!now) return null
    const partsOf = (version: SubmissionVersionTable) =>
      version.side === 'group' ? groupWordsIn(version.words!) : { title: '', opening: version.words! }
    return {
      html: drawText(now, partsOf(now).opening),
      by: by(now),
      writtenOn: dayOf(now.writtenAt),
      earlier: before.map((version, at) => {
        const { title, opening } = partsOf(version)
        return { number: before.length - at, title, html: drawText(version, opening), writtenOn: dayOf(version.writtenAt) }
      }),
    }
  }

  async function pointViews(
    row: SubmissionTable,
    points: PointRow[],
    clocks: PointClocks,
    names: ReadonlyMap<string, string>,
  ): Promise<PointView[]> {
    const ids = points.map(({ contributionId }) => contributionId)
    const tags = await tagsOf(db, ids)
    const given = ids.length > 0 ? await answersToAny(db, ids) : []
    const views = await answerViews(db, given)
    return points.map((point) => {
      const state = pointStateOf(point)
      return {
        number: point.number,
        state,
        because: becauseOfPoint(point),
        ref: state === 'shown' ? point.ref : null,
        html: state === 'shown' && point.currentVersionId && point.words !== null ? draw(point.currentVersionId, point.words) : '',
        language: point.language,
        status: point.status,
        themes: tags
          .filter(({ contributionId }) => state === 'shown' && contributionId === point.contributionId)
          .map(({ slug, title }) => ({ slug, title })),
        owner: point.organisationId ? (names.get(point.organisationId) ?? null) : null,
        due: clocks.due(point, row),
        answeredOn: point.answeredAt && dayOf(point.answeredAt),
        answers: state === 'taken_back' ? [] : views.filter((_, at) => given[at]?.contributionId === point.contributionId),
      }
    })
  }

  /** How the due day of a point was computed, and what whoever looks can do to its clock. Refuses: not_found. */
  async function pointDate(actor: Actor, areaSlug: string, ref: unknown, number: unknown): Promise<PointDateView> {
    const { submission: row } = await sentSubmission(db, areaSlug, ref)
    const point = await pointNumbered(db, row, number)
    const [line] = await lines([row])
    const { forum, title } = found(line, 'letter')
    return {
      ref: row.ref,
      number: point.number,
      kind: row.kind,
      forum,
      title,
      date: await clockKeeping(tools).dateOf(actor, clockOf(row, point)),
    }
  }

  return { submissions, submission, pointDate }
}
