import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'

const KNOWN = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]
const INSTALL_MS = 300_000

/** What every browser of ours is started with. */
export const chromiumArgs = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]

/** The path of a Chromium: the one named by CHROMIUM_PATH, Playwright's own, one of this machine, or one installed now. */
export function findBrowser() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH
  const found = playwrights() ?? KNOWN.find(works)
  if (found) return found
  if (did('npx', ['--no-install', 'playwright', 'install', '--only-shell', 'chromium']) && playwrights()) return playwrights()
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  if (!did('apt-get', ['update', '-qq'], env)) return undefined
  did('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], env)
  return KNOWN.find(works)
}

function playwrights() {
  try {
    const path = createRequire(import.meta.url)('playwright-core').chromium.executablePath()
    return works(path) ? path : undefined
  } catch {
    return undefined
  }
}

function works(path) {
  return existsSync(path) && spawnSync(path, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0
}

function did(command, args, env = process.env) {
  console.error(`→ ${command} ${args.join(' ')}`)
  return spawnSync(command, args, { stdio: ['ignore', 2, 2], timeout: INSTALL_MS, env }).status === 0
}
