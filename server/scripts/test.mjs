import { findBrowser } from './browser.mjs'
import { build } from './build.mjs'
import { checkStyle, checkTypes, finish, reachable, runJourneys, runTests, totals } from './checks.mjs'
import { ensureInstalled } from './lib.mjs'

const POSTGRES = process.env.TEST_POSTGRES_URL || 'postgres://postgres@127.0.0.1:5432/postgres'
const REDIS = process.env.TEST_REDIS_URL || 'redis://127.0.0.1:6379'

ensureInstalled()
const browser = findBrowser()
const postgres = await reachable(POSTGRES, 5432)
const redis = await reachable(REDIS, 6379)

// None of the three keeps two processors busy alone.
const checks = [checkStyle(), checkTypes()]
const isBuilt = await built()
await Promise.all(checks)
runTests(postgres ? ['sqlite', 'postgres'] : ['sqlite'], { TEST_REDIS_URL: redis ? REDIS : '' })
if (isBuilt && browser) runJourneys(browser)
tellMissing()
finish()

async function built() {
  try {
    await build()
    return true
  } catch (error) {
    console.error(error)
    totals.failed += 1
    return false
  }
}

/** Says in one line what could not be run; where everything must be there, that is a failure. */
function tellMissing() {
  const missing = [
    !postgres && `the tests on PostgreSQL (nothing answers at ${new URL(POSTGRES).host}; set TEST_POSTGRES_URL)`,
    !redis && `the tests with Redis (nothing answers at ${new URL(REDIS).host}; set TEST_REDIS_URL)`,
    !browser && 'the journeys (no Chromium found; set CHROMIUM_PATH)',
  ].filter(Boolean)
  if (missing.length === 0) return
  console.error(`Not run: ${missing.join(', ')}.`)
  if (process.env.CI === 'true') totals.failed += missing.length
}
