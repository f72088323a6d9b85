import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'

export interface Running {
  pid: number
  url: string
  stop: () => Promise<void>
}

/** A port that is free now. */
export function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const server = createServer()
    server.on('error', failed)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => found(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** Starts a Node process that serves and waits until it answers. */
export async function serving(script: string, env: Record<string, string>, path: string): Promise<Running> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const child = spawn(process.execPath, [script], {
    env: { ...process.env, NODE_ENV: 'production', PORT: String(port), BASE_URL: url, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  for (let tries = 0; tries < 600; tries++) {
    if (child.exitCode !== null) throw new Error(`${script} ended before it served`)
    if (await answers(url + path)) return { pid: child.pid!, url, stop: () => ended(child) }
    await new Promise((wait) => setTimeout(wait, 100))
  }
  await ended(child)
  throw new Error(`${script} did not answer`)
}

const answers = (url: string) =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  )

function ended(child: ChildProcess): Promise<void> {
  return new Promise((done) => {
    child.on('exit', () => done())
    child.kill('SIGTERM')
  })
}
