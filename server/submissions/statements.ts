import type { Actor, HeldRole } from '#app/contract/actor.ts'
import { parse } from '#app/contract/parse.ts'
import type { EventName } from '#app/contract/record.ts'
import type { OwnStatementView } from '#app/contract/submission-views.ts'
import { CouncilStatementForm, GroupStatementForm } from '#app/contract/submissions.ts'
import type { Tx } from '#db/database.ts'
import { insertSubmissionVersion, submissionVersions } from '#db/submissions/queries.ts'
import type { SubmissionTable, SubmissionVersionTable } from '#db/submissions/schema.ts'
import { moment, newId } from '../clock.ts'
import { signature } from '../impact/answers.ts'
import { answererIn } from '../impact/policy.ts'
import { found, permit } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { sentSubmission, sentToChange } from './found-submission.ts'
import { giverIn, whyNotSpeakForCouncil, whyNotSpeakForGroup } from './policy.ts'
import { asOneText, sealedWords, versionsAmong } from './words.ts'

/** The two statements of a letter. Each side writes its own and can never touch the other’s; what stood before stays readable. */
export function stating(tools: Tools) {
  const { db, clock, change, record } = tools
  const sealed = sealedWords(tools)

  /** What the group wrote last, for its representatives. Refuses: not_found, forbidden. */
  async function ownStatement(actor: Actor, areaSlug: string, ref: unknown): Promise<OwnStatementView> {
    const { submission } = await sentSubmission(db, areaSlug, ref)
    permit(whyNotSpeakForGroup(actor, submission))
    const { written, unread } = versionsAmong(await submissionVersions(db, [submission.id]))
    const { title, opening } = await sealed.written(db, submission, found(written, 'words'))
    return { ref: submission.ref, kind: submission.kind, title, opening, unread }
  }

  /**
   * Puts a new statement of the group in the place of its last one. A moderator reads it first, and until then everybody reads what they
   * read before. Refuses: invalid, not_found, forbidden. Records: submissions.statement_changed.
   */
  async function changeStatement(actor: Actor, areaSlug: string, ref: unknown, input: unknown): Promise<void> {
    const words = asOneText(parse(GroupStatementForm, input))
    await change(async (tx) => {
      const { submission } = await sentToChange(tx, areaSlug, ref)
      permit(whyNotSpeakForGroup(actor, submission))
      const role = found(giverIn(actor, submission.areaId, submission.forumId), 'role')
      const id = newId('statement')
      const version = { id, side: 'group' as const, kind: 'original' as const, words: null, organisationId: null, spokenAs: '' }
      await add(tx, submission, { ...version, sealed: await sealed.seal(tx, submission, id, words) })
      note(tx, submission, 'submissions.statement_changed', role, words)
    })
  }

  /**
   * Writes what the council says to a letter as a whole, beside what the group says; signed by organisation and role, shown at once.
   * Refuses: invalid, not_found, forbidden. Records: submissions.council_replied.
   */
  async function replyForCouncil(actor: Actor, areaSlug: string, ref: unknown, input: unknown): Promise<void> {
    const { words } = parse(CouncilStatementForm, input)
    await change(async (tx) => {
      const { submission } = await sentToChange(tx, areaSlug, ref)
      const { council } = versionsAmong(await submissionVersions(tx, [submission.id]))
      permit(whyNotSpeakForCouncil(actor, submission, council[0]))
      const role = found(answererIn(actor, submission.areaId), 'role')
      await add(tx, submission, { id: newId('statement'), side: 'council', kind: 'shown', sealed: null, words, ...signature(role) })
      note(tx, submission, 'submissions.council_replied', role, words)
    })
  }

  async function add(tx: Tx, { id }: SubmissionTable, version: Omit<SubmissionVersionTable, 'submissionId' | 'number' | 'writtenAt'>) {
    const before = (await submissionVersions(tx, [id])).filter(({ side }) => side === version.side)
    const number = Math.max(0, ...before.map(({ number }) => number)) + 1
    await insertSubmissionVersion(tx, { ...version, submissionId: id, number, writtenAt: moment(clock) })
  }

  function note(tx: Tx, { id, areaId }: SubmissionTable, name: EventName, role: HeldRole, content: string) {
    record(tx, { name, place: `at:${id}`, areaId, about: id, actor: role.id, content })
  }

  return { ownStatement, changeStatement, replyForCouncil }
}
