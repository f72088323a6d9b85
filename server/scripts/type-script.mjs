import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { findBrowser } from './browser.mjs'
import { buildIfChanged } from './build.mjs'
import { ensureInstalled, root } from './lib.mjs'

/** Builds, then runs one of our TypeScript files as it is, with the arguments of this process, and ends as it did. */
export const runTypeScript = async (path) => process.exit(await ranTypeScript(path))

/** The same, and goes on afterwards. Returns the code with which it ended. */
export async function ranTypeScript(path) {
  if (!existsSync(join(root, path))) {
    console.error(`There is nothing to run: ${path} is missing.`)
    process.exit(1)
  }
  ensureInstalled()
  await buildIfChanged()
  const browser = findBrowser()
  const env = { ...process.env, NODE_ENV: 'production', ...(browser ? { CHROMIUM_PATH: browser } : {}) }
  const args = ['--enable-source-maps', '--import', 'tsx', path, ...process.argv.slice(2)]
  const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit', env })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  return new Promise((ended) => child.on('exit', (code, signal) => ended(signal ? 1 : (code ?? 1))))
}
