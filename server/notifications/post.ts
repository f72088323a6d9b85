/** One mail, ready to go. */
export interface Letter {
  to: string
  subject: string
  text: string
  html: string
  /** Stays the same when a mail is sent again, so that it is seen once. */
  messageId: string
  /** Where one click stops mails of this kind; those about an account cannot be stopped. */
  stopUrl?: string | undefined
  /** A calendar file that asks somebody to come, or calls off. */
  calendar?: { method: 'REQUEST' | 'CANCEL'; text: string } | undefined
}

/** Where letters are handed in. Rejects when a letter was not taken. */
export interface Post {
  send: (letter: Letter) => Promise<void>
}

/** Who mails come from: nobody reads what is sent back. */
export function senderOf(baseUrl: string): { name: string; address: string } {
  const host = new URL(baseUrl).hostname
  return { name: 'Common Thread', address: `no-reply@${/^[\d.]+$|^\[/.test(host) ? 'localhost' : host}` }
}
