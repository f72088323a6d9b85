import type { RequestHandler } from 'express'
import helmet from 'helmet'

const YEAR_SECONDS = 31_536_000

/** Pages that another site may show in a frame. They run no script and send no form. */
const EMBED = /^\/embed\//

/**
 * Headers on every answer: nothing is loaded from elsewhere, nothing runs inline, nobody frames us. Only what stands under `/embed/` may be
 * framed by anybody; it may not run a script or send a form, so there is nothing to be tricked into.
 */
export function securityHeaders(setting: { baseUrl: string; production: boolean }): RequestHandler {
  const ours = headers(setting, false)
  const embedded = headers(setting, true)
  return (req, res, next) => (EMBED.test(req.path) ? embedded : ours)(req, res, next)
}

function headers({ baseUrl, production }: { baseUrl: string; production: boolean }, embedded: boolean) {
  const tls = baseUrl.startsWith('https:')
  const socket = baseUrl.replace(/^http/, 'ws')
  const dev = production ? [] : ["'unsafe-inline'"]
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: embedded ? ["'none'"] : ["'self'", ...dev],
        styleSrc: ["'self'", ...dev],
        imgSrc: ["'self'", 'data:'],
        connectSrc: embedded ? ["'none'"] : ["'self'", socket, ...(production ? [] : ['ws:'])],
        formAction: [embedded ? "'none'" : "'self'"],
        manifestSrc: ["'self'"],
        baseUri: ["'none'"],
        objectSrc: ["'none'"],
        frameAncestors: [embedded ? '*' : "'none'"],
        ...(tls ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: tls ? { maxAge: YEAR_SECONDS, includeSubDomains: true } : false,
    referrerPolicy: { policy: 'same-origin' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: embedded ? 'cross-origin' : 'same-origin' },
    xFrameOptions: embedded ? false : { action: 'deny' },
  })
}
