import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'

interface Kept {
  headers: Record<string, string>
  body: Buffer
  gzip: Buffer
  etag: string
  until: number
}

const MAX_PAGES = 2_000
const MAX_MS = 60_000
/** Pages that depend on nothing but address and display; whatever follows may not be kept. */
const NEVER =
  /^\/(?:desk|account|trace|sign-|stop|confirm|reset|invitation|first-admin|delivery|invited|dev|healthz|readyz|assets|scripts|live)(?:\/|$|\?)/i
/** A meeting that is on, and its replay, show whoever takes part what is their own, and a device is enough to take part. */
const LIVE_MEETING = /^\/[^/]+\/meetings\/[^/]+\/(?:live|replay)\/?(?:\?|$)/i
/** A path written in another way than ours leads to the same page; nobody would know that it is one of those above, or of which area. */
const WRITTEN_OTHERWISE = /^[^?]*(?:[%\\]|\/\/|\/\.)/

/**
 * Keeps whole public pages as ready buffers in front of Express. A page belongs to the first word of its address (the area);
 * `forget` drops an area's pages when something happens in it, and a page drawn before that is never kept after it.
 */
export function pageCache(sessionCookie: string) {
  const pages = new Map<string, Kept>()
  let generation = 0

  const keyOf = (req: IncomingMessage) => {
    const url = req.url ?? '/'
    const cookies = req.headers.cookie ?? ''
    if ((req.method !== 'GET' && req.method !== 'HEAD') || url.length > 500 || cookies.includes(`${sessionCookie}=`)) return undefined
    if (NEVER.test(url) || WRITTEN_OTHERWISE.test(url)) return undefined
    if (LIVE_MEETING.test(url) && cookies.includes(`${sessionCookie}-device=`)) return undefined
    return `${/ct-display=(light|dim|dark)/.exec(cookies)?.[1] ?? 'auto'} ${url}`
  }

  return {
    /** Answers from what is kept; false when somebody else must. */
    serve(req: IncomingMessage, res: ServerResponse): boolean {
      const key = keyOf(req)
      const kept = key === undefined ? undefined : pages.get(key)
      if (!kept || kept.until < Date.now()) return false
      send(req, res, kept)
      return true
    },
    /** What was true when the drawing of a page began; undefined when this request is not for keeping. */
    begin: (req: IncomingMessage) => (keyOf(req) === undefined ? undefined : { key: keyOf(req)!, generation }),
    /** Keeps a page that was drawn, unless something happened meanwhile, and sends it. */
    keepAndSend(
      req: IncomingMessage,
      res: ServerResponse,
      began: { key: string; generation: number },
      headers: Record<string, string>,
      body: Buffer,
    ) {
      const kept = packed(headers, body)
      if (began.generation === generation) {
        if (pages.size >= MAX_PAGES) pages.clear()
        pages.set(began.key, kept)
      }
      send(req, res, kept)
    },
    /** Something happened in this area (or anywhere): its pages are drawn anew. */
    forget(slug?: string) {
      generation += 1
      for (const key of pages.keys()) {
        if (slug === undefined || isOf(slug, key.slice(key.indexOf(' ') + 1))) pages.delete(key)
      }
    },
    get size() {
      return pages.size
    },
  }
}
function send(req: IncomingMessage, res: ServerResponse, { headers, body, gzip, etag }: Kept) {
  if (req.headers['if-none-match'] === etag) {
    res.writeHead(304, { ...headers, ETag: etag }).end()
    return
  }
  const wantsGzip = /\bgzip\b/.test(String(req.headers['accept-encoding'] ?? ''))
  const bytes = wantsGzip ? gzip : body
  res.writeHead(200, { ...headers, ETag: etag, 'Content-Length': bytes.length, ...(wantsGzip ? { 'Content-Encoding': 'gzip' } : {}) })
  res.end(req.method === 'HEAD' ? undefined : bytes)
}

/** Packed once, named by its content. */
const packed = (headers: Record<string, string>, body: Buffer): Kept => ({
  headers: { ...headers, 'Cache-Control': 'no-cache', Vary: 'Accept-Encoding, Cookie' },
  body,
  gzip: gzipSync(body, { level: 6 }),
  etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
  until: Date.now() + MAX_MS,
})

/** Whether a path shows something of an area; the front page shows something of each. */
const isOf = (slug: string, path: string) => {
  const [plain = ''] = path.split('?')
  return plain === '/' || `${plain}/`.includes(`/${slug}/`)
}

export type PageCache = ReturnType<typeof pageCache>
