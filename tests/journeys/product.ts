import { spawn } from 'node:child_process'
import { cp } from 'node:fs/promises'
import { createServer } from 'node:net'
import { resolve } from 'node:path'
import { quickFolder } from '../build/quick-folder.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const READY_MS = 300_000
const LOOK_EVERY_MS = 200

/** The product as `npm start` serves it, and what it has said so far. */
export interface Product {
  url: string
  said: () => string
  stop: () => Promise<void>
}

/** A folder for data that belongs to the journeys alone; as another one is, when that is named. */
export async function ownFolder(like?: string): Promise<string> {
  const folder = quickFolder('journeys')
  if (like) await cp(like, folder, { recursive: true })
  return folder
}

/** Starts what was built, on the data in a folder, and waits until it is ready. */
export async function startProduct(dataDir: string, env: Record<string, string> = {}): Promise<Product> {
  const port = await freePort()
  const url = `http://localhost:${port}`
  const settings = { NODE_ENV: 'production', PORT: String(port), BASE_URL: url, DATA_DIR: dataDir, DEMO: 'on', LOG_LEVEL: 'error' }
  const child = spawn(process.execPath, ['build/node/main.js'], {
    cwd: ROOT,
    env: { ...clean(process.env), ...settings, ...env } as NodeJS.ProcessEnv,
  })
  let text = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (text += part))
  const ended = new Promise<void>((done) => child.once('exit', () => done()))
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
  }
  await ready(
    url,
    () => child.exitCode !== null,
    () => text,
  )
  return { url, said: () => text, stop }
}

/** What the surroundings say about a database or a mail server is not for the journeys. */
function clean({ DATABASE_URL, REDIS_URL, SMTP_URL, SECRET_KEY_FILE, VAULT_KEY_FILE, HOST, ...env }: Partial<NodeJS.ProcessEnv>) {
  return env
}

async function ready(url: string, ended: () => boolean, said: () => string) {
  const until = Date.now() + READY_MS
  while (Date.now() < until) {
    if (ended()) throw new Error(`The product ended before it was ready:\n${said()}`)
    const answer = await fetch(`${url}/readyz`).catch(() => undefined)
    if (answer?.ok) return
    await new Promise((wake) => setTimeout(wake, LOOK_EVERY_MS))
  }
  throw new Error(`The product was not ready in time:\n${said()}`)
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const server = createServer().once('error', failed)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => found(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
