import type { Token } from 'markdown-it'
import MarkdownIt from 'markdown-it'
import sanitizeHtml from 'sanitize-html'
import { withoutOrderTurners } from '#app/contract/bidi.ts'
import { allowedAddress, hasSomethingToSee, readMarkdown } from './markdown.ts'

/**
 * HTML of what somebody wrote, safe to put into a page: paragraphs with their line breaks, lists, quotes, emphasis and links, nothing
 * else. HTML that was typed is shown as typed; headings become bold paragraphs; a link whose words are not its address says where it
 * leads. Invisible characters that would turn the order of the text are left out. At most a second for 20,000 characters.
 */
export function shownWords(text: string): string {
  const tokens = readMarkdown(withoutOrderTurners(text))
  return sanitizeHtml(drawing.renderer.render(tokens, drawing.options, {}), ALLOWED).trim()
}

const drawing = new MarkdownIt('zero', { html: false, breaks: true })
Object.assign(drawing.renderer.rules, {
  heading_open: () => '<p><strong>',
  heading_close: () => '</strong></p>\n',
  link_close: (tokens: Token[], index: number) => {
    const { url, title, hasWords, isAddress } = linkEndingAt(tokens, index)
    const leadsTo = drawing.utils.escapeHtml([url.host || url.pathname, title].filter(Boolean).join(': '))
    return hasWords ? `</a>${isAddress ? '' : ` (${leadsTo})`}` : `${leadsTo}</a>`
  },
})

/** A second wall behind markdown-it, which lets no HTML through by itself. */
const ALLOWED: sanitizeHtml.IOptions = {
  allowedTags: ['p', 'br', 'strong', 'em', 'ul', 'ol', 'li', 'blockquote', 'a'],
  allowedAttributes: { a: ['href', 'rel'], ol: ['start'] },
  allowedSchemes: ['http', 'https', 'mailto'],
  allowProtocolRelative: false,
  transformTags: {
    a: (tagName, { href = '' }) => ({
      tagName,
      attribs: allowedAddress(href) ? { href, rel: 'nofollow ugc noopener noreferrer' } : ({} as sanitizeHtml.Attributes),
    }),
  },
}

/** The same words without any markup, for a mail, a list or a page's description: blank lines between paragraphs, addresses written out. */
export function plainWords(text: string): string {
  const lines = readMarkdown(withoutOrderTurners(text)).map((token, index, tokens) => {
    if (token.children) return token.children.map(plainPart).join('')
    if (token.type === 'list_item_open') return token.info ? `${token.info}${token.markup} ` : '- '
    if (token.type === 'paragraph_close') return tokens[index]?.hidden ? '\n' : '\n\n'
    return /^(heading|bullet_list|ordered_list)_close$/.test(token.type) ? '\n\n' : ''
  })
  return lines
    .join('')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

function plainPart(token: Token, index: number, tokens: Token[]) {
  if (token.type === 'softbreak' || token.type === 'hardbreak') return '\n'
  if (token.type !== 'link_close') return token.content
  const { url, title, hasWords, isAddress } = linkEndingAt(tokens, index)
  const leadsTo = [url.href, title].filter(Boolean).join(': ')
  return hasWords ? (isAddress ? '' : ` (${leadsTo})`) : leadsTo
}

function linkEndingAt(tokens: Token[], end: number) {
  let start = end
  while (tokens[start]!.type !== 'link_open') start -= 1
  const open = tokens[start]!
  return {
    url: new URL(String(open.attrGet('href'))),
    title: open.attrGet('title'),
    hasWords: tokens.slice(start, end).some(hasSomethingToSee),
    isAddress: open.info === 'auto',
  }
}
