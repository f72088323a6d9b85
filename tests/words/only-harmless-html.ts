import sanitizeHtml from 'sanitize-html'
import { expect } from 'vitest'

const REL = 'nofollow ugc noopener noreferrer'
const PLAIN_TAG = /^<\/?(?:p|strong|em|ul|ol|li|blockquote)>$|^<br \/>$|^<\/a>$|^<ol start="\d{1,9}">$/
const LINK = new RegExp(`^<a href="([^"<>]*)" rel="${REL}">$`)

/**
 * Holds a piece of drawn HTML against two readings: our own, in which every `<` must begin one of a few exact tags, well nested,
 * and that of an HTML parser, which must find the same tags with the same few attributes.
 */
export function expectOnlyHarmlessHtml(html: string) {
  const open: string[] = []
  for (const [tag] of html.matchAll(/<[^>]*>?|>/g)) {
    const address = tag.match(LINK)?.[1]
    if (address !== undefined) expect(['http:', 'https:', 'mailto:']).toContain(new URL(decoded(address)).protocol)
    else expect(tag).toMatch(PLAIN_TAG)
    const name = tag.match(/\w+/)![0]
    if (tag.startsWith('</')) expect(open.pop()).toBe(name)
    else if (name !== 'br') open.push(name)
  }
  expect(open).toEqual([])
  expect(tagsFoundByParser(html)).toEqual([...html.matchAll(/<(\w+)/g)].map(([, name]) => name))
}

function tagsFoundByParser(html: string) {
  const found: string[] = []
  sanitizeHtml(html, {
    allowedTags: false,
    allowedAttributes: false,
    allowVulnerableTags: true,
    onOpenTag(name, attributes) {
      found.push(name)
      const allowed = name === 'a' ? ['href', 'rel'] : name === 'ol' ? ['start'] : []
      expect(allowed).toEqual(expect.arrayContaining(Object.keys(attributes)))
    },
  })
  return found
}

/** The text a reader sees, without the tags. */
export function seenText(html: string) {
  return decoded(html.replace(/<[^>]*>/g, ''))
}

const decoded = (text: string) =>
  text.replace(/&(lt|gt|quot|amp);/g, (_, name: 'lt' | 'gt' | 'quot' | 'amp') => ({ lt: '<', gt: '>', quot: '"', amp: '&' })[name])
