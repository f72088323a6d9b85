import type { Actor } from '#app/contract/actor.ts'
import { HideForm } from '#app/contract/desk.ts'
import { parse } from '#app/contract/parse.ts'
import { SafeForm } from '#app/contract/submissions.ts'
import { insertSubmissionVersion, submissionVersions, updateSubmission } from '#db/submissions/queries.ts'
import type { SubmissionTable } from '#db/submissions/schema.ts'
import { moment, newId } from '../clock.ts'
import { type ChosenSpan, chosenSpans, countTakenOut, nothingLeft } from '../moderation/chosen-spans.ts'
import { identifiersIn, withTakenOut } from '../moderation/identifiers.ts'
import { moderatorIn } from '../moderation/policy.ts'
import { conflict, found, permit, wrong } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { sentToChange } from './found-submission.ts'
import { whyNotRunSubmissions } from './policy.ts'
import { asOneText, type GroupWords, sealedWords, versionsAmong } from './words.ts'

/** Reading what a group says before everybody does, for identity only: names and what else points at somebody are taken out. */
export function submissionModerating(tools: Tools) {
  const { clock, change, record } = tools
  const sealed = sealedWords(tools)

  /**
   * Shows the title and statement that the group wrote last, with what was chosen taken out. What was shown of the same text before is
   * locked away; what was shown of an earlier one stays readable. Refuses: invalid, not_found, forbidden. Records: submissions.published.
   */
  async function publishSubmission(actor: Actor, areaSlug: string, ref: unknown, input: unknown): Promise<void> {
    const form = parse(SafeForm, input)
    await change(async (tx) => {
      const { submission } = await sentToChange(tx, areaSlug, ref)
      permit(whyNotRunSubmissions(actor, submission.areaId))
      const role = found(moderatorIn(actor, submission.areaId), 'role')
      const all = (await submissionVersions(tx, [submission.id])).filter(({ side }) => side === 'group')
      const { written } = versionsAmong(all)
      const original = found(written, 'words')
      const { words, takenOut } = madeSafe(await sealed.written(tx, submission, original), form)
      for (const version of all)
        if (version.kind === 'shown' && version.number > original.number) await sealed.lock(tx, submission, version)
      const at = moment(clock)
      await insertSubmissionVersion(tx, {
        id: newId('statement'),
        submissionId: submission.id,
        side: 'group',
        number: Math.max(...all.map(({ number }) => number)) + 1,
        kind: 'shown',
        sealed: null,
        words,
        organisationId: null,
        spokenAs: '',
        writtenAt: at,
      })
      await updateSubmission(tx, submission.id, { publishedAt: submission.publishedAt ?? at, hiddenAt: null, reason: null })
      record(tx, { ...about(submission), name: 'submissions.published', actor: role.id, facts: { takenOut }, content: words })
    })
  }

  /**
   * Takes the title and statement of a group out of everybody’s sight, or does not show them at all, for a reason from the agreed list
   * that everybody reads. That it was handed in, and its points, stay. Refuses: invalid, not_found, forbidden, conflict. Records:
   * submissions.hidden.
   */
  async function hideSubmission(actor: Actor, areaSlug: string, ref: unknown, input: unknown): Promise<void> {
    const { reason } = parse(HideForm, input)
    await change(async (tx) => {
      const { submission } = await sentToChange(tx, areaSlug, ref)
      permit(whyNotRunSubmissions(actor, submission.areaId))
      if (submission.hiddenAt) conflict('It is not shown, so there is nothing to hide.')
      const role = found(moderatorIn(actor, submission.areaId), 'role')
      const { shown } = versionsAmong(await submissionVersions(tx, [submission.id]))
      for (const version of shown) await sealed.lock(tx, submission, version)
      await updateSubmission(tx, submission.id, { publishedAt: null, hiddenAt: moment(clock), reason })
      record(tx, { ...about(submission), name: 'submissions.hidden', actor: role.id, facts: { reason } })
    })
  }

  return { publishSubmission, hideSubmission }
}

const about = ({ id, areaId }: Pick<SubmissionTable, 'id' | 'areaId'>) => ({ place: `at:${id}`, areaId, about: id }) as const

/** What could point at somebody in a title and statement, none across the two. */
export const identifiersInStatement = (words: GroupWords) =>
  identifiersIn(asOneText(words)).filter(({ start, end }) => !acrossBoth(words, { start, end }))

function madeSafe(group: GroupWords, form: { spans: (ChosenSpan & { take?: 'yes' | undefined })[]; also: string }) {
  const original = asOneText(group)
  const spans = chosenSpans(
    original,
    form.spans.filter(({ take }) => take),
    form.also,
  )
  if (spans.some((span) => acrossBoth(group, span))) wrong('also', 'Take words out of the title and out of the statement one by one')
  if (nothingLeft(original, spans)) wrong('also', 'Then nothing is left to show')
  const takenOut = countTakenOut(spans, identifiersIn(original)).reduce((sum, { count }) => sum + count, 0)
  return { words: withTakenOut(original, spans), takenOut }
}

/** Whether a stretch of the text reaches into the line between title and statement. */
const acrossBoth = ({ title }: GroupWords, { start, end }: { start: number; end: number }) => start < title.length + 2 && end > title.length
