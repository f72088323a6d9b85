import type { z } from 'zod'
import type { AreaId } from '#app/contract/ids.ts'
import type { OpenSubmission } from '#app/contract/open-data-submission.ts'
import type { Db } from '#db/database.ts'
import { answersToAny } from '#db/impact/lists.ts'
import { namesOf } from '#db/people/names.ts'
import { openSubmissions, type PointRow, pointsOf } from '#db/submissions/point-queries.ts'
import { submissionVersions } from '#db/submissions/queries.ts'
import type { SubmissionTable } from '#db/submissions/schema.ts'
import { tagsOf } from '#db/themes/queries.ts'
import { dueWith, eventsByClock } from '../calendar/clock-events.ts'
import { dayOf } from '../clock.ts'
import { pointStateOf } from '../submissions/point-standing.ts'
import { groupWordsIn, versionsAmong } from '../submissions/words.ts'

export type SubmissionRow = z.infer<typeof OpenSubmission>

/** Where a reader is in the list: `SU-7Q2M4X-3`. */
export const SUBMISSION_PLACE = /^SU-[0-9A-HJKMNP-TV-Z]{6}-\d{1,4}$/
const AT_ONCE = 20

/** Points of everything that was handed in, and backpacks, in the order of references and numbers, after one of them. */
export async function submissionRows(db: Db, areaId: AreaId, after: string, limit: number): Promise<SubmissionRow[]> {
  const [ref, number] = [after.slice(0, 9), Number(after.slice(10) || -1)]
  const rows: SubmissionRow[] = []
  for (let from = { ref, withIt: true }; rows.length < limit; ) {
    const some = await openSubmissions(db, areaId, from, AT_ONCE)
    const made = await rowsOf(db, some)
    rows.push(...made.filter((row) => row.submission !== ref || row.number > number))
    if (some.length < AT_ONCE) break
    from = { ref: some.at(-1)!.ref, withIt: false }
  }
  return rows.slice(0, limit)
}

async function rowsOf(db: Db, submissions: SubmissionTable[]): Promise<SubmissionRow[]> {
  const ids = submissions.map(({ id }) => id)
  const points = (await pointsOf(db, ids)).filter(
    ({ submissionId }) => submissions.find(({ id }) => id === submissionId)!.kind !== 'backpack',
  )
  const versions = await submissionVersions(db, ids)
  const shared = await aroundPoints(db, submissions, points)
  return submissions.flatMap((submission) => {
    const { shown } = versionsAmong(versions.filter(({ submissionId }) => submissionId === submission.id))
    const about = {
      submission: submission.ref,
      kind: submission.kind,
      group: shared.names.get(submission.forumId) ?? '',
      enteredBy: submission.enteredBy,
      title: submission.publishedAt && shown[0] ? groupWordsIn(shown[0].words!).title : null,
      givenOn: submission.givenOn,
    }
    if (submission.kind === 'backpack') return [{ ref: `${submission.ref}-0`, ...about, ...backpackRow(submission) }]
    const own = points.filter(({ submissionId }) => submissionId === submission.id)
    return own.map((point) => ({ ref: `${submission.ref}-${point.number}`, ...about, ...pointRow(submission, point, shared) }))
  })
}

/** What belongs to points, asked for once. */
async function aroundPoints(db: Db, submissions: SubmissionTable[], points: PointRow[]) {
  const contributionIds = points.map(({ contributionId }) => contributionId)
  return {
    names: await namesOf(db, [...submissions.map(({ forumId }) => forumId), ...points.map(({ organisationId }) => organisationId)]),
    tags: await tagsOf(db, contributionIds),
    answers: contributionIds.length > 0 ? await answersToAny(db, contributionIds) : [],
    events: await eventsByClock(
      db,
      points.map(({ id }) => id),
    ),
  }
}
type Around = Awaited<ReturnType<typeof aroundPoints>>
type Row = Omit<SubmissionRow, 'ref' | 'submission' | 'kind' | 'group' | 'enteredBy' | 'title' | 'givenOn'>

function pointRow({ givenOn, workingDays }: SubmissionTable, point: PointRow, { names, tags, answers, events }: Around): Row {
  const state = pointStateOf(point)
  const own = events.get(point.id) ?? []
  const of = ({ contributionId }: { contributionId: string }) => contributionId === point.contributionId
  return {
    number: point.number,
    state,
    contribution: state === 'shown' ? point.ref : null,
    status: point.status,
    themes: state === 'shown' ? tags.filter(of).map(({ slug }) => slug) : [],
    owner: (point.organisationId && names.get(point.organisationId)) ?? null,
    workingDays,
    events: own.map(({ fromDay, kind, days }) => `${fromDay} ${kind}${kind === 'extend' ? ` ${days}` : ''}`),
    reasons: own.map(({ reason }) => reason.replaceAll('|', '/')),
    ...counted(dueWith(givenOn, workingDays, own)),
    answeredOn: point.answeredAt && dayOf(point.answeredAt),
    answers: state === 'taken_back' ? [] : answers.filter(of).map(({ ref }) => ref),
    words: state === 'shown' ? (point.words ?? '') : '',
  }
}

function backpackRow({ publishedAt, hiddenAt, deliveredAt, acknowledgedAt, workingDays }: SubmissionTable): Row {
  return {
    number: 0,
    state: publishedAt ? 'shown' : hiddenAt ? 'not_shown' : 'waiting',
    contribution: null,
    status: null,
    themes: [],
    owner: null,
    workingDays,
    events: [],
    reasons: [],
    ...(deliveredAt ? counted(dueWith(dayOf(deliveredAt), workingDays, [])) : { start: null, bankHolidays: [], dueOn: null }),
    answeredOn: acknowledgedAt && dayOf(acknowledgedAt),
    answers: [],
    words: '',
  }
}

const counted = ({ start, day, steps }: ReturnType<typeof dueWith>) => ({
  start,
  bankHolidays: steps.flatMap((step) => (step.counted === null && step.why === 'bank_holiday' ? [step.day] : [])),
  dueOn: day,
})
