import type { RequestHandler } from 'express'

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses forged requests: whatever changes something must come from a page of ours. Browsers say so in Sec-Fetch-Site, older ones in
 * Origin; a request with neither was not made by a browser on somebody's behalf, but carries no proof either, and is refused too.
 */
export function originGuard(baseUrl: string): RequestHandler {
  const sameMachine = new Set([baseUrl, baseUrl.replace('//localhost', '//127.0.0.1'), baseUrl.replace('//127.0.0.1', '//localhost')])
  return (req, res, next) => {
    if (SAFE.has(req.method) || oneClickStop(req.path)) return next()
    const site = req.get('sec-fetch-site')
    const origin = req.get('origin')
    const allowed =
      origin !== undefined ? sameMachine.has(origin) && (site === undefined || site === 'same-origin') : site === 'same-origin'
    if (allowed) return next()
    res
      .status(403)
      .type('text/plain; charset=utf-8')
      .send('This did not come from a page of ours, so we have not done it. Please open the page again and try once more.\n')
  }
}

/** Mail programs send the one-click stop of RFC 8058 without being a page of ours; its address holds the proof. */
const oneClickStop = (path: string) => path.startsWith('/stop/')
