import nodemailer from 'nodemailer'
import { type Post, senderOf } from './post.ts'

const CONNECT_MS = 10_000
const SILENCE_MS = 20_000
const HERE = new Set(['localhost', '127.0.0.1', '[::1]'])

/** Sends by the mail server at `smtpUrl` (`smtps://user:password@host`, `?from=` for another sender). Without TLS only on this machine. */
export function smtpPost(smtpUrl: string, baseUrl: string): Post {
  const url = new URL(smtpUrl)
  const from = url.searchParams.get('from') ?? senderOf(baseUrl)
  url.searchParams.delete('from')
  const transport = nodemailer.createTransport({
    url: url.href,
    requireTLS: url.protocol === 'smtp:' && !HERE.has(url.hostname),
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    socketTimeout: SILENCE_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    async send({ to, subject, text, html, messageId, stopUrl, calendar }) {
      await transport.sendMail({
        from,
        to: { name: '', address: to },
        subject,
        text,
        html,
        messageId,
        ...(calendar ? { icalEvent: { method: calendar.method, filename: 'meeting.ics', content: calendar.text } } : {}),
        headers: {
          'Auto-Submitted': 'auto-generated',
          ...(stopUrl ? { 'List-Unsubscribe': `<${stopUrl}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } : {}),
        },
      })
    },
  }
}
