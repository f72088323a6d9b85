import { randomUUID } from 'node:crypto'
import type { AreaId, Moment } from '#app/contract/ids.ts'
import type { Db } from '#db/database.ts'
import { escalationById } from '#db/moderation/escalation-queries.ts'
import { dueOutbox, outboxById, updateOutbox } from '#db/notifications/queries.ts'
import type { OutboxTable } from '#db/notifications/schema.ts'
import { areaById } from '#db/people/area-queries.ts'
import { takeLease } from '#db/record/queries.ts'
import { later, moment } from '../clock.ts'
import { invitationMail } from '../meetings/invitation-mail.ts'
import type { Tools } from '../tools.ts'
import { type Addressed, addressOf } from './address.ts'
import { byDay } from './daytime.ts'
import { written } from './letter.ts'
import { MEETING_DRAFTS } from './meeting-mails.ts'
import { MAIL_TEMPLATES, type MailTemplate } from './outbox.ts'
import { type Post, senderOf } from './post.ts'
import { stopping } from './stop.ts'
import { draftOf } from './templates.ts'

const AT_ONCE = 50
const MINUTE_MS = 60_000
/** Longer than one mail can take, so that no second process sends it meanwhile. */
const LEASE_MS = 90_000
const MAX_TRIES = 10
const LONGEST_WAIT_MS = 6 * 60 * MINUTE_MS

/** Takes mails from the outbox to the post. Without a post they wait. */
export function sending(tools: Tools, post: Post | undefined) {
  const { db, change, clock, vault, baseUrl, record } = tools
  const holder = randomUUID()
  const { stopUrl } = stopping(tools)

  /**
   * Sends what is due, oldest first, in one process at a time. Returns how many went. Each is marked after it was taken, so that a crash
   * between the two sends it again under the same message id. Those to families wait for the day. Records: notifications.sent.
   */
  async function sendDue(): Promise<number> {
    const due = post ? await dueOutbox(db, moment(clock), AT_ONCE) : []
    if (!post || due.length === 0 || !(await hold(LEASE_MS))) return 0
    let sent = 0
    for (const { id } of due) {
      if (await deliver(post, id)) sent += 1
      if (!(await hold(LEASE_MS))) return sent
    }
    await hold(-1)
    return sent
  }

  const hold = (ms: number) => change((tx) => takeLease(tx, { name: 'outbox', holder, until: later(clock, ms) }, moment(clock)))

  async function deliver(post: Post, id: OutboxTable['id']): Promise<boolean> {
    const mail = await outboxById(db, id)
    if (!mail || mail.sentAt || mail.cancelledAt) return false
    const template = mail.template as MailTemplate
    const now = moment(clock)
    const due = MAIL_TEMPLATES[template] === 'family' ? byDay(now) : now
    if (due !== now) return put(id, { dueAt: due })
    const address = await addressOf(db, vault, mail)
    if (!address) return put(id, { cancelledAt: now })
    const letter = await letterOf(mail, template, address).catch(tools.report)
    if (letter === null) return put(id, { cancelledAt: now })
    if (!letter) return notTaken(mail, { code: 'our mistake' })
    try {
      await post.send(letter)
    } catch (error) {
      return notTaken(mail, error)
    }
    await sentOf(mail, address.once, now)
    return true
  }

  /** A mail as it goes; null where it has nothing to say any more. */
  async function letterOf(mail: OutboxTable, template: MailTemplate, { to, token, hasAccount }: Addressed) {
    const about = isInviteMail(template) ? await invitationMail(tools, mail, to) : undefined
    if (isInviteMail(template) && !about) return null
    const area = about?.area ?? (await areaOf(db, mail))
    const url = MAIL_TEMPLATES[template] === 'family' ? stopUrl(mail) : undefined
    const { theme, report, answer, letter: of, meeting } = JSON.parse(mail.facts) as Record<string, string | undefined>
    const setting = { baseUrl, area, token, hasAccount, theme, report, answer, letter: of, meeting, invited: about?.invited }
    return { ...written(draftOf(template, setting), url), to, stopUrl: url, messageId: messageIdOf(mail.id), calendar: about?.calendar }
  }

  const messageIdOf = (id: string) => `<${vault.hashOf('message', id).slice(0, 40)}@${senderOf(baseUrl).address.split('@')[1]}>`

  const sentOf = ({ id, areaId, vaultKey, template }: OutboxTable, once: boolean, at: Moment) =>
    change(async (tx) => {
      await updateOutbox(tx, id, { sentAt: at })
      if (once) await vault.removeNamed(tx, vaultKey)
      if (areaId) record(tx, { name: 'notifications.sent', place: `at:${areaId}`, areaId, about: id, actor: 'system', facts: { template } })
    })

  /** Tries again later, each time twice as long, and gives up in the end. What the mail server said may hold the address: never report it. */
  async function notTaken({ id, attempts }: OutboxTable, error: unknown): Promise<false> {
    const tries = attempts + 1
    const wait = Math.min(2 ** attempts * MINUTE_MS, LONGEST_WAIT_MS)
    if (tries < MAX_TRIES) return put(id, { attempts: tries, dueAt: later(clock, wait) })
    await put(id, { attempts: tries, failedAt: moment(clock) })
    const code = String((error as { code?: unknown }).code ?? 'no code')
    tools.report(new Error(`The mail ${id} was given up after ${tries} tries (${code})`))
    return false
  }

  async function put(id: OutboxTable['id'], patch: Parameters<typeof updateOutbox>[2]): Promise<false> {
    await change((tx) => updateOutbox(tx, id, patch))
    return false
  }

  return { sendDue }
}

const isInviteMail = (template: MailTemplate) => template in MEETING_DRAFTS

/** The area that a mail is about: its own, that of the escalation that it tells a role about, or the one that it names. */
async function areaOf(db: Db, { areaId, about, template }: OutboxTable) {
  const ofEscalation = template.startsWith('escalat') ? await escalationById(db, about as `escalation_${string}`) : undefined
  const id = areaId || ofEscalation?.areaId || (about.startsWith('area_') ? (about as AreaId) : undefined)
  return id ? await areaById(db, id) : undefined
}
