import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { findBrowser } from './browser.mjs'
import { buildIfChanged } from './build.mjs'
import { ensureInstalled, root } from './lib.mjs'

/** Builds, then runs one of our TypeScript files as it is, with the arguments of this process, and ends as it did. */
export async function runTypeScript(path) {
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
  child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)))
}
