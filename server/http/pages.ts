import { existsSync, readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ServerBuild } from '@remix-run/node'
import express, { type RequestHandler } from 'express'

interface Pages {
  build: ServerBuild | (() => Promise<ServerBuild>)
  assets: RequestHandler[]
  /** Addresses of our own small scripts, by name. */
  scripts: Record<string, string>
  close: () => Promise<void>
}

const YEAR = '1y'

/** The built pages, as `npm start` makes them. */
export async function builtPages(root: string): Promise<Pages> {
  const client = join(root, 'build/client')
  const forEver = express.static(client, { immutable: true, maxAge: YEAR, index: false })
  const rest = express.static(client, { maxAge: '1h', index: false })
  const list = join(root, 'build/scripts.json')
  return {
    build: (await import(pathToFileURL(join(root, 'build/server/index.js')).href)) as ServerBuild,
    assets: [(req, res, next) => (/^\/(assets|scripts)\//.test(req.path) ? forEver(req, res, next) : rest(req, res, next))],
    scripts: existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : {},
    close: async () => undefined,
  }
}

/** Pages drawn from the sources, with Vite inside this process. */
export async function pagesFromSources(http: Server): Promise<Pages> {
  const { createServer } = await import('vite')
  const vite = await createServer({
    configFile: 'remix.config.js',
    appType: 'custom',
    server: { middlewareMode: true, hmr: { server: http } },
  })
  return {
    build: () => vite.ssrLoadModule('virtual:remix/server-build') as Promise<ServerBuild>,
    assets: [vite.middlewares],
    scripts: { enhance: '/app/live/enhance.ts', 'desk-keys': '/app/live/desk-keys.ts', projector: '/app/live/projector.ts' },
    close: () => vite.close(),
  }
}
