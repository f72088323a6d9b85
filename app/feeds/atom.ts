import type { FeedView } from '../contract/feed.ts'

const MARKS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }
/** What XML 1.0 has no place for. */
const NO_XML = /(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu
const text = (words: string) => words.replace(NO_XML, '').replace(/[&<>"']/g, (mark) => MARKS[mark]!)

/** A feed as Atom (RFC 4287). */
export function atomOf({ area, title, by, path, feedPath, updatedAt, entries }: FeedView, baseUrl: string): string {
  const at = (rest: string) => text([baseUrl, area, rest].filter(Boolean).join('/'))
  const id = (rest: string) => `tag:${text(new URL(baseUrl).hostname)},2026:${text(area)}/${text(rest)}`
  const drawn = entries.map(
    (entry) => `  <entry>
    <id>${id(`record/${entry.number}`)}</id>
    <title>${text(entry.title)}</title>
    <link rel="alternate" type="text/html" href="${at(entry.path)}"/>
    <updated>${entry.at}</updated>
  </entry>`,
  )
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
  <id>${id(feedPath)}</id>
  <title>${text(title)}</title>
  <updated>${updatedAt}</updated>
  <author><name>${text(by)}</name></author>
  <link rel="self" type="application/atom+xml" href="${at(feedPath)}"/>
  <link rel="alternate" type="text/html" href="${at(path)}"/>
${drawn.join('\n')}
</feed>
`
}

/** The same as an answer. */
export const atomFile = (feed: FeedView, baseUrl: string) =>
  new Response(atomOf(feed, baseUrl), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8', 'Access-Control-Allow-Origin': '*' },
  })
