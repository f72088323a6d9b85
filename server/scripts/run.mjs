import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { buildIfChanged } from './build.mjs'
import { ensureInstalled, root } from './lib.mjs'
import { serve } from './node.mjs'

const [name = '', ...args] = process.argv.slice(2)
ensureInstalled()
await buildIfChanged()
if (!/^[a-z]+$/.test(name) || !existsSync(join(root, `build/node/${name}.js`))) {
  console.error(`There is no command "${name}".`)
  process.exit(1)
}
serve(name, args)
