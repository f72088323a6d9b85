import type { RequestHandler } from 'express'
import helmet from 'helmet'

const YEAR_SECONDS = 31_536_000

/** Headers on every answer: nothing is loaded from elsewhere, nothing runs inline, nobody frames us. */
export function securityHeaders({ baseUrl, production }: { baseUrl: string; production: boolean }): RequestHandler {
  const tls = baseUrl.startsWith('https:')
  const socket = baseUrl.replace(/^http/, 'ws')
  const dev = production ? [] : ["'unsafe-inline'"]
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'", ...dev],
        styleSrc: ["'self'", ...dev],
        imgSrc: ["'self'", 'data:'],
        connectSrc: ["'self'", socket, ...(production ? [] : ['ws:'])],
        formAction: ["'self'"],
        manifestSrc: ["'self'"],
        baseUri: ["'none'"],
        objectSrc: ["'none'"],
        frameAncestors: ["'none'"],
        ...(tls ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: tls ? { maxAge: YEAR_SECONDS, includeSubDomains: true } : false,
    referrerPolicy: { policy: 'same-origin' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
  })
}
