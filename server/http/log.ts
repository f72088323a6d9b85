import type { RequestHandler } from 'express'
import { pino } from 'pino'

/** The process's log. It says what was asked for and how it went, never who asked, what they sent or what is in an address's query. */
export const makeLog = (level: string) => pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime })
export type Log = ReturnType<typeof makeLog>

/** One line for each request: method, kind of path, status, milliseconds. References and codes in paths are left out. */
export function logRequests(log: Log): RequestHandler {
  return (req, res, next) => {
    const began = performance.now()
    res.on('finish', () =>
      log.info({ method: req.method, path: pathKind(req.path), status: res.statusCode, ms: Math.round(performance.now() - began) }),
    )
    next()
  }
}

const pathKind = (path: string) =>
  path
    .replace(/(CT|AN)-[0-9A-Za-z]{6}/g, '$1-…')
    .replace(/^\/stop\/.*/, '/stop/…')
    .replace(/_[0-9a-f]{20,}/g, '_…')
    .slice(0, 120)
