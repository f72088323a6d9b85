// Plain Node: runs before node_modules exists.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')
const windows = process.platform === 'win32'

/** The path of a tool that came with `npm ci`. */
export const bin = (name) => join(root, 'node_modules/.bin', windows ? `${name}.cmd` : name)

/** Runs a command in the project with its output shown, and says how long it took. Returns whether it went well. */
export function tried(label, command, args, env = {}) {
  const started = Date.now()
  console.error(`→ ${label}`)
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env }, shell: windows })
  console.error(`${status === 0 ? '✓' : '✗'} ${label} (${((Date.now() - started) / 1000).toFixed(1)} s)`)
  return status === 0
}

/** As `tried`, beside whatever else is done meanwhile; what it says is shown when it has ended. */
export function triedBeside(label, command, args) {
  const started = Date.now()
  console.error(`→ ${label}`)
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], shell: windows })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (part) => (said += part))
  return new Promise((ended, failed) => {
    child.once('error', failed)
    child.once('close', (status) => {
      process.stderr.write(said)
      console.error(`${status === 0 ? '✓' : '✗'} ${label} (${((Date.now() - started) / 1000).toFixed(1)} s)`)
      ended(status === 0)
    })
  })
}

/** As `tried`, but a failure ends everything. */
export function run(label, command, args, env = {}) {
  if (!tried(label, command, args, env)) process.exit(1)
}

/** Installs what the lock file names, once for each lock file and Node version; leaves an installation that fits alone. */
export function ensureInstalled() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Node 20.19 or newer is needed; this is ${process.version}`)
    process.exit(1)
  }
  const stamp = join(root, 'node_modules/.installed')
  const key = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(process.versions.modules)
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === key) return
  if (!fits()) {
    const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
    run('install', windows ? 'npm.cmd' : 'npm', args, headers())
  }
  writeFileSync(stamp, key)
}

/** When the ready-made better-sqlite3 cannot be downloaded it is compiled: with the headers that came with Node, if they are there. */
function headers() {
  const prefix = resolve(dirname(process.execPath), '..')
  return existsSync(join(prefix, 'include/node/node.h')) ? { npm_config_nodedir: prefix } : {}
}

/** Whether somebody ran `npm ci` themselves: every package of the lock file is there and the compiled one opens a database. */
function fits() {
  try {
    const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages
    const there = JSON.parse(readFileSync(join(root, 'node_modules/.package-lock.json'), 'utf8')).packages
    const same = ([path, { version, optional }]) => path === '' || optional || there[path]?.version === version
    if (!Object.entries(wanted).every(same)) return false
  } catch {
    return false
  }
  const opens = "new (require('better-sqlite3'))(':memory:').close()"
  return spawnSync(process.execPath, ['-e', opens], { cwd: root, stdio: 'ignore' }).status === 0
}

/** One text for everything that the named files and folders hold, so that a change is seen whatever its time says. */
export function contentKey(names) {
  const sum = createHash('sha256').update(process.versions.modules)
  for (const name of names)
    for (const path of filesIn(name))
      sum
        .update(`${path}\0`)
        .update(readFileSync(join(root, path)))
        .update('\0')
  return sum.digest('hex')
}

function filesIn(name) {
  if (!existsSync(join(root, name))) return []
  try {
    const entries = readdirSync(join(root, name), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
    return entries.flatMap((entry) => (entry.isDirectory() ? filesIn(`${name}/${entry.name}`) : [`${name}/${entry.name}`]))
  } catch (error) {
    if (error.code === 'ENOTDIR') return [name]
    throw error
  }
}
