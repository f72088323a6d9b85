import type { Actor } from '#app/contract/actor.ts'
import type { SuggestionView } from '#app/contract/desk-views.ts'
import type { Ref } from '#app/contract/ids.ts'
import type { DeskPointOpenView, DeskPointView, DeskSubmissionLineView, DeskSubmissionView } from '#app/contract/submission-desk-views.ts'
import { originalsOf } from '#db/moderation/queue-queries.ts'
import { areaBySlug, organisationsIn } from '#db/people/area-queries.ts'
import { namesOf } from '#db/people/names.ts'
import type { AreaTable } from '#db/people/schema.ts'
import { type PointRow, pointsOf } from '#db/submissions/point-queries.ts'
import { sentSubmissions, submissionVersions } from '#db/submissions/queries.ts'
import type { SubmissionTable } from '#db/submissions/schema.ts'
import { tagsOf, themesIn } from '#db/themes/queries.ts'
import { clockKeeping } from '../calendar/clock-events.ts'
import { dayOf, today } from '../clock.ts'
import { whyNotAnswer } from '../impact/policy.ts'
import { type Identifier, identifiersIn } from '../moderation/identifiers.ts'
import { openingOf } from '../moderation/opening.ts'
import { whyNotReadQueue } from '../moderation/policy.ts'
import { found, permit } from '../refuse.ts'
import { whyNotPlanLetter, whyNotReleaseLetter } from '../reports/policy.ts'
import { releaseViews } from '../reports/release-view.ts'
import type { Tools } from '../tools.ts'
import { sentSubmission } from './found-submission.ts'
import { identifiersInStatement } from './moderating.ts'
import { clockOf, PointClocks, pointNumbered, pointStateOf } from './point-standing.ts'
import { whyNotRunSubmissions, whyNotSeeAtDesk, whyNotSpeakForCouncil } from './policy.ts'
import { isReady, isWaiting } from './safe-messages.ts'
import { asOneText, groupWordsIn, sealedWords, type Versions, versionsAmong } from './words.ts'

const MOST = 100

/** Letters and backpacks at the desk: what is to be read, who has to answer, which clock stands still. */
export function submissionsAtDesk(tools: Tools) {
  const { db, clock, vault } = tools
  const sealed = sealedWords(tools)
  const { releaseAtDesk } = releaseViews(tools)

  /** The newest hundred of an area, with what waits in each. Refuses: not_found, forbidden. */
  async function deskSubmissions(actor: Actor, areaSlug: string): Promise<DeskSubmissionLineView[]> {
    const area = await permitted(actor, areaSlug)
    const rows = await sentSubmissions(db, area.id, undefined, MOST)
    const ids = rows.map(({ id }) => id)
    const [points, versions] = [await pointsOf(db, ids), await submissionVersions(db, ids)]
    const clocks = await PointClocks.of(db, points, today(clock))
    const names = await namesOf(
      db,
      rows.map(({ forumId }) => forumId),
    )
    return rows.map((row) => {
      const own = points.filter(({ submissionId }) => submissionId === row.id)
      const { unread, shown } = versionsAmong(versions.filter(({ submissionId }) => submissionId === row.id))
      return {
        ref: row.ref,
        kind: row.kind,
        forum: names.get(row.forumId) ?? '',
        title: shown[0] ? groupWordsIn(shown[0].words!).title : '',
        givenOn: row.givenOn,
        counts: clocks.counts(row.kind === 'backpack' ? [] : own, row),
        unread: unread && !row.hiddenAt,
        toRead: own.filter((point) => (row.kind === 'backpack' ? isWaiting(point) : pointStateOf(point) === 'waiting')).length,
      }
    })
  }

  /**
   * One of them, with the point that is opened, if any. What is not shown is opened only for who reads the queue. Refuses: not_found,
   * forbidden.
   */
  async function deskSubmission(actor: Actor, areaSlug: string, ref: unknown, number?: unknown): Promise<DeskSubmissionView> {
    const area = await permitted(actor, areaSlug)
    const { submission: row } = await sentSubmission(db, area.slug, ref)
    const versions = versionsAmong(await submissionVersions(db, [row.id]))
    const readQueue = !whyNotReadQueue(actor, area.id)
    const rows = await pointsOf(db, [row.id])
    const points = await pointViews(area, row, rows, readQueue)
    const names = await namesOf(db, [row.forumId, versions.council[0]?.organisationId ?? null])
    const run = !whyNotRunSubmissions(actor, area.id)
    const mayRelease = !whyNotReleaseLetter(actor, area.id)
    return {
      ref: row.ref,
      kind: row.kind,
      forum: names.get(row.forumId) ?? '',
      byCouncil: row.enteredBy === 'council',
      givenOn: row.givenOn,
      language: row.language,
      standing: row.publishedAt ? 'shown' : row.hiddenAt ? 'hidden' : 'waiting',
      reason: row.reason,
      recipient: row.recipient,
      written: readQueue ? await writtenView(row, versions) : null,
      title: versions.shown[0] ? groupWordsIn(versions.shown[0].words!).title : '',
      council: councilView(versions, names),
      points,
      open: await openPoint(actor, area, row, { rows, points, number, readQueue }),
      organisations: (await organisationsIn(db, area.id)).map(({ id, name }) => ({ id, name })),
      release: await releaseAtDesk(row.id, { plan: mayRelease && !whyNotPlanLetter(row), open: mayRelease && row.publishedAt !== null }),
      may: {
        publish: run,
        hide: run && row.hiddenAt === null,
        run,
        speakForCouncil: !whyNotSpeakForCouncil(actor, row, versions.council[0]),
        answer: !whyNotAnswer(actor, area.id),
        readQueue,
      },
    }
  }

  /** The public reference of the contribution that a point is, for whoever works on it. Refuses: not_found, forbidden. */
  async function contributionOfPoint(actor: Actor, areaSlug: string, ref: unknown, number: unknown): Promise<Ref> {
    const area = await permitted(actor, areaSlug)
    const { submission } = await sentSubmission(db, area.slug, ref)
    return (await pointNumbered(db, submission, number)).ref
  }

  async function permitted(actor: Actor, areaSlug: string): Promise<AreaTable> {
    const area = found(await areaBySlug(db, areaSlug), 'area')
    permit(whyNotSeeAtDesk(actor, area.id))
    return area
  }

  async function writtenView(row: SubmissionTable, { written, unread }: Versions): Promise<DeskSubmissionView['written']> {
    if (!written) return null
    const group = await sealed.written(db, row, written)
    const words = asOneText(group)
    return { words, suggestions: suggestionsOf(words, identifiersInStatement(group)), unread, writtenAt: written.writtenAt }
  }

  async function pointViews(area: AreaTable, row: SubmissionTable, points: PointRow[], readQueue: boolean): Promise<DeskPointView[]> {
    const ids = points.map(({ contributionId }) => contributionId)
    const tags = await tagsOf(db, ids)
    const clocks = await PointClocks.of(db, points, today(clock))
    const names = await namesOf(
      db,
      points.map(({ organisationId }) => organisationId),
    )
    const originals = readQueue && ids.length > 0 ? await originalsOf(db, ids) : []
    return Promise.all(
      points.map(async (point) => {
        const original = originals.find(({ contributionId }) => contributionId === point.contributionId)
        const mayOpen = original?.sealed && !point.escalatedAt
        const words = point.words ?? (mayOpen ? await vault.openWords(db, area.id, original.sealed!, original.id) : '')
        return {
          number: point.number,
          ref: point.ref,
          opening: openingOf(words),
          language: point.language,
          state: point.heldAt ? 'held' : pointStateOf(point),
          themes: tags.filter(({ contributionId }) => contributionId === point.contributionId).map(({ slug, title }) => ({ slug, title })),
          organisation: point.organisationId,
          owner: point.organisationId ? (names.get(point.organisationId) ?? null) : null,
          status: point.status,
          due: clocks.due(point, row),
          safe: isReady(point),
        }
      }),
    )
  }

  interface Opening {
    rows: PointRow[]
    points: DeskPointView[]
    number: unknown
    readQueue: boolean
  }

  async function openPoint(
    actor: Actor,
    area: AreaTable,
    row: SubmissionTable,
    { rows, points, number, readQueue }: Opening,
  ): Promise<DeskPointOpenView | null> {
    const at = points.findIndex((point) => String(point.number) === number)
    const [view, point] = [points[at], rows[at]]
    if (!view || !point || point.escalatedAt) return null
    const [original] = readQueue ? await originalsOf(db, [point.contributionId]) : []
    const words = original?.sealed ? await vault.openWords(db, area.id, original.sealed, original.id) : (point.words ?? '')
    const tagged = new Set(view.themes.map(({ slug }) => slug))
    const { may } = await clockKeeping(tools).dateOf(actor, clockOf(row, point))
    return {
      ...view,
      words,
      suggestions: suggestionsOf(words, identifiersIn(words)),
      themeChoices: (await themesIn(db, area.id)).map(({ slug, title }) => ({ slug, title, chosen: tagged.has(slug) })),
      clock: row.kind === 'backpack' ? [] : may,
      previous: points[at - 1]?.number ?? null,
      next: points[at + 1]?.number ?? null,
    }
  }

  return { deskSubmissions, deskSubmission, contributionOfPoint }
}

const suggestionsOf = (words: string, identifiers: Identifier[]): SuggestionView[] =>
  identifiers.map(({ start, end, kind, shownAs }, at) => ({
    number: at + 1,
    start,
    end,
    kind,
    what: words.slice(start, end),
    shownAs,
    take: true,
  }))

function councilView({ council: [now] }: Versions, names: ReadonlyMap<string, string>): DeskSubmissionView['council'] {
  const by = now && [now.spokenAs, names.get(now.organisationId ?? '')].filter(Boolean).join(', ')
  return now ? { words: now.words!, by: by ?? '', writtenOn: dayOf(now.writtenAt) } : null
}
