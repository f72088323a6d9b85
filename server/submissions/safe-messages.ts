import type { Actor } from '#app/contract/actor.ts'
import { parse } from '#app/contract/parse.ts'
import { pointNumberOf, SafeForm } from '#app/contract/submissions.ts'
import type { Db } from '#db/database.ts'
import { type PointRow, pointsOf } from '#db/submissions/point-queries.ts'
import { updatePoint } from '#db/submissions/queries.ts'
import type { SubmissionTable } from '#db/submissions/schema.ts'
import { shownWords } from '../feedback/shown-words.ts'
import { NO_STATE } from '../feedback/state.ts'
import { chosenSpans, countTakenOut, nothingLeft } from '../moderation/chosen-spans.ts'
import { type Deciding, type Decision, deciding, stopIf } from '../moderation/decide.ts'
import { identifiersIn, withTakenOut } from '../moderation/identifiers.ts'
import { addShownVersion, lockVersion, originalWords } from '../moderation/shown-version.ts'
import { conflict, found, permit, wrong } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { sentSubmission } from './found-submission.ts'
import { whyNotMore, whyNotRunSubmissions } from './policy.ts'

/** Messages of a backpack, made safe: read by a person, with what points at somebody taken out. Nothing else of them is changed. */
export function messagesMadeSafe(tools: Tools) {
  const { db, vault, record } = tools
  const decide = deciding(tools)

  /**
   * Makes a message ready to be delivered; it is shown to everybody only when its group said so, otherwise it is kept private. Returns the
   * number of the next message that waits; null after the last. Refuses: invalid, not_found, forbidden, conflict. Records:
   * moderation.kept_private or moderation.published, and submissions.message_made_safe.
   */
  async function makeSafe(actor: Actor, areaSlug: string, ref: unknown, number: unknown, input: unknown): Promise<number | null> {
    const form = parse(SafeForm, input)
    const { area, submission } = await sentSubmission(db, areaSlug, ref)
    permit(whyNotRunSubmissions(actor, area.id))
    const message = await messageNumbered(db, submission, number)
    const whyNot = whyNotMore(submission)
    if (whyNot) conflict(whyNot)
    await decide(actor, area.slug, message.ref, undefined, async (deciding) => {
      const original = await originalWords(tools, deciding.tx, deciding.row)
      const spans = chosenSpans(
        original,
        form.spans.filter(({ take }) => take),
        form.also,
      )
      if (nothingLeft(original, spans)) wrong('also', 'Then nothing is left to deliver')
      const safe = withTakenOut(original, spans)
      const takenOut = countTakenOut(spans, identifiersIn(original))
      const also = () => keep(deciding, submission, message, safe, takenOut.length)
      const facts = { takenOut: takenOut.reduce((sum, { count }) => sum + count, 0) }
      return deciding.row.mayShow
        ? { ...(await shown(deciding, safe, takenOut)), facts, also }
        : { name: 'moderation.kept_private', patch: { ...kept(deciding), privateAt: deciding.row.privateAt ?? deciding.at }, facts, also }
    })
    const rest = (await pointsOf(db, [submission.id])).filter(isWaiting)
    return (rest.find((other) => other.number > message.number) ?? rest[0])?.number ?? null
  }

  async function shown({ tx, row, at }: Deciding, words: string, takenOut: ReturnType<typeof countTakenOut>): Promise<Decision> {
    stopIf(row.takenBackAt ? 'Its author took this back.' : undefined)
    await lockVersion(tools, tx, row)
    const currentVersionId = await addShownVersion(tx, row.id, words, takenOut, at)
    return {
      name: 'moderation.published',
      patch: { ...NO_STATE, publishedAt: row.publishedAt ?? at, reason: null, currentVersionId },
      words,
    }
  }

  function kept({ row }: Deciding) {
    stopIf(row.takenBackAt ? 'Its author took this back.' : undefined)
    return { ...NO_STATE, reason: null, wrongBoxAt: null }
  }

  async function keep({ tx, roleId }: Deciding, { id, areaId }: SubmissionTable, message: PointRow, safe: string, kinds: number) {
    await updatePoint(tx, message.id, { safe: await vault.sealWords(tx, areaId, safe, message.id) })
    record(tx, {
      name: 'submissions.message_made_safe',
      place: `at:${id}`,
      areaId,
      about: message.id,
      actor: roleId,
      facts: { number: message.number, kindsTakenOut: kinds },
    })
  }

  return { makeSafe }
}

/** Whether a message can be delivered: made safe, and not set aside since. */
export const isReady = (row: PointRow) => row.safe !== null && (row.publishedAt !== null || row.privateAt !== null) && !row.escalatedAt
/** Whether a person still has to read a message before anything can be delivered. */
export const isWaiting = (row: PointRow) =>
  !isReady(row) && !row.escalatedAt && !row.declinedAt && !row.removedAt && !row.takenBackAt && !row.erasedAt

/** The words of a message as they are delivered, ready to be drawn. */
export async function deliveredWords({ vault }: Pick<Tools, 'vault'>, db: Db, row: PointRow): Promise<string> {
  return shownWords(await vault.openWords(db, row.areaId, found(row.safe, 'words'), row.id))
}

/** A message of a backpack by its number. Refuses: not_found. */
export async function messageNumbered(db: Db, submission: Pick<SubmissionTable, 'id' | 'kind'>, number: unknown): Promise<PointRow> {
  const wanted = pointNumberOf(number)
  const messages = submission.kind === 'backpack' ? await pointsOf(db, [submission.id]) : []
  return found(
    messages.find((message) => message.number === wanted),
    'message',
  )
}
