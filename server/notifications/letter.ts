import type { Draft } from './templates.ts'

/** The same mail as plain text and as simple HTML without pictures. */
export function written(draft: Draft, stopUrl: string | undefined): { subject: string; text: string; html: string } {
  const { subject, before, link, more = [], after } = draft
  const links = [link, ...more]
  const stop = stopUrl ? { words: 'Stop these e-mails', href: stopUrl } : undefined
  const text = [...before, ...links.map(inText), ...after, ...(stop ? [inText(stop)] : [])].join('\n\n')
  const body = [...before.map(paragraph), ...links.map(anchor), ...after.map(paragraph), ...(stop ? [anchor(stop)] : [])].join('\n')
  return {
    subject: oneLine(subject),
    text: `${text}\n`,
    html: `<!doctype html>\n<html lang="en-GB"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head>\n<body>\n${body}\n</body></html>\n`,
  }
}

const inText = ({ words, href }: { words: string; href: string }) => `${words}:\n${href}`
const paragraph = (words: string) => `<p>${escaped(words)}</p>`
const anchor = ({ words, href }: { words: string; href: string }) => `<p><a href="${escaped(href)}">${escaped(words)}</a></p>`

/** A subject is one line, whatever an area is called. */
const oneLine = (words: string) => words.replace(/[\s\p{Cc}]+/gu, ' ').trim()

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escaped = (words: string) => words.replace(/[&<>"']/g, (sign) => ENTITIES[sign]!)
