import type { Actor } from '#app/contract/actor.ts'
import type { ContributionId } from '#app/contract/ids.ts'
import { cutUp } from '#app/contract/letter-points.ts'
import { parse } from '#app/contract/parse.ts'
import type { GivenView } from '#app/contract/submission-views.ts'
import { ACKNOWLEDGE_DAYS, BackpackForm, MESSAGE_MAX_CHARS, MessagesForm, MOST_MESSAGES } from '#app/contract/submissions.ts'
import type { Tx } from '#db/database.ts'
import { contributionById } from '#db/feedback/queries.ts'
import { areaBySlug, dangerRulesOf } from '#db/people/area-queries.ts'
import type { AreaTable } from '#db/people/schema.ts'
import { countPoints, insertPoints, insertSubmission, submissionRefTaken } from '#db/submissions/queries.ts'
import type { SubmissionTable } from '#db/submissions/schema.ts'
import { addWorkingDays } from '../calendar/working-days.ts'
import { moment, newSecretId, today } from '../clock.ts'
import { arrive } from '../feedback/arrival.ts'
import { freeRef } from '../free-ref.ts'
import { dangersIn } from '../moderation/dangers.ts'
import { identifiersIn } from '../moderation/identifiers.ts'
import { conflict, found, permit, wrong } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { givingFor } from './drafts.ts'
import { blankSubmission, sentToChange } from './found-submission.ts'
import { codeOfSubmission, writeGroupStatement } from './give.ts'
import { whyNotMore, whyNotPutMessages } from './policy.ts'
import { asOneText } from './words.ts'

/** Backpacks: one message for each child, for a recipient who is named by role. */
export function backpacks(tools: Tools) {
  const { db, vault, clock, change, limits } = tools

  /**
   * Begins a backpack. The address of its recipient is kept in the vault alone. Returns its reference and the five words that open the
   * trace of every message. Refuses: invalid (also a recipient who is named as a person), not_found, forbidden, too_many. Records:
   * submissions.given.
   */
  async function beginBackpack(actor: Actor, areaSlug: string, input: unknown): Promise<GivenView> {
    const form = parse(BackpackForm, input)
    const area = found(await areaBySlug(db, areaSlug), 'area')
    const giving = await givingFor(tools, actor, area, form.forum)
    if (identifiersIn(form.recipient).length > 0)
      wrong('recipient', 'Write a role, like “the inspectors” or “the director of children’s services”. Leave the name out')
    await limits.spend('say', actor.addressKey)
    return change(async (tx) => {
      const row: SubmissionTable = {
        ...blankSubmission(area.id, giving, await freeRef(tx, 'SU', submissionRefTaken)),
        kind: 'backpack',
        givenOn: today(clock),
        sentAt: moment(clock),
        workingDays: ACKNOWLEDGE_DAYS,
        recipient: form.recipient,
        showMessages: form.show === 'yes' ? 1 : 0,
      }
      await insertSubmission(tx, row)
      await vault.put(tx, area.id, 'recipient', row.id, { email: form.email })
      await writeGroupStatement(tools, tx, row, giving.roleId, asOneText(form), 0)
      const readBy = addWorkingDays(row.givenOn, area.readWithinDays)
      return { ref: row.ref, kind: row.kind, code: codeOfSubmission(tools, row), points: 0, readBy, dueOn: null, helpFirst: false }
    })
  }

  /**
   * Puts messages into a backpack, each a contribution of a child or parent, written down for them with their yes. The same messages sent
   * twice with the same `submission` count once. Returns how many came in, and whether one of them tells of danger. Refuses: invalid,
   * not_found, forbidden, conflict (it was delivered), too_many. Records: feedback.said for each.
   */
  async function putMessages(actor: Actor, areaSlug: string, ref: unknown, input: unknown): Promise<{ added: number; helpFirst: boolean }> {
    const form = parse(MessagesForm, input)
    const area = found(await areaBySlug(db, areaSlug), 'area')
    const messages = messagesIn(form.messages)
    await limits.spend('supporter', actor.addressKey)
    return change(async (tx) => {
      const { submission } = await sentToChange(tx, area.slug, ref)
      if (submission.kind !== 'backpack') found(undefined, 'backpack')
      permit(whyNotPutMessages(actor, submission))
      const whyNot = whyNotMore(submission)
      if (whyNot) conflict(whyNot)
      const before = await countPoints(tx, submission.id)
      if (before + messages.length > MOST_MESSAGES)
        wrong('messages', `A backpack holds ${MOST_MESSAGES} messages. Begin another one for the rest`)
      const rules = await dangerRulesOf(tx, area.id)
      const came = { added: 0, helpFirst: false }
      for (const [at, words] of messages.entries()) {
        const id: ContributionId = `contribution_${vault.hashOf('contribution', `${submission.id}|${form.submission}|${at}|${words}`).slice(0, 32)}`
        if (await contributionById(tx, id)) continue
        came.added += 1
        const dangers = dangersIn(words, rules)
        came.helpFirst ||= dangers.length > 0
        await arriveMessage(tx, area, submission, { id, words, dangers, form, number: before + came.added })
      }
      return came
    })
  }

  interface Message {
    id: ContributionId
    words: string
    dangers: string[]
    form: Pick<ReturnType<typeof MessagesForm.parse>, 'voice' | 'language'>
    number: number
  }

  async function arriveMessage(tx: Tx, area: AreaTable, submission: SubmissionTable, { id, words, dangers, form, number }: Message) {
    await arrive(tools, tx, {
      id,
      areaId: area.id,
      words,
      kind: 'experience',
      channel: 'letter',
      voice: form.voice,
      language: form.language,
      mayShow: submission.showMessages === 1,
      onBehalf: true,
      writer: id,
      codeHash: vault.hashOf('receipt', codeOfSubmission(tools, submission)),
      dangers,
    })
    const point = { id: newSecretId('point'), areaId: area.id, submissionId: submission.id, number, contributionId: id }
    await insertPoints(tx, [{ ...point, organisationId: null, lateDueOn: null, safe: null }])
  }

  return { beginBackpack, putMessages }
}

/** The messages in one text, each after an empty line or a line of dashes. Refuses one that is too long, by its place. */
function messagesIn(text: string): string[] {
  const messages = cutUp(text)
  const long = messages.findIndex((message) => [...message].length > MESSAGE_MAX_CHARS)
  if (long >= 0) {
    const start = messages[long]!.replace(/\s+/g, ' ').slice(0, 40)
    wrong(
      'messages',
      `Message ${long + 1} (“${start}…”) is longer than ${MESSAGE_MAX_CHARS} letters. Put an empty line between two messages`,
    )
  }
  return messages
}
