import type { Actor } from '#app/contract/actor.ts'
import type { DeliveryView, FillView } from '#app/contract/submission-views.ts'
import type { Db, Tx } from '#db/database.ts'
import { areaById, forumById } from '#db/people/area-queries.ts'
import {
  deliveriesOf,
  deliveryByLink,
  deliveryByReader,
  endDeliveries,
  insertDelivery,
  openDelivery,
} from '#db/submissions/delivery-queries.ts'
import { pointsOf } from '#db/submissions/point-queries.ts'
import { submissionById, submissionVersions, updateSubmission } from '#db/submissions/queries.ts'
import type { SubmissionDeliveryTable, SubmissionTable } from '#db/submissions/schema.ts'
import { dayOf, later, moment, newId, today } from '../clock.ts'
import { drawnWords } from '../feedback/drawn-words.ts'
import { shownWords } from '../feedback/shown-words.ts'
import { enqueue } from '../notifications/outbox.ts'
import { newToken } from '../people/tokens.ts'
import { conflict, found, permit } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { acknowledgeBy, backpackView } from './backpack-view.ts'
import { sentSubmission, sentToChange } from './found-submission.ts'
import { giverIn, whyNotChangeDraft, whyNotDeliver, whyNotMore, whyNotPutMessages } from './policy.ts'
import { deliveredWords, isReady, isWaiting } from './safe-messages.ts'
import { groupWordsIn, versionsAmong } from './words.ts'

const DAY_MS = 86_400_000
/** How long a link waits to be opened, and how long the browser that opened it reads on. */
const LINK_MS = 60 * DAY_MS

/** Backpacks on their way: whole, to one recipient, by a link that works once. */
export function delivering(tools: Tools) {
  const { db, vault, clock, change, record, limits } = tools
  const hashOf = (token: string) => vault.hashOf('delivery', token)

  /** A backpack for whoever fills it: how many messages are ready, and what stands in the way of delivering it. Refuses: not_found, forbidden. */
  async function fillPage(actor: Actor, areaSlug: string, ref: unknown, submission: string): Promise<FillView> {
    const { submission: row } = await sentSubmission(db, areaSlug, ref)
    if (row.kind !== 'backpack') found(undefined, 'backpack')
    const fills = whyNotPutMessages(actor, row)
    const delivers = whyNotChangeDraft(actor, row)
    if (delivers) permit(fills)
    const messages = await pointsOf(db, [row.id])
    const counted = countsOf(messages)
    const { shown } = versionsAmong(await submissionVersions(db, [row.id]))
    return {
      ref: row.ref,
      forum: found(await forumById(db, row.forumId), 'forum').name,
      title: row.publishedAt && shown[0] ? groupWordsIn(shown[0].words!).title : '',
      recipient: row.recipient,
      submission,
      messages: messages.length,
      ...counted,
      delivered: row.deliveredAt ? backpackView(row, messages, today(clock), drawnWords()) : null,
      deliveries: (await deliveriesOf(db, row.id)).map(({ sentAt, openedAt }) => ({
        sentOn: dayOf(sentAt),
        openedOn: openedAt && dayOf(openedAt),
      })),
      whyNotDeliver: whyNotDeliver(row, counted),
      may: {
        putMessages: !fills && !whyNotMore(row),
        deliver: !delivers,
        sendAgain: !delivers && row.deliveredAt !== null && !row.acknowledgedAt,
      },
    }
  }

  /**
   * Sends a backpack to its recipient, whole: a mail with a link that works once. From now on the day runs by which they say that it has
   * come. Refuses: not_found, forbidden, conflict (a message still has to be made safe). Records: submissions.delivered.
   */
  async function deliver(actor: Actor, areaSlug: string, ref: unknown): Promise<void> {
    await change(async (tx) => {
      const { submission } = await sentToChange(tx, areaSlug, ref)
      permit(whyNotChangeDraft(actor, submission))
      const counted = countsOf(submission.kind === 'backpack' ? await pointsOf(tx, [submission.id]) : [])
      const whyNot = whyNotDeliver(submission, counted)
      if (whyNot) conflict(whyNot)
      const role = found(giverIn(actor, submission.areaId, submission.forumId), 'role')
      const deliveredAt = moment(clock)
      await updateSubmission(tx, submission.id, { deliveredAt })
      await send(tx, submission)
      const by = acknowledgeBy({ ...submission, deliveredAt })
      record(tx, {
        ...about(submission),
        name: 'submissions.delivered',
        actor: role.id,
        facts: { messages: counted.ready, acknowledgeBy: by },
      })
    })
  }

  /** Sends a new link to the same address; the one before stops working. Limit: account. Refuses: not_found, forbidden, conflict, too_many. */
  async function sendAgain(actor: Actor, areaSlug: string, ref: unknown): Promise<void> {
    const { submission } = await sentSubmission(db, areaSlug, ref)
    permit(whyNotChangeDraft(actor, submission))
    await limits.spend('account', actor.addressKey)
    await change((tx) => sendOnceMore(tx, submission))
  }

  /** The same, asked for by whoever came by a link that was opened elsewhere: it goes to the address that is kept, and nowhere else. */
  async function askAgain(actor: Actor, link: string | undefined): Promise<void> {
    const known = found(await deliveryByLink(db, hashOf(link ?? '')), 'link')
    await limits.spend('account', actor.addressKey)
    await change(async (tx) => sendOnceMore(tx, found(await submissionById(tx, known.submissionId), 'backpack')))
  }

  async function sendOnceMore(tx: Tx, submission: SubmissionTable) {
    if (!submission.deliveredAt) conflict('It has not been delivered yet.')
    if (submission.acknowledgedAt) conflict('It has come already, so nobody needs a new link.')
    await send(tx, submission)
  }

  async function send(tx: Tx, { id, areaId }: SubmissionTable) {
    const { email } = found(await vault.get<{ email: string }>(tx, areaId, 'recipient', id), 'address')
    await endDeliveries(tx, id, moment(clock))
    const token = newToken()
    const deliveryId = newId('delivery')
    const sent = { id: deliveryId, submissionId: id, linkHash: hashOf(token), sentAt: moment(clock), expiresAt: later(clock, LINK_MS) }
    await insertDelivery(tx, { ...sent, readerHash: null, openedAt: null })
    const vaultKey = await vault.put(tx, areaId, 'mail', deliveryId, { to: email, token })
    await enqueue(tx, clock, { vaultKey, areaId, template: 'backpack', about: id, onceKey: `backpack|${deliveryId}` })
  }

  /** What whoever came by a link, or opened one in this browser, may see of a backpack. */
  async function delivery(link: string | undefined, reader: string | undefined): Promise<DeliveryView> {
    const opened = reader ? await deliveryByReader(db, hashOf(reader)) : undefined
    if (opened && opened.expiresAt > moment(clock)) return openView(opened)
    const known = link ? await deliveryByLink(db, hashOf(link)) : undefined
    if (!known) return { state: 'gone' }
    const { row, words, forum, area } = await settingOf(db, known)
    if (known.openedAt || known.expiresAt <= moment(clock)) return { state: 'used', forum, maySendAgain: row.acknowledgedAt === null }
    const messages = (await pointsOf(db, [row.id])).filter(isReady)
    const atLeast = Math.floor(messages.length / 10) * 10
    return { state: 'closed', forum, recipient: row.recipient, title: words.title, atLeast, area: area.name }
  }

  async function openView(opened: SubmissionDeliveryTable): Promise<DeliveryView> {
    const { row, words, forum, area } = await settingOf(db, opened)
    const messages = (await pointsOf(db, [row.id])).filter(isReady)
    return {
      state: 'open',
      area: area.name,
      forum,
      recipient: row.recipient,
      title: words.title,
      opening: shownWords(words.opening),
      language: row.language,
      messages: await Promise.all(
        messages.map(async (message, at) => ({
          number: at + 1,
          html: await deliveredWords(tools, db, message),
          language: message.language,
          young: message.voice === 'young_person',
        })),
      ),
      acknowledgeBy: acknowledgeBy(row)!,
      acknowledgedOn: row.acknowledgedAt && dayOf(row.acknowledgedAt),
    }
  }

  /**
   * Opens a backpack by its link, once. Returns what this browser reads on with. Refuses: conflict, when it was opened before or is too
   * old. Records: submissions.opened.
   */
  async function openLink(link: string | undefined): Promise<string> {
    const token = newToken()
    await change(async (tx) => {
      const at = moment(clock)
      const known = link ? await deliveryByLink(tx, hashOf(link)) : undefined
      const fresh = known && !known.openedAt && known.expiresAt > at
      const opening = { openedAt: at, readerHash: hashOf(token), expiresAt: later(clock, LINK_MS) }
      if (!fresh || !(await openDelivery(tx, known.id, opening)))
        conflict('This link was opened before, or is too old. You can ask for a new one.')
      const row = found(await submissionById(tx, known.submissionId), 'backpack')
      record(tx, { ...about(row), name: 'submissions.opened', actor: 'recipient' })
    })
    return token
  }

  /** Says that a backpack has come; a second time changes nothing. Its address is forgotten. Refuses: not_found. Records: submissions.acknowledged. */
  async function acknowledge(reader: string | undefined): Promise<void> {
    await change(async (tx) => {
      const opened = reader ? await deliveryByReader(tx, hashOf(reader)) : undefined
      const row = found(opened && (await submissionById(tx, opened.submissionId)), 'link')
      if (row.acknowledgedAt) return
      await updateSubmission(tx, row.id, { acknowledgedAt: moment(clock) })
      await vault.remove(tx, 'recipient', row.id)
      record(tx, { ...about(row), name: 'submissions.acknowledged', actor: 'recipient' })
    })
  }

  return { fillPage, deliver, sendAgain, askAgain, delivery, openLink, acknowledge }
}

const about = ({ id, areaId }: SubmissionTable) => ({ place: `at:${id}`, areaId, about: id }) as const

const countsOf = (messages: Awaited<ReturnType<typeof pointsOf>>) => ({
  ready: messages.filter(isReady).length,
  waiting: messages.filter(isWaiting).length,
})

async function settingOf(db: Db, { submissionId }: SubmissionDeliveryTable) {
  const row = found(await submissionById(db, submissionId), 'backpack')
  const { shown } = versionsAmong(await submissionVersions(db, [row.id]))
  return {
    row,
    words: shown[0] ? groupWordsIn(shown[0].words!) : { title: '', opening: '' },
    forum: found(await forumById(db, row.forumId), 'forum').name,
    area: found(await areaById(db, row.areaId), 'area'),
  }
}
