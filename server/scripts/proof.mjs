import { findBrowser } from './browser.mjs'
import { finish, runJourneys, runTests, totals } from './checks.mjs'
import { ranTypeScript } from './type-script.mjs'

// First how fair queue and questions are, then whether the guard keeps what it hides, then every figure, then a thousand meetings on bad lines and fifty with a process killed, then every payload in every place that shows words; the last takes a good part of an hour.
totals[(await ranTypeScript('tests/proof/fairness-run.ts')) === 0 ? 'passed' : 'failed'] += 1
totals[(await ranTypeScript('tests/proof/guard-run.ts')) === 0 ? 'passed' : 'failed'] += 1
totals[(await ranTypeScript('tests/proof/run.ts')) === 0 ? 'passed' : 'failed'] += 1
runTests(['sqlite', 'postgres'], { FAULT_SEED: '10001', FAULT_SCHEDULES: '1000', FAULT_KILLS: '50' }, ['tests/live/faults.test.ts'])
const browser = findBrowser()
if (browser) {
  process.env.XSS = 'all'
  runJourneys(browser, ['all-payloads'])
} else console.error('Not run: every payload in every place (no Chromium found; set CHROMIUM_PATH).')
finish()
