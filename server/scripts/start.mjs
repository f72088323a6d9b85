import { buildIfChanged } from './build.mjs'
import { ensureInstalled } from './lib.mjs'
import { serve } from './node.mjs'

ensureInstalled()
await buildIfChanged()
serve('main', [])
