import type { AreaId, Moment } from '#app/contract/ids.ts'
import type { Tx } from '#db/database.ts'
import { insertOutbox } from '#db/notifications/queries.ts'
import { type Clock, moment, newId } from '../clock.ts'
import { factsText } from '../record/facts-text.ts'
import type { Facts } from '../record/recorder.ts'

export interface Mail {
  /** The vault row that holds the address (or the account whose address it is), by its name. */
  vaultKey: string
  /** Whose key opens that row; '' for accounts. */
  areaId: AreaId | ''
  template: MailTemplate
  /** What it is about; never words of a family. */
  about: string
  facts?: Facts
  /** Two mails with the same key are one. */
  onceKey: string
  dueAt?: Moment
}

/** Every mail that can be sent. Those to families go out between 8 and 20 h; the others at once. */
export const MAIL_TEMPLATES = {
  published: 'family',
  shown_again: 'family',
  declined: 'family',
  kept_private: 'family',
  hidden: 'family',
  answered: 'family',
  answer_changed: 'family',
  new_reply: 'family',
  action_done: 'family',
  action_slipped: 'family',
  action_dropped: 'family',
  report_for_followers: 'family',
  report_for_representatives: 'now',
  report_for_recipients: 'now',
  answer_for_representatives: 'now',
  answer_for_recipients: 'now',
  letter_for_representatives: 'now',
  letter_for_recipients: 'now',
  escalated: 'now',
  escalation_passed: 'now',
  theme_rising: 'now',
  action_nudge: 'now',
  item_decided: 'now',
  meeting_invited: 'now',
  meeting_reminded: 'now',
  meeting_changed: 'now',
  meeting_called_off: 'now',
  confirm: 'now',
  reset: 'now',
  invitation: 'now',
  already_has_account: 'now',
  backpack: 'now',
} as const
export type MailTemplate = keyof typeof MAIL_TEMPLATES

/** Puts a mail in the outbox in the transaction of the change that it tells about. */
export async function enqueue(tx: Tx, clock: Clock, { vaultKey, areaId, template, about, facts = {}, onceKey, dueAt }: Mail) {
  await insertOutbox(tx, {
    id: newId('outbox'),
    areaId,
    vaultKey,
    template,
    about,
    facts: factsText(facts),
    onceKey,
    dueAt: dueAt ?? moment(clock),
    sentAt: null,
    cancelledAt: null,
    attempts: 0,
    failedAt: null,
  })
}
