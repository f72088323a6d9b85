import type { Actor } from '#app/contract/actor.ts'
import type { Moment } from '#app/contract/ids.ts'
import { parse } from '#app/contract/parse.ts'
import type { GivenView } from '#app/contract/submission-views.ts'
import { DraftForm } from '#app/contract/submissions.ts'
import type { Tx } from '#db/database.ts'
import { dangerRulesOf } from '#db/people/area-queries.ts'
import type { AreaTable } from '#db/people/schema.ts'
import {
  countPoints,
  deleteDraft,
  insertPoints,
  insertSubmissionVersion,
  submissionToChange,
  updateSubmission,
} from '#db/submissions/queries.ts'
import type { SubmissionTable } from '#db/submissions/schema.ts'
import { addWorkingDays } from '../calendar/working-days.ts'
import { moment, newId, newSecretId, today } from '../clock.ts'
import { arrive } from '../feedback/arrival.ts'
import { receiptCodeFrom } from '../feedback/receipt-code.ts'
import { dangersIn } from '../moderation/dangers.ts'
import { found, wrong } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { whyNotGivenOn } from './drafts.ts'
import { ownSubmission } from './found-submission.ts'
import { giverIn } from './policy.ts'
import { asOneText, sealedWords } from './words.ts'

/** Handing in a letter or report. */
export function giving(tools: Tools) {
  const { db, clock, change } = tools

  /**
   * Sends a draft as it was corrected: every point becomes a contribution of the group by letter, read at the desk like all others, and
   * its clock starts on the day on which the letter was given. Sent twice it counts once. Returns the five words that open every point.
   * Refuses: invalid, not_found. Records: submissions.given, and feedback.said for each point.
   */
  async function give(actor: Actor, areaSlug: string, ref: unknown, input: unknown): Promise<GivenView> {
    const { area, submission } = await ownSubmission(db, actor, areaSlug, ref)
    if (submission.sentAt) return givenView(area, submission, await countPoints(db, submission.id), false)
    const form = parse(DraftForm, input)
    whyNotGivenOn(form.givenOn, today(clock))
    const points = form.points.filter(Boolean)
    if (points.length === 0) wrong('points', 'Write at least one point')
    const inDanger = await change(async (tx) => {
      const now = found(await submissionToChange(tx, area.id, submission.ref), 'letter')
      if (now.sentAt) return false
      const row = { ...now, givenOn: form.givenOn, sentAt: moment(clock) }
      await updateSubmission(tx, row.id, { givenOn: row.givenOn, sentAt: row.sentAt })
      await deleteDraft(tx, row.id)
      const role = found(giverIn(actor, area.id, row.forumId), 'role')
      await writeGroupStatement(tools, tx, row, role.id, asOneText(form), points.length)
      return arrivePoints(tx, area, row, role.id, points)
    })
    return givenView(area, { ...submission, givenOn: form.givenOn }, points.length, inDanger)
  }

  /** Every point by the one way through which everything arrives. Returns whether one of them tells of danger. */
  async function arrivePoints(tx: Tx, area: AreaTable, row: SubmissionTable, roleId: string, points: string[]): Promise<boolean> {
    const rules = await dangerRulesOf(tx, area.id)
    let inDanger = false
    for (const [at, words] of points.entries()) {
      const dangers = dangersIn(words, rules)
      inDanger ||= dangers.length > 0
      const { id } = await arrive(tools, tx, {
        id: newSecretId('contribution'),
        areaId: area.id,
        words,
        kind: 'concern',
        channel: 'letter',
        voice: 'forum',
        language: row.language,
        mayShow: true,
        onBehalf: row.enteredBy === 'council',
        forumId: row.forumId,
        writer: row.id,
        actor: roleId,
        codeHash: tools.vault.hashOf('receipt', codeOfSubmission(tools, row)),
        dangers,
        saidAt: saidOnDay(row.givenOn, today(clock)),
      })
      const point = { submissionId: row.id, areaId: area.id, number: at + 1, contributionId: id }
      await insertPoints(tx, [{ ...point, id: newSecretId('point'), organisationId: null, lateDueOn: null, safe: null }])
    }
    return inDanger
  }

  function givenView(area: AreaTable, row: SubmissionTable, points: number, helpFirst: boolean): GivenView {
    return {
      ref: row.ref,
      kind: row.kind,
      code: codeOfSubmission(tools, row),
      points,
      readBy: addWorkingDays(today(clock), area.readWithinDays),
      dueOn: addWorkingDays(row.givenOn, row.workingDays),
      helpFirst,
    }
  }

  return { give }
}

/** The first statement of a group, sealed until a moderator shows it. Records: submissions.given. */
export async function writeGroupStatement(tools: Tools, tx: Tx, row: SubmissionTable, roleId: string, words: string, points: number) {
  const id = newId('statement')
  await insertSubmissionVersion(tx, {
    id,
    submissionId: row.id,
    side: 'group',
    number: 1,
    kind: 'original',
    sealed: await sealedWords(tools).seal(tx, row, id, words),
    words: null,
    organisationId: null,
    spokenAs: '',
    writtenAt: moment(tools.clock),
  })
  const { kind, givenOn, forumId, enteredBy } = row
  tools.record(tx, {
    name: 'submissions.given',
    place: `at:${row.id}`,
    areaId: row.areaId,
    about: row.id,
    actor: roleId,
    facts: { kind, givenOn, forum: forumId, enteredBy, points, workingDays: row.workingDays },
    content: words,
  })
}

/** The five words that open every point or message of one thing. They follow from its id and a key, so that they can be shown again to its group. */
export const codeOfSubmission = ({ vault }: Pick<Tools, 'vault'>, { id }: Pick<SubmissionTable, 'id'>) =>
  receiptCodeFrom(Buffer.from(vault.hashOf('code', id), 'hex').subarray(0, 7))

/** Noon of an earlier day; of today the hour in which it is. */
const saidOnDay = (day: string, now: string): Moment | undefined => (day === now ? undefined : (`${day}T12:00:00.000Z` as Moment))
