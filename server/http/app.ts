import { createRequestHandler } from '@remix-run/express'
import type { ServerBuild } from '@remix-run/node'
import compression from 'compression'
import express, { type Express, type Request, type RequestHandler } from 'express'
import type { Actor } from '#app/contract/actor.ts'
import type { PageContext } from '#app/load-context.ts'
import type { Config } from '../config.ts'
import type { Services } from '../services.ts'
import { originGuard } from './guard.ts'
import { health } from './health.ts'
import { keepPages } from './keep-pages.ts'
import { type Log, logRequests } from './log.ts'
import type { PageCache } from './page-cache.ts'
import { securityHeaders } from './security.ts'
import { tooLarge } from './too-large.ts'

interface AppParts {
  config: Config
  services: Services
  build: ServerBuild | (() => Promise<ServerBuild>)
  assets: RequestHandler[]
  scripts: Record<string, string>
  cache: PageCache
  log: Log
  isReady: () => Promise<boolean>
}

const DISPLAYS = ['light', 'dim', 'dark'] as const

/** Everything that stands between a connection and a route. */
export function createApp({ config, services, build, assets, scripts, cache, log, isReady }: AppParts): Express {
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', 'loopback')
  app.use(health(isReady))
  app.use(securityHeaders(config))
  app.use(compression())
  for (const handler of assets) app.use(handler)
  app.use(logRequests(log))
  app.use(originGuard(config.baseUrl))
  app.use(tooLarge)
  app.use(keepPages(cache))
  const remix = createRequestHandler({
    build,
    mode: config.production ? 'production' : 'development',
    getLoadContext: async (req): Promise<PageContext> => ({
      services,
      actor: await whoIs(services, req),
      display: displayOf(req.headers.cookie),
      demonstration: config.demonstration,
      scripts,
      baseUrl: config.baseUrl,
    }),
  })
  app.all('*', privateByDefault(cache), remix)
  return app
}

const displayOf = (cookie = '') => DISPLAYS.find((display) => cookie.includes(`ct-display=${display}`)) ?? 'auto'

/** What is not a public page must not be kept by anybody on the way. */
const privateByDefault =
  (cache: PageCache): RequestHandler =>
  (req, res, next) => {
    if (!cache.begin(req)) res.setHeader('Cache-Control', 'no-store')
    next()
  }

const whoIs = (services: Services, req: Request): Promise<Actor> =>
  services.people.actorOf({ cookie: req.headers.cookie, address: req.ip ?? '' })
