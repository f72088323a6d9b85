import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bin, contentKey, ensureInstalled, root, tried } from './lib.mjs'

const SOURCES = ['app', 'db', 'server', 'public', 'remix.config.js', 'package.json', 'package-lock.json', 'tsconfig.json']
const COMMANDS = ['import', 'verify', 'recount', 'migrate', 'seed']
/** Scripts of public pages, each loaded by its own address. */
const BROWSER_SCRIPTS = ['app/live/enhance.ts', 'app/live/desk-keys.ts', 'app/live/projector.ts']
const STAMP = 'build/.built-from'

/** Builds everything into `build/`: the pages first, because that empties the folder. */
export async function build() {
  const key = contentKey(SOURCES)
  const pages = ['vite:build', '--config', 'remix.config.js', '--logLevel', 'error']
  if (!tried('build pages', bin('remix'), pages, { NODE_ENV: 'production' })) throw new Error('The pages could not be built')
  await buildServer()
  await buildScripts()
  writeFileSync(join(root, STAMP), key)
}

/** Builds only when a source is not what the last build was made from. */
export async function buildIfChanged() {
  const stamp = join(root, STAMP)
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== contentKey(SOURCES)) await build()
}

/** The server and every command, each one file beside its packages: `build/node/main.js`, `build/node/import.js`, … */
async function buildServer() {
  const { build } = await import('esbuild')
  const commands = COMMANDS.map((name) => [name, `server/commands/${name}.ts`]).filter(([, path]) => existsSync(join(root, path)))
  await build({
    absWorkingDir: root,
    entryPoints: Object.fromEntries([['main', 'server/main.ts'], ...commands]),
    outdir: 'build/node',
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    sourcemap: true,
    logLevel: 'warning',
  })
}

/** Writes the browser's scripts into a folder under names that change with their content. Returns name -> address. */
export async function buildScripts() {
  const { build } = await import('esbuild')
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: BROWSER_SCRIPTS.filter((path) => existsSync(join(root, path))),
    outdir: 'build/client/scripts',
    entryNames: '[name]-[hash]',
    chunkNames: 'part-[hash]',
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2020',
    metafile: true,
    logLevel: 'warning',
  })
  const made = Object.entries(metafile.outputs).filter(([, { entryPoint }]) => entryPoint)
  const scripts = Object.fromEntries(made.map(([path, { entryPoint }]) => [basename(entryPoint, '.ts'), `/scripts/${basename(path)}`]))
  mkdirSync(join(root, 'build'), { recursive: true })
  writeFileSync(join(root, 'build/scripts.json'), `${JSON.stringify(scripts, null, 2)}\n`)
  return scripts
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  ensureInstalled()
  await build()
}
