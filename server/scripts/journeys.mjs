import { findBrowser } from './browser.mjs'
import { buildIfChanged } from './build.mjs'
import { finish, runJourneys } from './checks.mjs'
import { ensureInstalled } from './lib.mjs'

ensureInstalled()
const browser = findBrowser()
if (!browser) {
  console.error('No Chromium found for the journeys: set CHROMIUM_PATH')
  process.exit(1)
}
await buildIfChanged()
runJourneys(browser, process.argv.slice(2))
finish()
