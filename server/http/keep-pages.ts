import type { RequestHandler } from 'express'
import type { PageCache } from './page-cache.ts'

/** Collects what is drawn for a public page and hands it to the cache; whatever is not a plain page goes out as it is. */
export function keepPages(cache: PageCache): RequestHandler {
  return (req, res, next) => {
    const began = cache.begin(req)
    if (!began) return next()
    const chunks: Buffer[] = []
    const { write, end } = res
    const isPage = () =>
      res.statusCode === 200 && String(res.getHeader('content-type')).startsWith('text/html') && !res.hasHeader('set-cookie')
    res.write = ((chunk: Buffer | string, ...rest: [BufferEncoding]) => {
      if (!isPage()) return write.call(res, chunk, ...rest)
      chunks.push(Buffer.from(chunk as Buffer))
      return true
    }) as typeof res.write
    res.end = ((chunk?: Buffer | string, ...rest: [BufferEncoding]) => {
      res.write = write
      res.end = end
      if (!isPage() || res.headersSent) {
        for (const earlier of chunks) res.write(earlier)
        return end.call(res, chunk as Buffer, ...rest)
      }
      if (chunk && typeof chunk !== 'function') chunks.push(Buffer.from(chunk as Buffer))
      const headers = Object.fromEntries(
        Object.entries(res.getHeaders())
          .filter(([name]) => name !== 'content-length')
          .map(([name, value]) => [name, String(value)]),
      )
      cache.keepAndSend(req, res, began, headers, Buffer.concat(chunks))
      return res
    }) as typeof res.end
    next()
  }
}
